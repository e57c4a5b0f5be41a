package dev.broadside.processor.harness;

import dev.broadside.processor.harness.Report.Kind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/**
 * Compiles in a temporary directory with Eclipse's compiler, which finds our processors as it does for a user. Its own
 * warnings, which are many, are left out.
 */
final class EcjHarness {

    private static final Pattern AT_LINE =
            Pattern.compile("^(?<path>.+):(?<line>\\d+): (?<kind>error|warning|info): (?<text>.*)$");
    private static final Pattern NOWHERE = Pattern.compile("^\\d+\\. (?<kind>ERROR|WARNING|INFO): (?<text>.*)$");

    private static final List<String> ONLY_JAVAC = List.of("-Xlint:all", "-Werror");

    private EcjHarness() {}

    /** Compiles as a user does: it finds our processors itself. */
    static Outcome compile(Program program) {
        return compile(program, (arguments, log) -> BatchCompiler.compile(arguments, log, log, null));
    }

    /** Compiles with processors of this process. */
    static Outcome compile(Program program, Processor... processors) {
        return compile(program, (arguments, log) -> new EcjHere(log, processors).compile(arguments));
    }

    private interface Batch {
        boolean compile(String[] arguments, PrintWriter log);
    }

    private static Outcome compile(Program program, Batch batch) {
        try (TemporaryDirectory directory = TemporaryDirectory.make()) {
            Path sources = directory.write("src", program.sources());
            Path classes = directory.path("classes");
            Path generated = directory.path("generated");
            StringWriter log = new StringWriter();
            batch.compile(arguments(program, directory, sources, classes, generated), new PrintWriter(log));
            return new Outcome(
                    reports(log.toString(), sources, generated),
                    TemporaryDirectory.read(classes),
                    TemporaryDirectory.read(generated));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] arguments(
            Program program, TemporaryDirectory directory, Path sources, Path classes, Path generated)
            throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-Xemacs", "-encoding", "UTF-8", "-source", "17", "-target", "17"));
        if (program.isModule()) {
            // ecj looks for modules in directories, and takes processors from modules only
            arguments.addAll(List.of("-classpath", classes.toString()));
            arguments.addAll(List.of("--module-path", Libraries.path(jars(program.libraries(), directory))));
            arguments.addAll(List.of("--processor-module-path", Libraries.path(jars(Libraries.PROCESSOR, directory))));
        } else {
            arguments.addAll(List.of("-classpath", Libraries.path(program.libraries())));
            arguments.addAll(List.of("-processorpath", Libraries.path(Libraries.PROCESSOR)));
        }
        arguments.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        program.options().stream()
                .filter(option -> !ONLY_JAVAC.contains(option))
                .forEach(arguments::add);
        program.sources().stream()
                .map(source -> sources.resolve(source.path()).toString())
                .forEach(arguments::add);
        return arguments.toArray(String[]::new);
    }

    private static List<Path> jars(List<Path> libraries, TemporaryDirectory directory) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path library : libraries) {
            jars.add(
                    Files.isDirectory(library)
                            ? directory.jar("library" + library.hashCode() + ".jar", "dev.broadside.processor", library)
                            : library);
        }
        return jars;
    }

    private static List<Report> reports(String log, Path sources, Path generated) {
        List<Report> reports = new ArrayList<>();
        if (log.contains("\tat ")) {
            reports.add(new Report(Kind.ERROR, "", 0, 0, "a stack trace:\n" + log));
        }
        log.lines().forEach(line -> {
            Matcher atLine = AT_LINE.matcher(line);
            Matcher nowhere = NOWHERE.matcher(line);
            if (atLine.matches()) {
                Path path = Path.of(atLine.group("path"));
                reports.add(new Report(
                        kind(atLine.group("kind")),
                        path.startsWith(sources)
                                ? sources.relativize(path).toString()
                                : path.toString().replace(generated.toString(), Report.GENERATED),
                        Long.parseLong(atLine.group("line")),
                        0,
                        atLine.group("text")));
            } else if (nowhere.matches()) {
                reports.add(new Report(kind(nowhere.group("kind")), "", 0, 0, nowhere.group("text")));
            }
        });
        return reports.stream()
                .filter(report -> report.kind() == Kind.ERROR || report.id().isPresent())
                .toList();
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "error", "ERROR" -> Kind.ERROR;
            case "warning", "WARNING" -> Kind.WARNING;
            default -> Kind.NOTE;
        };
    }
}
