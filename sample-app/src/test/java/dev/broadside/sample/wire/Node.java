package dev.broadside.sample.wire;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the program {@code node}, if there is one on the PATH. */
final class Node {

    private static final String PROGRAM = "node";
    private static final int LEAST_VERSION = 18;

    /** A run that hangs is ended after so many seconds. */
    private static final int SECONDS = 120;

    /**
     * What a run left.
     *
     * @param code its exit code
     * @param out what it printed
     * @param err what it complained of
     */
    record Result(int code, String out, String err) {}

    private final Path folder;

    /** Runs that keep what they print in a folder. */
    Node(Path folder) {
        this.folder = folder;
    }

    /** Skips the test if there is no Node, so that nobody needs it to build this project; fails if it is the CI's. */
    void require() throws IOException, InterruptedException {
        String missing = missing();
        if (missing.isEmpty()) {
            return;
        } else if (System.getenv("CI") != null) {
            fail(missing + " The variable CI is set, so this test must run.");
        }
        abort(missing + " What Java writes is not read in JavaScript here.");
    }

    private String missing() throws IOException, InterruptedException {
        Result version;
        try {
            version = run("--version");
        } catch (IOException e) {
            return "There is no program '" + PROGRAM + "' on the PATH: " + e.getMessage() + ".";
        }
        String number = version.out().strip();
        boolean isNew = number.matches("v\\d+\\..*")
                && Integer.parseInt(number.substring(1, number.indexOf('.'))) >= LEAST_VERSION;
        return isNew ? "" : "'" + PROGRAM + "' is " + number + "; the reader takes v" + LEAST_VERSION + " or newer.";
    }

    /** Runs it with arguments, and waits for its end. */
    Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PROGRAM));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                fail(command + " has not ended after " + SECONDS + " seconds.");
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
