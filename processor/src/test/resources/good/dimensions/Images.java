package app;

import dev.broadside.annotations.Element;
import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class Images {
    private Images() {}

    @Task(dimensions = 2, reducer = "sum")
    static double shade(int x, int y, float scale, @LocalMemory int offset) {
        return Math.sqrt(x * 1000.0 + y) * scale + offset;
    }

    static double sum(double a, double b) {
        return a + b;
    }

    /** Whose places are called like something of ours. */
    @Task(dimensions = 3, packet = Pixel.class)
    static Pixel voxel(int id, int row, int rows) {
        return new Pixel(id, row, rows);
    }

    @Task(dimensions = 2)
    static void tint(int x, int y, PixelBuffer.Slot pixel, @Element int depth) {
        pixel.x(x + pixel.x()).y(y).z(depth);
    }

    /** Some pixels twice, some not at all. */
    @Task(dimensions = 3)
    static void points(int x, int y, int z, PixelBuffer.Appender points) {
        for (int i = 0; i < (x + y + z) % 3; i++) {
            points.append(new Pixel(x, y, z));
        }
    }

    @Task(dimensions = 2)
    static void mark(int x, int y, int width, AtomicIntegerArray marks) {
        marks.incrementAndGet(y * width + x);
    }

    @Task(dimensions = 3)
    static int bad(int x, int y, int z) {
        if (x == 3 && y == 2 && z == 1) {
            throw new IllegalStateException("bad");
        }
        return x;
    }
}
