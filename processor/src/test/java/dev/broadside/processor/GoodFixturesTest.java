package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.UserCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Right programs compile without a word and do what they say: each has a class {@code Main} that checks it. */
class GoodFixturesTest {

    static List<Fixture> fixtures() {
        return Fixture.under("good", 1);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void inJavac(Fixture fixture) throws Throwable {
        compileAndRun(UserCompiler.JAVAC, fixture);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void inEcj(Fixture fixture) throws Throwable {
        compileAndRun(UserCompiler.ECJ, fixture);
    }

    private void compileAndRun(UserCompiler compiler, Fixture fixture) throws Throwable {
        Outcome outcome = compiler.compile(fixture.selfChecking().withOptions("-Xlint:all", "-Werror"));
        assertThat(outcome.reports()).isEmpty();
        outcome.runMain(getClass().getClassLoader());
    }
}
