package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.truth.Correspondence;
import dev.broadside.processor.harness.Corpus;
import dev.broadside.processor.harness.CorpusProgram;
import dev.broadside.processor.harness.DiskJavac;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Report;
import dev.broadside.processor.harness.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The right programs of the corpus, which {@link CorpusTest} compiles on the class path as sources of the running JDK,
 * are as right on the module path, and as sources of another level.
 */
@Execution(ExecutionMode.CONCURRENT)
class CorpusElsewhereTest {

    static List<CorpusProgram> right() {
        return Corpus.smallAndRight();
    }

    /** A module has no unnamed package. */
    static List<CorpusProgram> inPackages() {
        return right().stream()
                .filter(program -> program.fixture().sources().stream()
                        .allMatch(source -> source.path().contains("/")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("inPackages")
    void inAModule(CorpusProgram program) throws Throwable {
        check(program, program.fixture().program().withSources(List.of(moduleOf(program))));
    }

    /** All is exported, so that javac looks at what the generated code shows of other modules. */
    private static Source moduleOf(CorpusProgram program) {
        String exports = program.fixture().sources().stream()
                .map(source -> source.path().substring(0, source.path().lastIndexOf('/')))
                .distinct()
                .map(directory -> "exports " + directory.replace('/', '.') + "; ")
                .collect(Collectors.joining());
        return Source.of("module-info.java", """
                @SuppressWarnings("env/not-provided")
                module corpus {
                    requires dev.broadside.runtime;
                    %s
                }
                """.formatted(exports));
    }

    @ParameterizedTest
    @MethodSource("right")
    @EnabledForJreRange(min = JRE.JAVA_21)
    void asJava21(CorpusProgram program) throws Throwable {
        check(program, program.fixture().program().withOptions("--release", "21"));
    }

    private void check(CorpusProgram program, Program asThis) throws Throwable {
        Outcome outcome = DiskJavac.compile(asThis.withOptions("-Xlint:all,-auxiliaryclass"));
        assertThat(program.important(outcome.reports())).isEmpty();
        assertThat(outcome.reports().stream().map(Report::text).toList())
                .comparingElementsUsing(Correspondence.<String, String>from(String::contains, "contains"))
                .doesNotContain("Supported source version");
        if (program.hasMain()) {
            outcome.runMain(getClass().getClassLoader());
        }
    }

    /** What Java 17 has not is looked into as well. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void kernelsMayMatchPatternsInJava21() {
        Program program = Program.of(Source.of("Areas.java", """
                package app;

                import dev.broadside.annotations.Element;
                import dev.broadside.annotations.Task;

                final class Areas {
                    sealed interface Shape {}

                    record Point(float x, float y) {}

                    record Circle(Point centre, float radius) implements Shape {}

                    record Box(Point from, Point to) implements Shape {}

                    private static int circles;

                    @Task
                    static float area(int id, @Element Shape shape) {
                        return switch (shape) {
                            case Circle(Point centre, float radius) when radius > 1 -> {
                                circles++;
                                yield radius * radius * 3;
                            }
                            case Circle circle -> circle.radius();
                            case Box(Point(float left, var top), Point to) -> (to.x() - left) * (to.y() - top);
                        };
                    }
                }
                """)).withOptions("--release", "21", "-Xlint:all");
        assertThat(DiskJavac.compile(program).reports().stream()
                        .map(report -> report.line() + ": " + report.id().orElse(report.text()))
                        .toList())
                .containsExactly("21: task/static-write");
    }
}
