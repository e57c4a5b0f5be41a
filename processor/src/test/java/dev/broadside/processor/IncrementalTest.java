package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.broadside.annotations.Task;
import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.IncrementalBuild;
import dev.broadside.processor.harness.JavacHarness;
import dev.broadside.processor.harness.OriginRecorder;
import dev.broadside.processor.harness.ProcessorWithFiler;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Report;
import dev.broadside.processor.harness.Source;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.annotation.processing.SupportedAnnotationTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Gradle asks of an isolating processor and of an aggregating one, and what comes of it. */
class IncrementalTest {

    private static final Source HIT = Source.of("Hit.java", """
            package app;

            import dev.broadside.annotations.Packet;

            @Packet
            record Hit(int target, float distance) {}
            """);

    private static final Source BULLETS = Source.of("Bullets.java", """
            package app;

            import dev.broadside.annotations.Packet;
            import dev.broadside.annotations.Task;

            final class Bullets {
                @Packet
                record Wind(float x, float y) {}

                @Task
                static Hit raycast(int id, Wind wind, long tick) {
                    return new Hit(id, wind.x * tick);
                }
            }
            """);

    private static final Source FILTERS = Source.of("Filters.java", """
            package app;

            import dev.broadside.annotations.Task;

            public final class Filters {
                private Filters() {}

                @Task
                static int blur(int id, int radius) {
                    return id / radius;
                }
            }
            """);

    static List<Fixture> good() {
        return Fixture.under("good", 1);
    }

    static List<Fixture> bad() {
        return Fixture.under("bad", 2);
    }

    private final List<Report> told = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("good")
    void everyFileHasOneOriginatingElement(Fixture fixture) {
        SortedMap<String, String> origins = origins(fixture.selfChecking());
        assertThat(origins).isNotEmpty();
        // app.Game_Deep_HitBuffer comes from app.Game and nothing else
        origins.forEach((generated, origin) -> assertWithMessage("origin of %s", generated)
                .that(generated)
                .matches(
                        generated.endsWith(".schema")
                                ? "META-INF/broadside/" + origin.replace(".", "\\.") + "(\\$[^.]+)?\\.schema"
                                : origin.replace('.', '/') + "(_[^/]+)?(Tasks|Packet|Buffer)\\.java"));
    }

    /** The recorder asserts it. */
    @ParameterizedTest
    @MethodSource("bad")
    void whatReplacesTheCodeOfARefusedClassHasToo(Fixture fixture) {
        origins(fixture.program());
    }

    private static SortedMap<String, String> origins(Program program) {
        SortedMap<String, String> origins = new TreeMap<>();
        new JavacHarness(
                        new ProcessorWithFiler(new BroadsideProcessor(), filer -> new OriginRecorder(filer, origins)),
                        new IndexProcessor())
                .compile(program);
        return origins;
    }

    /** What is compiled alone is what is compiled with all the others, and nothing else is touched. */
    @ParameterizedTest
    @ValueSource(
            strings = {"readme", "nested-packets", "owners", "two-packages", "buffers-as-arguments", "adapters", "roles"
            })
    void compilingAFileAgainRewritesItsOwnFilesWithTheSameBytes(String name) throws IOException {
        // processing: javac remarks that a class of an earlier build is made again
        Program program = Fixture.of("good", name).selfChecking().withOptions("-Xlint:all,-processing");
        try (IncrementalBuild build = IncrementalBuild.make()) {
            build.compile(program, told);
            List<String> files = build.files();
            for (Source source : program.sources()) {
                Set<String> written =
                        build.compile(new Program(List.of(source), program.options(), program.libraries()), told);
                String compiled = source.path().replace(".java", "").replace('/', '.');
                assertWithMessage("origins of what was written for %s", source)
                        .that(Set.of(compiled))
                        .containsAtLeastElementsIn(written);
                assertWithMessage("files after %s", source).that(build.files()).isEqualTo(files);
            }
        }
        assertThat(told).isEmpty();
    }

    /**
     * One file after the other gets a packet and a kernel more than it had. Nothing that comes of another one is written
     * again, and in the end all is as if everything had been compiled at once.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {"readme", "nested-packets", "owners", "two-packages", "buffers-as-arguments", "adapters", "roles"
            })
    void compilingChangedFilesOneByOneGivesTheBytesOfACleanBuild(String name) throws IOException {
        Program program = Fixture.of("good", name).selfChecking().withOptions("-Xlint:all,-processing");
        List<Source> sources = new ArrayList<>(program.sources());
        try (IncrementalBuild build = IncrementalBuild.make();
                IncrementalBuild clean = IncrementalBuild.make()) {
            build.compile(program, told);
            for (int i = 0; i < sources.size(); i++) {
                Source changed = withMore(sources.get(i), i);
                sources.set(i, changed);
                Set<String> written =
                        build.compile(new Program(List.of(changed), program.options(), program.libraries()), told);
                assertWithMessage("origins of what was written for %s", changed)
                        .that(written)
                        .containsExactly(changed.path().replace(".java", "").replace('/', '.'));
            }
            clean.compile(new Program(sources, program.options(), program.libraries()), told);
            assertThat(told).isEmpty();
            assertThat(build.files()).isEqualTo(clean.files());
        }
    }

    /** Puts them behind all that the file's type has, be it a class, a record, an interface or an enum. */
    private static Source withMore(Source source, int number) {
        String text = source.text();
        int end = text.lastIndexOf('}');
        return new Source(source.path(), text.substring(0, end) + """
                ;
                    @dev.broadside.annotations.Packet
                    record More%1$d(@dev.broadside.annotations.U16 int number, float value) {}

                    @dev.broadside.annotations.Task
                    static More%1$d more%1$d(int id) {
                        return new More%1$d(id, %1$d);
                    }
                """.formatted(number) + text.substring(end));
    }

