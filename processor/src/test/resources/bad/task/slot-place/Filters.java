package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    static void blur(int id, float radius, PixelBuffer.Slot pixel) { // ~ error [task/slot-place] Kernel 'blur' writes its packets to 'pixel', so this comes directly after the id. Move it there.
        pixel.colour(id + (int) radius);
    }

    @Task
    static void paint(int id, int[] colours, PixelBuffer.Appender pixels) { // ~ error [task/slot-place] Kernel 'paint' writes its packets to 'pixels', so this comes directly after the id. Move it there.
        pixels.append(new Pixel(colours[id]));
    }
}
