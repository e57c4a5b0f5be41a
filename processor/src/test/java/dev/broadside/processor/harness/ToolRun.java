package dev.broadside.processor.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What came of a process.
 *
 * @param exitCode its exit code
 * @param output what it printed, on both streams
 */
public record ToolRun(int exitCode, String output) {

    private static final long LIMIT_SECONDS = 120;

    static ToolRun of(Path tool, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool.toString()));
        command.addAll(arguments);
        Path output = Files.createTempFile("broadside-tool", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try {
                boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
                String text = Files.readString(output);
                return ended
                        ? new ToolRun(process.exitValue(), text)
                        : new ToolRun(-1, text + "\nnot ended after " + LIMIT_SECONDS + " seconds: " + command);
            } finally {
                process.destroyForcibly();
            }
        } finally {
            Files.delete(output);
        }
    }
}
