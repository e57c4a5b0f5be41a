package dev.broadside.processor.harness;

import dev.broadside.processor.BroadsideProcessor;
import dev.broadside.processor.IndexProcessor;
import dev.broadside.processor.harness.Report.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles in a temporary directory with the javac of the running JDK: modules, which Compile Testing takes for each
 * other, and into directories that have classes already.
 */
public final class DiskJavac {

    private DiskJavac() {}

    public static Outcome compile(Program program) {
        try (TemporaryDirectory directory = TemporaryDirectory.make()) {
            return compile(program, directory.path("classes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles into a directory, whose classes the program can use. */
    public static Outcome compile(Program program, Path classes) throws IOException {
        try (TemporaryDirectory directory = TemporaryDirectory.make()) {
            List<Processor> processors = List.of(new BroadsideProcessor(), new IndexProcessor());
            return compile(
                    program,
                    directory.write("src", program.sources()),
                    classes,
                    directory.path("generated"),
                    List.of(),
                    processors);
        }
    }

    /**
     * Compiles from and into these directories.
     *
     * @param program what is compiled
     * @param sources where its files are
     * @param classes where its classes go, and where there are some that it can use
     * @param generated where its generated sources go
     * @param compiled the names of classes that the processors are given beside the sources
     * @param processors the processors
     */
    static Outcome compile(
            Program program,
            Path sources,
            Path classes,
            Path generated,
            Collection<String> compiled,
            List<Processor> processors)
            throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    files,
                    diagnostics,
                    options(program, classes, generated),
                    compiled,
                    files.getJavaFileObjectsFromPaths(program.sources().stream()
                            .map(source -> sources.resolve(source.path()))
                            .toList()));
            task.setProcessors(processors);
            boolean succeeded = task.call();
            List<Report> reports = new ArrayList<>();
            for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
                reports.add(inGenerated(JavacHarness.report(diagnostic, sources.toString() + "/"), generated));
            }
            if (!succeeded && reports.isEmpty()) {
                reports.add(new Report(Kind.ERROR, "", 0, 0, "failed without a message"));
            }
            return new Outcome(reports, TemporaryDirectory.read(classes), TemporaryDirectory.read(generated));
        }
    }

    /** A path in the directory of generated files as it is in other compilers' reports. */
    private static Report inGenerated(Report report, Path generated) {
        String path = report.path().replace(generated.toString(), Report.GENERATED);
        return new Report(report.kind(), path, report.line(), report.column(), report.text());
    }

    private static List<String> options(Program program, Path classes, Path generated) {
        List<Path> libraries = new ArrayList<>(program.libraries());
        if (!program.isModule()) {
            libraries.add(classes);
        }
        List<String> options = new ArrayList<>(program.options());
        options.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        options.addAll(List.of(program.isModule() ? "--module-path" : "--class-path", Libraries.path(libraries)));
        return options;
    }
}
