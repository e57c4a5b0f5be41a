package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.EcjHarness;
import dev.broadside.processor.harness.Expectation;
import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.JavacHarness;
import dev.broadside.processor.harness.Program;
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
        assertThat(JavacHarness.javac().compile(program).reports())
                .comparingElementsUsing(Expectation.MEETS)
                .containsExactlyElementsIn(fixture.expectations("javac"));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void inEcj(Fixture fixture) {
        assertThat(EcjHarness.ecj().compile(fixture.program()).reports())
                .comparingElementsUsing(Expectation.MEETS_IN_ECJ)
                .containsExactlyElementsIn(fixture.expectations("ecj"));
    }
}
