package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.broadside.runtime.WorkerPool;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExamplesTest {

    @Test
    void allAnswersAreRight() {
        List<Example> examples = List.of(
                new RootsExample(), new PositionsExample(64), new PositionsExample(10_000), new GreetingsExample());
        try (WorkerPool pool = WorkerPool.create(2)) {
            for (Example example : examples) {
                assertThat(example.run(pool)).contains(": ");
            }
        }
    }

    @Test
    void noticesAWrongRoot() {
        double[] roots = {1, Math.cbrt(2), Math.cbrt(3) + 1e-12};

        WrongAnswerException thrown = assertThrows(WrongAnswerException.class, () -> RootsExample.check(roots));

        assertThat(thrown).hasMessageThat().contains("is not the cube root of 3");
    }

    @Test
    void noticesARootThatIsNoNumber() {
        assertThrows(WrongAnswerException.class, () -> RootsExample.check(new double[] {Double.NaN}));
    }

    @Test
    void noticesAWrongPosition() {
        PositionBuffer positions = PositionBuffer.allocate(3);
        for (int id = 0; id < 3; id++) {
            positions.set(id, Positions.calculatePosition(id, 1));
        }
        PositionsExample.check(positions, 1);
        positions.z(2, positions.z(2) + 0.001f);

        WrongAnswerException thrown =
                assertThrows(WrongAnswerException.class, () -> PositionsExample.check(positions, 1));

        assertThat(thrown).hasMessageThat().startsWith("CalculatePositions: z of point 2 is ");
    }

    @Test
    void noticesAWrongGreeting() {
        WrongAnswerException text = assertThrows(
                WrongAnswerException.class, () -> GreetingsExample.check(greetings(new Greeting(1, "Hello world"))));
        WrongAnswerException number = assertThrows(
                WrongAnswerException.class, () -> GreetingsExample.check(greetings(new Greeting(2, "Hello World"))));

        assertThat(text).hasMessageThat().contains("record 1 is ");
        assertThat(number).hasMessageThat().contains("record 1 is ");
    }

    private static GreetingBuffer greetings(Greeting second) {
        GreetingBuffer greetings = GreetingBuffer.allocate(2);
        greetings.set(0, new Greeting(0, "Hello World"));
        greetings.set(1, second);
        return greetings;
    }
}
