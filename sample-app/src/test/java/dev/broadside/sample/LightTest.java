package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class LightTest {

    private static final Vector UP = new Vector(0, 1, 0);

    /** A large floor at height zero. */
    private final Bvh floor = BvhBuilder.build(
            new Triangles(Meshes.of(-99, 0, -99, -99, 0, 99, 99, 0, 99, -99, 0, -99, 99, 0, 99, 99, 0, -99)));

    @Test
    void reachesAllThatIsAboveTheFloor() {
        Vector above = new Vector(0, 1, 0);

        assertThat(Light.fromSun(floor, above, 0)).isEqualTo(1);
        assertThat(Light.fromSky(floor, above, UP, 0)).isEqualTo(1);
    }

    @Test
    void reachesNothingBelowTheFloor() {
        Vector below = new Vector(0, -1, 0);

        assertThat(Light.fromSun(floor, below, 1)).isEqualTo(0);
        assertThat(Light.fromSky(floor, below, UP, 1)).isEqualTo(0);
    }

    @Test
    void comesFromHalfTheSkyToAWall() {
        assertThat(Light.fromSky(floor, new Vector(0, 1, 0), new Vector(1, 0, 0), 2))
                .isWithin(0.15f)
                .of(0.5f);
    }

    @Test
    void takesOtherSamplesForANeighbour() {
        assertThat(Light.turn(10, 10)).isNotEqualTo(Light.turn(11, 10));
        assertThat(Light.turn(999, 999)).isAtMost(2 * Math.PI);
    }
}
