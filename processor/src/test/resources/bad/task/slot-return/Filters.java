package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    static int blur(int id, PixelBuffer.Slot pixel) { // ~ error [task/slot-return] Kernel 'blur' returns 'int', but what it gives is what it writes to 'pixel'. Return nothing.
        pixel.colour(id);
        return id;
    }

    @Task(packet = Pixel.class)
    static Pixel paint(int id, PixelBuffer.Appender pixels) { // ~ error [task/slot-return] Kernel 'paint' returns 'Pixel', but what it gives is what it writes to 'pixels'. Return nothing.
        return new Pixel(pixels.count());
    }
}
