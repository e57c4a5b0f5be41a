package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.JavacHarness;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Source;
import dev.broadside.processor.harness.SourceMaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that another processor makes, after ours has seen the classes that use them. */
class LaterTypesTest {

    private static final Program PROGRAM =
            Program.of(Source.of("Bullets.java", """
                    package app;

                    import dev.broadside.annotations.LocalMemory;
                    import dev.broadside.annotations.Task;
                    import later.Crate;
                    import later.Made;
                    import later.MadeBuffer;
                    import java.util.List;

                    final class Bullets {
                        @Task
                        static Made make(int id) {
                            return new Made(id, later.Mode.ON);
                        }

                        @Task(packet = Outer.class)
                        static Outer wrap(int id, MadeBuffer made, List<? extends Crate[]> crates, @LocalMemory Crate last) {
                            return new Outer(made.get(id));
                        }
                    }
                    """), Source.of("Outer.java", """
                    package app;

                    import dev.broadside.annotations.Packet;

                    @Packet
                    record Outer(later.Made made) {}
                    """), Source.of("Main.java", """
                    package app;

                    import java.util.List;

                    public final class Main {
                        /** Its annotation keeps javac from stopping when all of ours are claimed. */
                        @Override
                        public String toString() {
                            return "";
                        }

                        public static int run() {
                            try (var pool = dev.broadside.runtime.WorkerPool.create(1)) {
                                BulletsTasks bullets = new BulletsTasks(pool);
                                later.MadeBuffer made = bullets.make().runEqually(10);
                                return bullets.wrap().localMemory(new later.Crate()).runEqually(10, made, List.of())
                                        .made(7)
                                        .number();
                            }
                        }
                    }
                    """));

    private static final Source MADE = Source.of("Made.java", """
            package later;

            import dev.broadside.annotations.Packet;
            import dev.broadside.annotations.U8;

            @Packet
            public record Made(@U8 int number, Mode mode) {}
            """);

    private static final Source MODE = Source.of("Mode.java", """
            package later;

            public enum Mode {
                OFF,
                ON
            }
            """);

    private static final Source CRATE = Source.of("Crate.java", """
            package later;

            public class Crate {}
            """);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areWaitedFor(boolean makerComesFirst) throws ReflectiveOperationException {
        SourceMaker maker = new SourceMaker(MADE, MODE, CRATE);
        BroadsideProcessor broadside = new BroadsideProcessor();
        IndexProcessor index = new IndexProcessor();
        JavacHarness javac =
                makerComesFirst ? new JavacHarness(maker, broadside, index) : new JavacHarness(broadside, index, maker);
        Outcome outcome = javac.compile(PROGRAM.withOptions("-Xlint:all,-processing"));
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.load().loadClass("app.Main").getMethod("run").invoke(null))
                .isEqualTo(7);
    }
}
