package dev.broadside.processor;

import dev.broadside.processor.diag.Diagnostic;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Tells the user of a mistake of ours, with all that we need to find it. */
final class Crash {

    private Crash() {}

    static void add(TypeElement type, Throwable failure, ProcessingEnvironment environment, Problems problems) {
        StringWriter lines = new StringWriter();
        PrintWriter printer = new PrintWriter(lines);
        String version = Crash.class.getPackage().getImplementationVersion();
        printer.printf("Broadside %s%n", Objects.requireNonNullElse(version, "(unknown version)"));
        printer.printf("Compiler %s%n", environment.getClass().getName());
        printer.printf("Java %s%n", Runtime.version());
        failure.printStackTrace(printer);
        printer.flush();
        problems.add(Diagnostic.CRASH, Position.of(type), type.getSimpleName(), lines);
    }
}
