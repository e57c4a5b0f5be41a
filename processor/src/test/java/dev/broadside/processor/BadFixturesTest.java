package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.UserCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong programs get exactly the messages written in them: one for each mistake, at its place, and nothing else. */
class BadFixturesTest {

    static List<Fixture> fixtures() {
        return Fixture.under("bad", 2);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void inJavac(Fixture fixture) {
        // javac would not look at the bodies of methods, where the generated types are used, after an error of ours
        Program program = fixture.program().withOptions("-Xlint:all", "--should-stop=ifError=FLOW");
        assertThat(UserCompiler.JAVAC.compile(program).reports())
                .comparingElementsUsing(UserCompiler.JAVAC.meets())
                .containsExactlyElementsIn(UserCompiler.JAVAC.expectations(fixture));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void inEcj(Fixture fixture) {
        assertThat(UserCompiler.ECJ.compile(fixture.program()).reports())
                .comparingElementsUsing(UserCompiler.ECJ.meets())
                .containsExactlyElementsIn(UserCompiler.ECJ.expectations(fixture));
    }
}