    @Test
    void gradleCompilesChangedKernelsAlone() throws IOException {
        Source changed = new Source(FILTERS.path(), FILTERS.text().replace("id / radius", "id / radius / radius"));
        assertThat(gradleCompiles(List.of(HIT, BULLETS), changed)).containsExactly("app.Filters");
    }

    @Test
    void gradleCompilesANewKernelAlone() throws IOException {
        Source changed = new Source(FILTERS.path(), FILTERS.text().replace("@Task", """
                @Task
                    static float sharpen(int id, float by) {
                        return id * by;
                    }

                    @Task"""));
        assertThat(gradleCompiles(List.of(HIT, BULLETS), changed)).containsExactly("app.Filters");
    }

    @Test
    void gradleCompilesAChangedPacketAndWhoeverUsesIt() throws IOException {
        Source hit = new Source(HIT.path(), HIT.text().replace("distance)", "distance, short surface)"));
        Source bullets = new Source(BULLETS.path(), BULLETS.text().replace("* tick)", "* tick, (short) 1)"));
        assertThat(gradleCompiles(List.of(FILTERS), hit, bullets)).containsExactly("app.Hit", "app.Bullets");
    }

    /** Returns what files were generated from, and asserts that all are as if everything had been compiled at once. */
    private Set<String> gradleCompiles(List<Source> others, Source... changed) throws IOException {
        try (IncrementalBuild build = IncrementalBuild.make();
                IncrementalBuild clean = IncrementalBuild.make()) {
            build.compile(program(List.of(HIT, BULLETS, FILTERS)), told);
            Set<String> written = build.compileLikeGradle(program(List.of(changed)), told);
            clean.compile(
                    program(Stream.concat(others.stream(), Stream.of(changed)).toList()), told);
            assertThat(told).isEmpty();
            assertThat(build.files()).isEqualTo(clean.files());
            return written;
        }
    }

    private static Program program(List<Source> sources) {
        return Program.of(sources).withOptions("-Xlint:all");
    }

    @Test
    void gradleIsToldOfBoth() throws IOException {
        try (InputStream in =
                BroadsideProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            "dev.broadside.processor.BroadsideProcessor,isolating",
                            "dev.broadside.processor.IndexProcessor,dynamic");
        }
    }

    @Test
    void theIndexIsMadeOfManyClassesWhereItIsWanted() {
        assertThat(index(Program.of(FILTERS))).containsExactly("org.gradle.annotation.processing.aggregating");
        assertThat(index(Program.of(FILTERS).withOptions("-Abroadside.index=false")))
                .contains("org.gradle.annotation.processing.isolating");
    }

    /** Returns the options that the processor of the index tells that it understands. */
    private static Set<String> index(Program program) {
        IndexProcessor index = new IndexProcessor();
        new JavacHarness(new BroadsideProcessor(), index).compile(program);
        return index.getSupportedOptions();
    }

    /** Else javac warns of it, or one processor does not see it. */
    @Test
    void everyAnnotationIsForOneOfBoth() {
        List<String> annotations = new ClassFileImporter()
                .importPackages(Task.class.getPackageName()).stream()
                        .filter(type -> type.isAnnotation())
                        .map(type -> type.getName())
                        .toList();
        List<String> supported = new ArrayList<>(supported(BroadsideProcessor.class));
        supported.addAll(supported(IndexProcessor.class));
        assertThat(annotations).contains(Task.class.getName());
        assertThat(supported).containsNoDuplicates();
        assertThat(supported).containsAtLeastElementsIn(annotations);
    }

    /** Else Gradle compiles everything each time. */
    @Test
    void whatIsAggregatedIsInClassFiles() throws ClassNotFoundException {
        for (String name : supported(IndexProcessor.class)) {
            Class<? extends Annotation> annotation = Class.forName(name).asSubclass(Annotation.class);
            assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
        }
    }

    private static List<String> supported(Class<? extends Processor> processor) {
        return List.of(processor.getAnnotation(SupportedAnnotationTypes.class).value());
    }
}
