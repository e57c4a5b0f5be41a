package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.processor.harness.EcjHarness;
import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.JavacHarness;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.UserCompiler;
import java.lang.reflect.InvocationTargetException;
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
        compileAndRun(JavacHarness.javac(), fixture);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void inEcj(Fixture fixture) throws Throwable {
        compileAndRun(EcjHarness.ecj(), fixture);
    }

    private static void compileAndRun(UserCompiler compiler, Fixture fixture) throws Throwable {
        Outcome outcome = compiler.compile(fixture.selfChecking().withOptions("-Xlint:all", "-Werror"));
        assertThat(outcome.reports()).isEmpty();
        run(outcome);
    }

    private static void run(Outcome outcome) throws Throwable {
        List<String> mains = outcome.classes().keySet().stream()
                .filter(path -> path.equals("Main.class") || path.endsWith("/Main.class"))
                .toList();
        assertWithMessage("classes called Main").that(mains).hasSize(1);
        String main = mains.get(0).replace(".class", "").replace('/', '.');
        try {
            outcome.load().loadClass(main).getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
