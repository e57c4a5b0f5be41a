package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Report;
import dev.broadside.processor.harness.Source;
import dev.broadside.processor.harness.TemporaryDirectory;
import dev.broadside.processor.harness.UserCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts that differ from those the user keeps in a directory. */
class BaselineTest {

    private static final String HIT = """
            package app;

            import dev.broadside.annotations.Layout;
            import dev.broadside.annotations.Packet;
            import dev.broadside.annotations.U16;

            @Packet
            record Hit(@U16 int target, float distance, Surface surface, Vec3 position) {}
            """;

    private static final String VEC3 = """
            package app;

            import dev.broadside.annotations.Packet;

            @Packet
            record Vec3(float x, float y, float z) {}
            """;

    private static final String SURFACE = """
            package app;

            enum Surface {
                WOOD,
                METAL
            }
            """;

    /** Uses what is generated, so that a message of the compiler would show what is missing after one of ours. */
    private static final Source USE = Source.of("Use.java", """
            package app;

            final class Use {
                private Use() {}

                static double use(HitBuffer hits) {
                    return hits.get(0).distance() + hits.distance(0) + HitPacket.BYTES;
                }
            }
            """);

    private static final String MISSING = "packet/baseline-missing";
    private static final String CHANGED = "packet/layout-changed";
    private static final String LOWERED = "packet/version-lowered";
    private static final String UNREADABLE = "packet/baseline-unreadable";

    private TemporaryDirectory directory;
    private Path kept;

    @BeforeEach
    void make() throws IOException {
        directory = TemporaryDirectory.make();
        kept = directory.path("kept");
    }

    @AfterEach
    void delete() throws IOException {
        directory.close();
    }

