package dev.broadside.sample;

import dev.broadside.runtime.WorkerPool;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pixels as 0xRRGGBB, row by row from the top left. */
final class Picture {

    private final int width;
    private final int[] pixels;

    private Picture(int width, int[] pixels) {
        this.width = width;
        this.pixels = pixels;
    }

    /** The picture of a scene: one dispatch finds what is seen, the next gives it colours. */
    static Picture take(WorkerPool pool, Scene scene) {
        int count = scene.camera().pixelCount();
        RaysTasks rays = new RaysTasks(pool);
        rays.castRay().localMemory(scene);
        HitBuffer hits = rays.castRay().runEqually(count);
        ShadingTasks shading = new ShadingTasks(pool);
        shading.shade().localMemory(scene);
        return new Picture(scene.camera().width(), shading.shade().runEqually(count, hits));
    }

    /** The colour of a pixel. */
    int colour(int column, int row) {
        return pixels[row * width + column];
    }

    /** Writes a PNG file, and makes its directory if that is missing. */
    void write(Path file) throws IOException {
        int height = pixels.length / width;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new IOException(file + ": cannot be written (" + e + ")", e);
        }
    }
}
