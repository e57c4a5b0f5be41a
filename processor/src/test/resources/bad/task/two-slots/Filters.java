package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    static void blur(int id, PixelBuffer.Slot pixel, float radius, PixelBuffer.Appender others) { // ~ error [task/two-slots] Kernel 'blur' writes its packets to 'pixel' and cannot write to 'others' too. Put all of it into one packet, or write two kernels.
        pixel.colour(id + (int) radius);
        others.append(new Pixel(id));
    }
}
