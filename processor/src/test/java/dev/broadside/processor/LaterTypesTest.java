package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.JavacHarness;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.SourceMaker;
import dev.broadside.processor.harness.UserCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that another processor makes, one in each round, after ours has seen the classes that use them. */
class LaterTypesTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areWaitedFor(boolean makerComesFirst) throws Throwable {
        SourceMaker maker = new SourceMaker(Fixture.of("later", "made").sources());
        BroadsideProcessor broadside = new BroadsideProcessor();
        IndexProcessor index = new IndexProcessor();
        JavacHarness javac =
                makerComesFirst ? new JavacHarness(maker, broadside, index) : new JavacHarness(broadside, index, maker);
        Outcome outcome =
                javac.compile(Fixture.of("later", "user").selfChecking().withOptions("-Xlint:all,-processing"));
        assertThat(outcome.reports()).isEmpty();
        outcome.runMain(getClass().getClassLoader());
    }

    @Test
    void areWaitedForInEcj() throws Throwable {
        SourceMaker maker = new SourceMaker(Fixture.of("later", "made").sources());
        Outcome outcome =
                UserCompiler.ECJ.compileHere(Fixture.of("later", "user").selfChecking(), maker);
        assertThat(outcome.reports()).isEmpty();
        outcome.runMain(getClass().getClassLoader());
    }
}
