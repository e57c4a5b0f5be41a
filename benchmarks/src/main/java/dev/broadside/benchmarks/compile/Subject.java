package dev.broadside.benchmarks.compile;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** A processor, and programs that it generates code for. */
public enum Subject {
    /** Packets and tasks, as many of each. */
    BROADSIDE(
            "Broadside",
            Sources::broadside,
            List.of("dev.broadside.annotations.Packet", "dev.broadside.runtime.WorkerPool"),
            List.of("dev.broadside.processor.BroadsideProcessor")),

    /** Value classes with the properties that the packets have as components. */
    AUTO_VALUE(
            "AutoValue",
            Sources::autoValue,
            List.of("com.google.auto.value.AutoValue"),
            List.of("com.google.auto.value.processor.AutoValueProcessor")),

    /** Records with the components of the packets. */
    RECORD_BUILDER(
            "RecordBuilder",
            Sources::recordBuilder,
            List.of("io.soabase.recordbuilder.core.RecordBuilder"),
            List.of(
                    "io.soabase.recordbuilder.processor.RecordBuilderProcessor",
                    "io.soabase.recordbuilder.core.RecordBuilder",
                    "com.palantir.javapoet.JavaFile"));

    private final String title;
    private final IntFunction<List<SourceText>> files;
    private final List<String> library;
    private final List<String> processor;

    /**
     * Makes a subject.
     *
     * @param title its name in the tables
     * @param files what is compiled for a number from 0
     * @param library classes, one of each jar that programs are compiled with
     * @param processor classes, one of each jar that the processor needs; the first is a processor
     */
    Subject(String title, IntFunction<List<SourceText>> files, List<String> library, List<String> processor) {
        this.title = title;
        this.files = files;
        this.library = library;
        this.processor = processor;
    }

    /** Returns its name in the tables. */
    public String title() {
        return title;
    }

    /** Returns a program of so many packets and tasks, value classes, or records. */
    public List<SourceText> program(int count) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(i -> files.apply(i).stream())
                .toList();
    }

    /** Returns the jars that a program is compiled with. */
    List<Path> library() {
        return jars(library);
    }

    /** Returns the jars that the processor runs with. */
    List<Path> processor() {
        return jars(processor);
    }

    /** Returns new processors, all that its jar has, as the compiler would find them. */
    Stream<Processor> newProcessors() {
        Path jar = jar(processor.get(0));
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> jar(provider.type()).equals(jar))
                .map(ServiceLoader.Provider::get);
    }

    private static List<Path> jars(List<String> classes) {
        return classes.stream().map(Subject::jar).distinct().toList();
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
