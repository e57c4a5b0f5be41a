package dev.broadside.sample;

import java.nio.file.Path;

/** How the program works: where pictures go, how often each way is measured, and whether a person looks on. */
record Settings(Path output, int rounds, boolean console) {

    private static final int ROUNDS = 5;

    /** What applies when the program is started: the system property {@code sample.output} names a directory. */
    @SuppressWarnings("SystemConsoleNull")
    static Settings ofProgram() {
        // Java 22 to 24 see a console everywhere; all it does is to put carriage returns into a file.
        Path output = Path.of(System.getProperty("sample.output", "target"));
        return new Settings(output, ROUNDS, System.console() != null);
    }
}
