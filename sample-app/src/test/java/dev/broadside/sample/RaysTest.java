package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class RaysTest {

    private static final int SIDE = 101;
    private static final int MIDDLE = 50 * SIDE + 50;

    private final Scene scene = Scene.of(Meshes.square(0), SIDE, SIDE);

    @Test
    void hitsWhatIsInTheMiddle() {
        Hit hit = Rays.castRay(MIDDLE, scene);

        assertThat(hit.isMiss()).isFalse();
        assertThat(hit.triangle()).isAnyOf(0, 1);
        // The eye looks at zero, where the square is.
        Vector eye = scene.camera().eye();
        assertThat(hit.distance()).isWithin(1e-5f).of((float) Math.sqrt(eye.dot(eye)));
        assertThat(hit.nz()).isWithin(1e-5f).of(1);
    }

    @Test
    void missesBesideIt() {
        Hit hit = Rays.castRay(0, scene);

        assertThat(hit).isEqualTo(new Hit(-1, Triangles.FAR, 0, 0, 0));
        assertThat(hit.isMiss()).isTrue();
    }
}
