package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.toCollection;

import dev.broadside.processor.diag.Diagnostic;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Source;
import dev.broadside.processor.harness.UserCompiler;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no error can be silenced, by its id, on the narrowest declaration that it is about. */
class SilencedTest {

    /** Programs with one warning or note each, and the place for the annotation. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry(
                    "task/synchronized-kernel",
                    "class A { @Task QUIET static synchronized int blur(int id) { return id; } }"),
            Map.entry(
                    "task/mutable-static",
                    "class A { QUIET static int n; @Task static int blur(int id) { return n; } }"),
            Map.entry(
                    "task/mutable-local-memory",
                    "class A { @Task static int blur(int id, @LocalMemory QUIET int[] all) { return id; } }"),
            Map.entry(
                    "task/static-write",
                    "class A { static int n; @Task static void blur(int id) { QUIET int before = n++; } }"),
            Map.entry(
                    "task/shared-element",
                    "class A { @Task static void blur(int id, QUIET int[] all) { all[0] = id; } }"),
            Map.entry(
                    "task/shared-field",
                    "class A { int n; @Task static void blur(int id, QUIET A all) { all.n = id; } }"),
            Map.entry(
                    "task/shared-collection",
                    "class A { @Task static void blur(int id, QUIET ArrayList<Integer> all) { all.add(id); } }"),
            Map.entry(
                    "task/object-per-id",
                    "@Packet record A(int n) { @Task QUIET static A blur(int id) {"
                            + " if (id > 3) { return new A(id); } return new A(0); } }"),
            Map.entry("packet/adapter-unused", "QUIET @Packet(adapters = Object.class) record A(int n) {}"),
            Map.entry("packet/baseline-missing", "QUIET @Packet record A(int n) {}"),
            Map.entry(
                    "gen/missing-type", "QUIET class A { @Task static int blur(int id, Missing it) { return id; } }"));

    /** Of these there is no declaration, or a test of its own: ModuleTest, FaultsTest. */
    private static final Set<String> ELSEWHERE = Set.of("env/not-provided", "env/option-unknown", "internal/crash");

    /** These are about bodies, which Eclipse's compiler does not show. */
    private static final Set<String> ONLY_JAVAC = Set.of(
            "task/static-write",
            "task/shared-element",
            "task/shared-field",
            "task/shared-collection",
            "task/object-per-id");

    @TempDir
    private Path empty;

    static Set<String> ids() {
        return new TreeSet<>(PLACES.keySet());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void inJavac(String id) {
        assertThat(told(UserCompiler.JAVAC, id, "")).contains(id);
        assertThat(told(UserCompiler.JAVAC, id, "@SuppressWarnings(\"" + id + "\")"))
                .doesNotContain(id);
        assertThat(told(UserCompiler.JAVAC, id, "@SuppressWarnings(\"unused\")"))
                .contains(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void inEcj(String id) {
        if (!ONLY_JAVAC.contains(id)) {
            assertThat(told(UserCompiler.ECJ, id, "")).contains(id);
        }
        assertThat(told(UserCompiler.ECJ, id, "@SuppressWarnings(\"" + id + "\")"))
                .doesNotContain(id);
    }

    @Test
    void isTrueOfAll() {
        Set<String> all = Arrays.stream(Diagnostic.values())
                .filter(diagnostic -> diagnostic.kind() != Kind.ERROR)
                .map(Diagnostic::id)
                .collect(toCollection(TreeSet::new));
        Set<String> silenced = new TreeSet<>(ids());
        silenced.addAll(ELSEWHERE);
        assertThat(silenced).isEqualTo(all);
    }

    private List<String> told(UserCompiler compiler, String id, String annotation) {
        String head = "package app; import dev.broadside.annotations.*; import java.util.*; ";
        Program program = Program.of(Source.of("A.java", head + PLACES.get(id).replace("QUIET", annotation)));
        Program compiled =
                id.startsWith("packet/baseline") ? program.withOptions("-Abroadside.baseline=" + empty) : program;
        return compiler.compileHere(compiled).reports().stream()
                .flatMap(report -> report.id().stream())
                .toList();
    }
}
