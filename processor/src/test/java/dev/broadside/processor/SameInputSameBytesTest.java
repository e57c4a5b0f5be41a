package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.UserCompiler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Neither the order of the files nor the compiler shows in what is generated. */
class SameInputSameBytesTest {

    static List<Fixture> fixtures() {
        return Fixture.under("good", 1);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void inAnyOrderAndCompiler(Fixture fixture) {
        Program program = fixture.selfChecking().withOptions("-proc:only");
        Map<String, String> generated = UserCompiler.JAVAC.compile(program).generatedSources();
        assertThat(generated).isNotEmpty();
        assertThat(UserCompiler.JAVAC.compile(program.reversed()).generatedSources())
                .containsExactlyEntriesIn(generated);
        assertThat(UserCompiler.ECJ.compile(program.reversed()).generatedSources())
                .containsExactlyEntriesIn(generated);
    }
}
