package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Kernels are plain static methods, and are tested as such. */
final class KernelsTest {

    @Test
    void rootsBeginWithTheRootOfOne() {
        assertThat(Roots.nthRoot(0, 3)).isEqualTo(1.0);
        assertThat(Roots.nthRoot(26, 3)).isWithin(1e-15).of(3.0);
        assertThat(Roots.nthRoot(15, 4)).isEqualTo(2.0);
    }

    @Test
    void theFirstPositionIsTheMiddle() {
        assertThat(Positions.calculatePosition(0, 0)).isEqualTo(new Position(0, 0, 0));
    }

    @Test
    void positionsTurnWithTime() {
        Position position = Positions.calculatePosition(4, Math.PI / 2);
        double angle = 4 * Positions.GOLDEN_ANGLE;

        assertThat(position.x()).isWithin(1e-6f).of((float) (-2 * Math.sin(angle)));
        assertThat(position.z()).isWithin(1e-6f).of((float) (2 * Math.cos(angle)));
        assertThat(position.y()).isWithin(1e-6f).of((float) -Math.cos(2));
    }

    @Test
    void greetingsHaveTheirNumbers() {
        assertThat(Greetings.greet(7)).isEqualTo(new Greeting(7, "Hello World"));
    }
}
