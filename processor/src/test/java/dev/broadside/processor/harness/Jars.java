package dev.broadside.processor.harness;

import java.nio.file.Path;
import java.util.List;

/** The finished jars, which Failsafe tells of. */
public final class Jars {

    public static final Path PROCESSOR = jar("broadside.processor.jar");

    public static final Path RUNTIME = jar("broadside.runtime.jar");

    public static final Path ANNOTATIONS = jar("broadside.annotations.jar");

    /** What a user compiles and runs with. */
    public static final String API = Libraries.path(List.of(ANNOTATIONS, RUNTIME));

    private Jars() {}

    private static Path jar(String property) {
        String path = System.getProperty(property);
        if (path == null) {
            throw new IllegalStateException("The system property " + property + " names no jar; run by mvn verify.");
        }
        return Path.of(path);
    }
}
