package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.processor.harness.Corpus;
import dev.broadside.processor.harness.CorpusProgram;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.UserCompiler;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wrong, half-typed and odd programs get one message for each mistake, or none; what is generated for them compiles
 * without a warning, whatever is wrong; and what runs is right.
 */
@Execution(ExecutionMode.CONCURRENT)
class CorpusTest {

    static List<CorpusProgram> programs() {
        return Corpus.programs();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void inJavac(CorpusProgram program) throws Throwable {
        check(UserCompiler.JAVAC, program);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void inEcj(CorpusProgram program) throws Throwable {
        check(UserCompiler.ECJ, program);
    }

    static List<CorpusProgram> complainedOf() {
        return programs().stream().filter(CorpusProgram::isComplainedOf).toList();
    }

    /** What a compiler says of these is its own affair, and different in each; but no more than it says without us. */
    @ParameterizedTest
    @MethodSource("complainedOf")
    void nothingIsAddedByJavac(CorpusProgram program) {
        Program files = program.fixture().program();
        assertThat(UserCompiler.JAVAC.compile(files.withOptions("-proc:none")).errors())
                .containsAtLeastElementsIn(UserCompiler.JAVAC.compile(files).errors());
    }

    /** It repeats itself in each round, and knows more of what was generated. */
    @ParameterizedTest
    @MethodSource("complainedOf")
    void nothingIsAddedByEcjOnOtherLines(CorpusProgram program) {
        Program files = program.fixture().program();
        assertThat(lines(UserCompiler.ECJ.compile(files.withOptions("-proc:none"))))
                .containsAtLeastElementsIn(lines(UserCompiler.ECJ.compileHere(files)));
    }

    /** Returns where the compiler itself tells of errors. */
    private static Set<String> lines(Outcome outcome) {
        return outcome.errors().stream()
                .filter(report -> report.id().isEmpty())
                .map(report -> report.path() + ":" + report.line())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void isLarge() {
        assertThat(programs().size()).isAtLeast(200);
        assertThat(programs().stream().map(CorpusProgram::name).toList()).containsNoDuplicates();
    }

    private void check(UserCompiler compiler, CorpusProgram program) throws Throwable {
        Outcome outcome = program.compile(compiler);
        assertThat(program.important(outcome.reports()))
                .comparingElementsUsing(compiler.meets())
                .containsExactlyElementsIn(compiler.told(program.expected()));
        assertWithMessage("the compiler complains")
                .that(outcome.reports().stream().anyMatch(program::isComplaint))
                .isEqualTo(program.isComplainedOf());
        if (outcome.errors().isEmpty() && program.hasMain()) {
            outcome.runMain(getClass().getClassLoader());
        }
    }
}
