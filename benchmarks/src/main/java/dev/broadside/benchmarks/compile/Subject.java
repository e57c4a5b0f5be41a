package dev.broadside.benchmarks.compile;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** A processor, and programs that it generates code for. */
public enum Subject {
    /** Packets and tasks, as many of each. */
    BROADSIDE("Broadside") {
        @Override
        List<SourceText> files(int i) {
            return Sources.broadside(i);
        }

        @Override
        List<Path> library() {
            return jars("dev.broadside.annotations.Packet", "dev.broadside.runtime.WorkerPool");
        }

        @Override
        List<Path> processor() {
            // the second is in the first's jar, but not where that is still to be packaged
            return jars("dev.broadside.processor.BroadsideProcessor", "com.palantir.javapoet.JavaFile");
        }
    },

    /** The same program, and what was generated for it: the processor only writes that down. */
    FINISHED("Finished") {
        @Override
        List<SourceText> files(int i) {
            return BROADSIDE.files(i);
        }

        @Override
        List<Path> library() {
            return BROADSIDE.library();
        }

        @Override
        List<Path> processor() {
            return jars(Finished.class.getName());
        }

        @Override
        Stream<Processor> newProcessors() {
            return Stream.of(new Finished());
        }

        @Override
        List<String> prepare(int count, Path directory) throws IOException, InterruptedException {
            List<Path> files = SourceText.write(program(count), directory.resolve("src"));
            Path output = Files.createDirectories(directory.resolve("output"));
            Compiler.IN_THIS_JVM.run(BROADSIDE, files, output, BROADSIDE.prepare(count, directory));
            return List.of(WITH, "-processor", Finished.class.getName(), "-A" + Finished.FROM + "=" + output);
        }
    },

    /** Value classes with the properties that the packets have as components. */
    AUTO_VALUE("AutoValue") {
        @Override
        List<SourceText> files(int i) {
            return Sources.autoValue(i);
        }

        @Override
        List<Path> library() {
            return jars("com.google.auto.value.AutoValue");
        }

        @Override
        List<Path> processor() {
            return jars("com.google.auto.value.processor.AutoValueProcessor");
        }
    },

    /** Records with the components of the packets. */
    RECORD_BUILDER("RecordBuilder") {
        @Override
        List<SourceText> files(int i) {
            return Sources.recordBuilder(i);
        }

        @Override
        List<Path> library() {
            return jars("io.soabase.recordbuilder.core.RecordBuilder");
        }

        @Override
        List<Path> processor() {
            return jars(
                    "io.soabase.recordbuilder.processor.RecordBuilderProcessor",
                    "io.soabase.recordbuilder.core.RecordBuilder",
                    "com.palantir.javapoet.JavaFile");
        }
    };

    /** The option with which processors run and code is compiled. */
    private static final String WITH = "-proc:full";

    private final String title;

    Subject(String title) {
        this.title = title;
    }

    /** Returns its name in the tables. */
    public String title() {
        return title;
    }

    /** Returns a program of so many packets and tasks, value classes, or records. */
    public List<SourceText> program(int count) {
        return IntStream.range(0, count).boxed().flatMap(i -> files(i).stream()).toList();
    }

    /** Returns what is compiled for a number from 0. */
    abstract List<SourceText> files(int i);

    /** Returns the jars that a program is compiled with. */
    abstract List<Path> library();

    /** Returns the jars that the processor runs with; it is in the first. */
    abstract List<Path> processor();

    /**
     * Gets ready what the processor needs: nothing, unless overridden.
     *
     * @param count how large the program is
     * @param directory where there is room for it
     * @return the compiler's options, with which the processor runs
     */
    List<String> prepare(int count, Path directory) throws IOException, InterruptedException {
        return List.of(WITH);
    }

    /** Returns new processors, all that its jar has, as the compiler would find them. */
    Stream<Processor> newProcessors() {
        Path jar = processor().get(0);
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> jar(provider.type()).equals(jar))
                .map(ServiceLoader.Provider::get);
    }

    private static List<Path> jars(String... classes) {
        return Stream.of(classes).map(Subject::jar).distinct().toList();
    }

    private static Path jar(String className) {
        try {
            return jar(Class.forName(className, false, Subject.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
