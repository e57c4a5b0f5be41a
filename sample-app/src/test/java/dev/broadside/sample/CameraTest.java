package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class CameraTest {

    private static final Vector EYE = new Vector(0, 0, 4);

    @Test
    void looksTowardsZeroThroughTheMiddleOfThePicture() {
        Camera camera = Camera.framing(Meshes.square(0), EYE, 101, 101);

        Vector middle = camera.direction(50 * 101 + 50);

        assertThat(middle.z()).isWithin(1e-6f).of(-1);
        assertThat(camera.pixelCount()).isEqualTo(101 * 101);
    }

    @Test
    void beginsAtTheTopLeft() {
        Camera camera = Camera.framing(Meshes.square(0), EYE, 100, 50);

        assertThat(camera.direction(0).x()).isLessThan(0);
        assertThat(camera.direction(0).y()).isGreaterThan(0);
        assertThat(camera.direction(99).x()).isGreaterThan(0);
        assertThat(camera.direction(4_999).y()).isLessThan(0);
        assertThat(camera.column(4_998)).isEqualTo(98);
        assertThat(camera.row(4_998)).isEqualTo(49);
    }

    @Test
    void hasTheWholeMeshInThePicture() {
        Mesh mesh = Meshes.square(0.9f);
        Bvh bvh = BvhBuilder.build(new Triangles(mesh));
        Camera camera = Camera.framing(mesh, new Vector(3, 2, 3), 60, 40);
        int hits = 0;
        for (int pixel = 0; pixel < camera.pixelCount(); pixel++) {
            boolean hit = bvh.nearest(camera.eye(), camera.direction(pixel)) >= 0;
            hits += hit ? 1 : 0;
            boolean border = camera.row(pixel) % 39 == 0 || camera.column(pixel) % 59 == 0;
            assertThat(hit && border).isFalse();
        }
        assertThat(hits).isGreaterThan(camera.pixelCount() / 16);
    }

    @Test
    void makesDirectionsOfLengthOne() {
        Camera camera = Camera.framing(Meshes.square(0), EYE, 10, 10);

        assertThat(camera.direction(7).dot(camera.direction(7))).isWithin(1e-5f).of(1);
    }
}
