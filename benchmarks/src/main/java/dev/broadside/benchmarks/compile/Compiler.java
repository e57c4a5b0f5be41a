package dev.broadside.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** javac, which compiles a program from a directory into another one. */
public enum Compiler {
    /** In this JVM, which knows the processor from the time before. */
    IN_THIS_JVM {
        @Override
        void run(Subject subject, List<Path> files, Path output, List<String> options) throws IOException {
            JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
                JavaCompiler.CompilationTask task = javac.getTask(
                        null,
                        manager,
                        null,
                        Stream.concat(options(subject, output).stream(), options.stream())
                                .toList(),
                        null,
                        manager.getJavaFileObjectsFromPaths(files));
                if (!options.contains(WITHOUT)) {
                    task.setProcessors(subject.newProcessors().toList());
                }
                check(task.call());
            }
        }
    },

    /** In a JVM of its own, as on a command line. */
    IN_A_NEW_JVM {
        @Override
        void run(Subject subject, List<Path> files, Path output, List<String> options)
                throws IOException, InterruptedException {
            List<String> arguments = new ArrayList<>(options(subject, output));
            arguments.addAll(options);
            if (!options.contains(WITHOUT)) {
                arguments.addAll(List.of("--processor-path", path(subject.processor())));
            }
            files.forEach(file -> arguments.add(file.toString()));
            Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
            Path named = Files.write(output.resolve("arguments"), arguments);
            check(new ProcessBuilder(javac.toString(), "@" + named)
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0);
        }
    };

    /**
     * What a compilation took.
     *
     * @param nanos how long
     * @param files how many files were generated
     * @param lines how many lines they have
     */
    public record Taken(long nanos, long files, long lines) {}

    /** The option with which no processor runs. */
    private static final String WITHOUT = "-proc:none";

    abstract void run(Subject subject, List<Path> files, Path output, List<String> options)
            throws IOException, InterruptedException;

    /**
     * Compiles a program, and looks at how long that takes.
     *
     * @param subject what the program is written for
     * @param processing whether its processor runs
     * @param count how large the program is
     * @return what it took
     * @throws IOException if files cannot be written
     * @throws InterruptedException if this thread is interrupted
     */
    public Taken compile(Subject subject, boolean processing, int count) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("broadside-compile");
        try {
            List<Path> files = SourceText.write(subject.program(count), directory.resolve("src"));
            Path output = Files.createDirectories(directory.resolve("output"));
            List<String> options = processing ? subject.prepare(count, directory.resolve("before")) : List.of(WITHOUT);
            System.gc();
            long start = System.nanoTime();
            run(subject, files, output, options);
            long nanos = System.nanoTime() - start;
            List<Path> generated = below(output, ".java");
            return new Taken(
                    nanos,
                    generated.size(),
                    generated.stream().mapToLong(Compiler::lines).sum());
        } finally {
            for (Path file : below(directory, "")) {
                Files.delete(file);
            }
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the files whose names end so, and for an empty end the directories too, the innermost first. */
    private static List<Path> below(Path directory, String end) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(path -> path.toString().endsWith(end))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static List<String> options(Subject subject, Path output) {
        return List.of("-d", output.toString(), "--class-path", path(subject.library()));
    }

    private static String path(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static void check(boolean succeeded) {
        if (!succeeded) {
            throw new IllegalStateException("The program does not compile.");
        }
    }
}
