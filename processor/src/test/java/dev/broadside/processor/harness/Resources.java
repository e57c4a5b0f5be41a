package dev.broadside.processor.harness;

import java.nio.file.Path;

/** Where the test's files are in the source tree, which is where a golden is rewritten. */
public final class Resources {

    /** The directory of the module: Surefire says it; an IDE starts tests there. */
    public static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    public static final Path ROOT = MODULE.resolve("src/test/resources");

    private Resources() {}
}
