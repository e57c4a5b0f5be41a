package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.broadside.runtime.WorkerPool;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PictureTest {

    private static final int WIDTH = 60;
    private static final int HEIGHT = 50;

    private static Picture bunny;

    @BeforeAll
    static void takePicture() throws IOException {
        try (WorkerPool pool = WorkerPool.create(1)) {
            bunny = Picture.take(pool, Scene.of(Meshes.bunny(), WIDTH, HEIGHT));
        }
    }

    @Test
    void showsTheBunnyInTheMiddle() {
        assertThat(isClay(bunny.colour(WIDTH / 2, HEIGHT * 6 / 10))).isTrue();
    }

    @Test
    void showsBackdropAllAround() {
        for (int column = 0; column < WIDTH; column++) {
            assertThat(isClay(bunny.colour(column, 0))).isFalse();
            assertThat(isClay(bunny.colour(column, HEIGHT - 1))).isFalse();
        }
    }

    @Test
    void showsMuchOfBoth() {
        int clay = 0;
        for (int pixel = 0; pixel < WIDTH * HEIGHT; pixel++) {
            clay += isClay(bunny.colour(pixel % WIDTH, pixel / WIDTH)) ? 1 : 0;
        }

        assertThat(clay).isGreaterThan(WIDTH * HEIGHT / 6);
        assertThat(clay).isLessThan(WIDTH * HEIGHT / 2);
    }

    @Test
    void showsTheBunnysShadow() {
        int shaded = 0;
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                int colour = bunny.colour(column, row);
                int empty = Colours.rgb(Colours.backdrop((float) column / WIDTH, (float) row / HEIGHT));
                shaded += !isClay(colour) && (colour & 0xff) < (empty & 0xff) - 30 ? 1 : 0;
            }
        }

        assertThat(shaded).isGreaterThan(10);
    }

    @Test
    void showsAMeshThatIsInsideOutLikeAnyOther() {
        float[] inwards = {-1, -1, 0, 1, 1, 0, 1, -1, 0, -1, -1, 0, -1, 1, 0, 1, 1, 0};
        try (WorkerPool pool = WorkerPool.create(1)) {
            Picture outside = Picture.take(pool, Scene.of(Meshes.square(0), 9, 9));
            Picture inside = Picture.take(pool, Scene.of(Meshes.of(inwards), 9, 9));

            assertThat(inside.colour(4, 4) >> 16).isGreaterThan(150);
            assertThat(inside.colour(4, 4)).isEqualTo(outside.colour(4, 4));
        }
    }

    @Test
    void isWrittenAsPngIntoANewDirectory(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("new/pictures/bunny.png");

        bunny.write(file);

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(WIDTH);
        assertThat(image.getHeight()).isEqualTo(HEIGHT);
        assertThat(image.getRGB(30, 30) & 0xffffff).isEqualTo(bunny.colour(30, 30));
    }

    @Test
    void namesTheFileThatCannotBeWritten(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("taken")).resolve("bunny.png");

        IOException thrown = assertThrows(IOException.class, () -> bunny.write(file));

        assertThat(thrown).hasMessageThat().startsWith(file + ": cannot be written (");
    }

    /** Whether a colour has much more red than blue, as nothing but the bunny has. */
    private static boolean isClay(int colour) {
        return (colour >> 16) - (colour & 0xff) > 25;
    }
}