    @ParameterizedTest
    @EnumSource
    void sameLayoutsAreFine(UserCompiler compiler) throws IOException {
        keep(compiler, HIT, VEC3, SURFACE);
        assertThat(compile(compiler, HIT, VEC3, SURFACE).reports()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotStoredMayChange(UserCompiler compiler) throws IOException {
        keep(compiler, HIT, VEC3, SURFACE);
        String documented = HIT.replace("@Packet\n", "/** What a ray met. */\n@Packet(version = 1)\n")
                .replace("{}", "{ boolean isNear() { return distance < 1; } }");
        assertThat(compile(compiler, documented, VEC3, SURFACE).reports()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPacketWithoutAKeptLayoutIsToldHowToKeepIt(UserCompiler compiler) throws IOException {
        keep(compiler, HIT, VEC3, SURFACE);
        Files.delete(kept.resolve("app.Hit.schema"));
        Outcome outcome = compile(compiler, HIT, VEC3, SURFACE);
        assertThat(outcome.reports()).hasSize(1);
        assertIs(MISSING, Report.Kind.NOTE, outcome.reports().get(0));
        assertThat(outcome.reports().get(0).sentence())
                .isEqualTo("No layout of packet 'Hit' is kept."
                        + " Copy 'META-INF/broadside/app.Hit.schema' from the class output into '" + kept + "'.");
        assertThat(outcome.classes()).containsKey("META-INF/broadside/app.Hit.schema");
        copy(outcome);
        assertThat(compile(compiler, HIT, VEC3, SURFACE).reports()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void packetsInClassesAndInNoPackageHaveTheirBinaryNames(UserCompiler compiler) throws IOException {
        Program program = Program.of(Source.of("Game.java", """
                        import dev.broadside.annotations.Packet;

                        final class Game {
                            @Packet
                            record Hit(int target) {}
                        }
                        """));
        Path file = kept.resolve("Game$Hit.schema");
        copy(compiler.compile(program));
        assertThat(Files.exists(file)).isTrue();
        assertThat(compiler.compile(guarded(program)).reports()).isEmpty();
        Files.writeString(file, Files.readString(file).replace("i32", "f32"));
        assertThat(compiler.compile(guarded(program)).reports().get(0).id()).hasValue(CHANGED);
    }

    @ParameterizedTest
    @EnumSource
    void aChangedFieldIsShownBesideTheFormerOne(UserCompiler compiler) throws IOException {
        keep(compiler, HIT, VEC3, SURFACE);
        Report report = compileToError(compiler, CHANGED, HIT.replace("@U16 int", "int"), VEC3, SURFACE);
        assertThat(report.sentence())
                .startsWith("Packet 'Hit' is not laid out as 'app.Hit.schema' says, but has the same version, 1."
                        + " Undo the change, or raise the version: @Packet(version = 2).");
        if (compiler == UserCompiler.JAVAC) { // of ecj, the harness keeps first lines
            // javac indents all but the first line
            String table =
                    report.sentence().lines().skip(1).collect(joining("\n")).stripIndent();
            assertThat(table).isEqualTo("""
                            kept                                                now
                            packet Hit                                          packet Hit
                            version 1                                           version 1
                            layout packed                                       layout packed
                            bytes 19                                          | bytes 21
                            id b85969e583c62582                               | id 66409bb7b115c435

                            u16 target @0                                     | i32 target @0
                            f32 distance @2                                   | f32 distance @4
                            enum8(WOOD METAL) surface @6                      | enum8(WOOD METAL) surface @8
                            Vec3{f32 x @0, f32 y @4, f32 z @8}:12 position @7 | Vec3{f32 x @0, f32 y @4, f32 z @8}:12 position @9""");
        }
    }

    @ParameterizedTest
    @EnumSource
    void fieldsPutInTakenOutRenamedAndReorderedAreChanges(UserCompiler compiler) throws IOException {
        keep(compiler, HIT, VEC3, SURFACE);
        compileToError(compiler, CHANGED, HIT.replace("float distance", "float distance, int last"), VEC3, SURFACE);
        compileToError(compiler, CHANGED, HIT.replace("@U16 int target, ", ""), VEC3, SURFACE);
        compileToError(compiler, CHANGED, HIT.replace("int target", "int goal"), VEC3, SURFACE);
        compileToError(
                compiler,
                CHANGED,
                HIT.replace("@U16 int target, float distance", "float distance, @U16 int target"),
                VEC3,
                SURFACE);
    }

    @ParameterizedTest
    @EnumSource
    void constantsRenamedOrReorderedAreChanges(UserCompiler compiler) throws IOException {
        keep(compiler, HIT, VEC3, SURFACE);
        compileToError(compiler, CHANGED, HIT, VEC3, SURFACE.replace("METAL", "STEEL"));
        compileToError(compiler, CHANGED, HIT, VEC3, "package app; enum Surface { METAL, WOOD }");
        compileToError(compiler, CHANGED, HIT, VEC3, "package app; enum Surface { WOOD, METAL, GLASS }");
    }

    @ParameterizedTest
    @EnumSource
    void alignmentAndColumnsAreChanges(UserCompiler compiler) throws IOException {
        keep(compiler, HIT, VEC3, SURFACE);
        compileToError(compiler, CHANGED, HIT.replace("@Packet\n", "@Packet(align = 16)\n"), VEC3, SURFACE);
        Report report = compileToError(
                compiler, CHANGED, HIT.replace("@Packet\n", "@Packet(layout = Layout.COLUMNS)\n"), VEC3, SURFACE);
        if (compiler == UserCompiler.JAVAC) {
            assertThat(report.sentence()).containsMatch("layout packed +\\| layout columns");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPacketInsideIsPartOfTheLayout(UserCompiler compiler) throws IOException {
        keep(compiler, HIT, VEC3, SURFACE);
        String changed = VEC3.replace("float z", "double z");
        List<Report> both = compile(compiler, HIT, changed, SURFACE).reports();
        assertThat(both.stream().map(report -> report.id().orElseThrow())).containsExactly(CHANGED, CHANGED);
        // with its own version raised, the packet around it still has the former one
        Report around =
                compileToError(compiler, CHANGED, HIT, changed.replace("@Packet\n", "@Packet(version = 2)\n"), SURFACE);
        assertThat(around.sentence()).startsWith("Packet 'Hit' ");
    }

    @ParameterizedTest
    @EnumSource
    void aRaisedVersionAgreesAndIsKeptNext(UserCompiler compiler) throws IOException {
        keep(compiler, HIT, VEC3, SURFACE);
        String raised = HIT.replace("@Packet\n", "@Packet(version = 2)\n").replace("float distance", "double distance");
        Outcome outcome = compile(compiler, raised, VEC3, SURFACE);
        assertThat(outcome.reports()).isEmpty();
        copy(outcome);
        assertThat(Files.readString(kept.resolve("app.Hit.schema"))).contains("\nversion 2\n");
        assertThat(compile(compiler, raised, VEC3, SURFACE).reports()).isEmpty();
        // at the version, which is given now
        Report report = compile(compiler, raised.replace("double", "float"), VEC3, SURFACE)
                .reports()
                .get(0);
        assertIs(CHANGED, Report.Kind.ERROR, report);
        assertThat(report.sentence()).contains("@Packet(version = 3)");
    }

    @ParameterizedTest
    @EnumSource
    void aVersionIsNotLowered(UserCompiler compiler) throws IOException {
        keep(compiler, HIT.replace("@Packet\n", "@Packet(version = 3)\n"), VEC3, SURFACE);
        Report report = compileToError(compiler, LOWERED, HIT, VEC3, SURFACE);
        assertThat(report.sentence())
                .startsWith("Packet 'Hit' has version 1, but 'app.Hit.schema' has version 3 already."
                        + " Restore that version, or raise it to @Packet(version = 4).");
    }

    @ParameterizedTest
    @EnumSource(names = "JAVAC")
    void theVersionIsPointedAtWhereItIsGiven(UserCompiler compiler) throws IOException {
        String versioned = HIT.replace("@Packet\n", "@Packet(\n        version = 1)\n");
        keep(compiler, versioned, VEC3, SURFACE);
        List<Report> reports =
                compile(compiler, versioned.replace("@U16 ", ""), VEC3, SURFACE).reports();
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).path()).isEqualTo("app/Hit.java");
        assertThat(reports.get(0).line()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsAreNoChange(String lineEnd) throws IOException {
        keep(UserCompiler.JAVAC, HIT, VEC3, SURFACE);
        Path file = kept.resolve("app.Hit.schema");
        Files.writeString(file, Files.readString(file).replace("\n", lineEnd));
        assertThat(compile(UserCompiler.JAVAC, HIT, VEC3, SURFACE).reports()).isEmpty();
        Files.writeString(file, Files.readString(file).stripTrailing());
        assertThat(compile(UserCompiler.JAVAC, HIT, VEC3, SURFACE).reports()).isEmpty();
        compileToError(UserCompiler.JAVAC, CHANGED, HIT.replace("@U16 ", ""), VEC3, SURFACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "packet Hit\n",
                "packet Hit\nlayout packed\n",
                "packet Hit\nversion two\n",
                "packet Hit\nversion 0\n",
                "packet Hit\nversion 2147483648\n",
                "<<<<<<< HEAD\npacket Hit\nversion 1\n"
            })
    void aFileThatIsNoSchemaIsReported(String text) throws IOException {
        keep(UserCompiler.JAVAC, HIT, VEC3, SURFACE);
        Files.writeString(kept.resolve("app.Hit.schema"), text);
        compileToError(UserCompiler.JAVAC, UNREADABLE, HIT, VEC3, SURFACE);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatCannotBeReadIsReported(UserCompiler compiler) throws IOException {
        keep(compiler, HIT, VEC3, SURFACE);
        Path file = kept.resolve("app.Hit.schema");
        Files.write(file, Files.readString(file).getBytes(UTF_16));
        compileToError(compiler, UNREADABLE, HIT, VEC3, SURFACE);
        Files.delete(file);
        Files.createDirectory(file);
        Report report = compileToError(compiler, UNREADABLE, HIT, VEC3, SURFACE);
        assertThat(report.sentence()).contains("'" + file + "'");
    }

    @ParameterizedTest
    @EnumSource
    void aPacketWithAMistakeIsNotCompared(UserCompiler compiler) throws IOException {
        keep(compiler, HIT, VEC3, SURFACE);
        Outcome outcome = compile(compiler, HIT.replace("float distance", "@U16 float distance"), VEC3, SURFACE);
        assertThat(outcome.reports().stream().map(report -> report.id().orElse("")))
                .containsExactly("packet/wire-type-mismatch");
    }

    private void keep(UserCompiler compiler, String hit, String vec3, String surface) throws IOException {
        copy(compiler.compile(program(hit, vec3, surface)));
    }

    /** Copies the layouts to those that are kept. */
    private void copy(Outcome outcome) throws IOException {
        SortedMap<String, byte[]> classes = outcome.classes();
        for (String path : classes.keySet()) {
            if (path.startsWith("META-INF/broadside/")) {
                Files.writeString(kept.resolve(Path.of(path).getFileName()), new String(classes.get(path), UTF_8));
            }
        }
    }

    private Outcome compile(UserCompiler compiler, String hit, String vec3, String surface) {
        return compiler.compile(guarded(program(hit, vec3, surface)));
    }

    private Program guarded(Program program) {
        return program.withOptions("-Abroadside.baseline=" + kept);
    }

    private static Program program(String hit, String vec3, String surface) {
        return Program.of(
                Source.of("Hit.java", hit), Source.of("Vec3.java", vec3), Source.of("Surface.java", surface), USE);
    }

    /** Compiles with one mistake, and returns the only report. */
    private Report compileToError(UserCompiler compiler, String id, String hit, String vec3, String surface) {
        List<Report> reports = compile(compiler, hit, vec3, surface).reports();
        assertThat(reports).hasSize(1);
        assertIs(id, Report.Kind.ERROR, reports.get(0));
        return reports.get(0);
    }

    private static void assertIs(String id, Report.Kind kind, Report report) {
        assertThat(report.id()).hasValue(id);
        assertThat(report.kind()).isEqualTo(kind);
        // ecj shows no place in a record
        assertThat(report.path()).isAnyOf("app/Hit.java", "");
    }
}
