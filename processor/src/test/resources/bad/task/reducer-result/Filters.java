package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Packet
    record Pixel(int colour) {}

    @Task(reducer = "sum") // ~ error [task/reducer-result] Kernel 'blur' returns nothing that the reducer 'sum' could combine. Return a primitive value or a packet, or remove the reducer.
    static void blur(int id) {}

    @Task(reducer = "sum") // ~ error [task/reducer-result] Kernel 'paint' returns nothing that the reducer 'sum' could combine. Return a primitive value or a packet, or remove the reducer.
    static void paint(int id, Filters_PixelBuffer.Slot pixel) {
        pixel.colour(id);
    }

    static int sum(int a, int b) {
        return a + b;
    }
}
