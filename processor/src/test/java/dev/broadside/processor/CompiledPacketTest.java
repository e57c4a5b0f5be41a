package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.EcjHarness;
import dev.broadside.processor.harness.Expectation;
import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.JavacHarness;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Source;
import dev.broadside.processor.harness.TemporaryDirectory;
import dev.broadside.processor.harness.UserCompiler;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packets that came in a jar, with what was generated for them there. */
class CompiledPacketTest {

    private static final Program LIBRARY = Program.of(Source.of("Hit.java", """
                    package geo;

                    import dev.broadside.annotations.Packet;
                    import dev.broadside.annotations.Str;
                    import dev.broadside.annotations.U16;

                    @Packet
                    public record Hit(@U16 int target, @Str(5) String label, Point at) {
                        public enum Surface { WOOD }

                        @Packet
                        public record Point(float z, float y, float x, Surface surface) {}
                    }
                    """));

    private static final Program USER = Program.of(Source.of("Bullets.java", """
                    package app;

                    import dev.broadside.annotations.Packet;
                    import dev.broadside.annotations.Task;
                    import geo.Hit;
                    import geo.HitBuffer;

                    public final class Bullets {
                        @Packet
                        record Pair(Hit first, byte between, Hit.Point second) {}

                        @Task
                        static Hit raycast(int id) {
                            return new Hit(id, "x" + id, new Hit.Point(1, 2, 3, Hit.Surface.WOOD));
                        }

                        @Task
                        static Pair pair(int id, HitBuffer hits) {
                            return new Pair(hits.get(id), (byte) 9, hits.at(id));
                        }

                        public static String run() {
                            try (var pool = dev.broadside.runtime.WorkerPool.create(1)) {
                                BulletsTasks bullets = new BulletsTasks(pool);
                                var pairs = bullets.pair().runEqually(3, bullets.raycast().runEqually(3));
                                return Bullets_PairPacket.BYTES + " " + pairs.get(2);
                            }
                        }
                    }
                    """));

    private static final Source PAIR = Source.of("Pair.java", """
                    package app;

                    import dev.broadside.annotations.Packet;
                    import geo.Hit;

                    @Packet
                    record Pair(
                            Hit first, // ~ error [packet/codec-missing] Packet 'Hit' comes from a library without 'HitPacket'
                            byte second) {}
                    """);

    private static final Source BULLETS = Source.of("Bullets.java", """
                    package app;

                    import dev.broadside.annotations.Task;
                    import geo.Hit;

                    final class Bullets {
                        @Task(packet = Hit.Point.class) // ~ error [packet/codec-missing] Packet 'Point' comes from a library without 'Hit_PointPacket'
                        static Hit.Point raycast(int id) {
                            return null;
                        }

                    }
                    """);

    static List<Named<UserCompiler>> compilers() {
        return List.of(Named.of("javac", JavacHarness.javac()), Named.of("ecj", EcjHarness.ecj()));
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void areUsedAsTheyAre(UserCompiler compiler) throws IOException, ReflectiveOperationException {
        Outcome library = compiler.compile(LIBRARY);
        assertThat(library.reports()).isEmpty();
        try (TemporaryDirectory directory = TemporaryDirectory.make()) {
            Path jar = directory.jar("geo.jar", "geo", library.classes());
            Outcome user = compiler.compile(USER.withLibraries(List.of(jar)).withOptions("-Xlint:all"));
            assertThat(user.reports()).isEmpty();
            assertThat(user.generated().keySet())
                    .containsExactly(
                            "app/BulletsTasks.java", "app/Bullets_PairBuffer.java", "app/Bullets_PairPacket.java");
            Path userJar = directory.jar("app.jar", "app", user.classes());
            assertThat(Files.size(userJar)).isGreaterThan(0L);
            try (URLClassLoader loader = new URLClassLoader(
                    new URL[] {jar.toUri().toURL(), userJar.toUri().toURL()},
                    getClass().getClassLoader())) {
                assertThat(loader.loadClass("app.Bullets").getMethod("run").invoke(null))
                        .isEqualTo("35 Pair[first=Hit[target=2, label=x2, "
                                + "at=Point[z=1.0, y=2.0, x=3.0, surface=WOOD]], between=9, "
                                + "second=Point[z=1.0, y=2.0, x=3.0, surface=WOOD]]");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void areRefusedWhereNothingWasGeneratedForThem(UserCompiler compiler) throws IOException {
        Outcome library = compiler.compile(LIBRARY.withOptions("-proc:none"));
        Fixture fixture = new Fixture("inline", List.of(PAIR, BULLETS));
        try (TemporaryDirectory directory = TemporaryDirectory.make()) {
            Path jar = directory.jar("geo.jar", "geo", library.classes());
            Outcome user = compiler.compile(fixture.program().withLibraries(List.of(jar)));
            assertThat(user.reports())
                    .comparingElementsUsing(Expectation.MEETS_IN_ECJ)
                    .containsExactlyElementsIn(fixture.expectations());
        }
    }
}
