package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.annotations.Task;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program whose Java has neither flight recordings nor management beans. */
class MissingModulesTest {

    @TempDir
    private Path folder;

    /** That program. */
    static final class Program {

        private Program() {}

        @SuppressWarnings("SystemOut") // what its test reads
        public static void main(String[] arguments) {
            try (WorkerPool pool = WorkerPool.builder()
                    .workers(1)
                    .waitStrategy(WaitStrategy.park())
                    .build()) {
                TestTask task = new TestTask(pool, "Go", id -> id);
                for (int i = 0; i < 100; i++) {
                    task.run(10, 1);
                    task.runEqually(10);
                    task.dispatch(10, 3).join();
                }
                System.out.println(pool.statistics().ids());
            }
            try {
                WorkerPool.builder().jmx(true).build().close();
            } catch (UnsupportedOperationException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void missesNothingElse() throws Exception {
        String output = run("--limit-modules", "java.base", Program.class.getName());
        assertThat(output.lines().toList())
                .containsExactly(
                        "3000",
                        "There is no JMX here, for the module java.management is missing: start the program with"
                                + " --add-modules java.management, or leave out jmx(true).")
                .inOrder();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = Stream.of(WorkerPool.class, Program.class, Task.class)
                .map(MissingModulesTest::home)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(Stream.concat(Stream.of(java, "-cp", classPath), Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertWithMessage("ended").that(ended).isTrue();
        return Files.readString(output);
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
