package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.DiskJavac;
import dev.broadside.processor.harness.Libraries;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** A program of 10,000 tasks, in classes with as many as one can have. */
class ManyTasksTest {

    private static final int CLASSES = 10;
    private static final int KERNELS = 1000;

    @TempDir
    private Path classes;

    private static Source tasks(int number) {
        String kernels = IntStream.range(KERNELS * number, KERNELS * (number + 1))
                .mapToObj("""
                            @Task
                            static void task%1$d(int id, int[] done) {
                                done[id] = %1$d;
                            }
                        """::formatted)
                .collect(Collectors.joining("\n"));
        return Source.of("Part" + number + ".java", """
                package app;

                import dev.broadside.annotations.Task;

                final class Part%d {
                %s}
                """.formatted(number, kernels));
    }

    private static final Source MAIN = Source.of("Main.java", """
            package app;

            import static com.google.common.truth.Truth.assertThat;

            import dev.broadside.runtime.TaskRegistry;
            import dev.broadside.runtime.WorkerPool;

            public final class Main {
                private Main() {}

                public static void run() {
                    TaskRegistry registry = TaskRegistry.load(Main.class.getClassLoader());
                    assertThat(registry.tasks()).hasSize(10_000);
                    assertThat(registry.find("task7654").orElseThrow().kernel()).isEqualTo("app.Part7.task7654");
                    int[] done = new int[3];
                    new Part7Tasks(WorkerPool.sequential()).task7654().runEqually(3, done);
                    assertThat(done).isEqualTo(new int[] {7654, 7654, 7654});
                }
            }
            """);

    /**
     * One class after the other, so that javac, too, has room in the memory that tests have. It takes minutes, so on one JDK only:
     * others compile the rest.
     */
    @Test
    @EnabledForJreRange(max = JRE.JAVA_17)
    void areCompiledListedAndRun() throws Throwable {
        for (int i = 0; i < CLASSES; i++) {
            assertThat(compile(tasks(i)).reports()).isEmpty();
        }
        Outcome outcome = compile(MAIN);
        assertThat(outcome.reports()).isEmpty();
        outcome.runMain(getClass().getClassLoader());
    }

    private Outcome compile(Source source) throws IOException {
        Program program = Program.of(source).withOptions("-Xlint:all");
        return DiskJavac.compile(program.withLibraries(Libraries.TRUTH), classes);
    }
}
