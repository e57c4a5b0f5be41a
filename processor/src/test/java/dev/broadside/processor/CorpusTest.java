package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.processor.harness.Corpus;
import dev.broadside.processor.harness.CorpusProgram;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.UserCompiler;
import java.util.List;
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
