package dev.broadside.processor;

import dev.broadside.processor.diag.Diagnostic;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;

/** Tells the user of a mistake of ours, with all that we need to find it. */
final class Crash {

    private Crash() {}

    /** Whether a failure is the compiler's way to say that it cannot go on, for instance without a class file. */
    static boolean isOfCompiler(Throwable failure) {
        String name = failure.getClass().getName();
        return name.startsWith("com.sun.tools.javac.") || name.startsWith("org.eclipse.jdt.");
    }

    /**
     * Adds a failure to problems.
     *
     * @param failure the failure
     * @param subject what was being done when it happened
     * @param position where the user sees that
     * @param environment the compiler
     * @param problems what it is added to
     */
    static void add(
            Throwable failure,
            String subject,
            Position position,
            ProcessingEnvironment environment,
            Problems problems) {
        StringWriter lines = new StringWriter();
        PrintWriter printer = new PrintWriter(lines);
        String version = Crash.class.getPackage().getImplementationVersion();
        printer.printf("Broadside %s%n", Objects.requireNonNullElse(version, "(unknown version)"));
        printer.printf("Compiler %s%n", environment.getClass().getName());
        printer.printf("Java %s%n", Runtime.version());
        failure.printStackTrace(printer);
        printer.flush();
        problems.add(Diagnostic.CRASH, position, subject, lines);
    }
}
