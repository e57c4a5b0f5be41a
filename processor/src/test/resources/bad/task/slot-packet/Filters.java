package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Packet
    record Light(float power) {}

    @Task(packet = Light.class) // ~ error [task/slot-packet] Kernel 'blur' writes to a 'PixelBuffer.Slot', but its packet is 'Light'. Name 'Pixel' as the packet, or leave it out.
    static void blur(int id, PixelBuffer.Slot pixel) {
        pixel.colour(id);
    }

    @Task(packet = void.class) // ~ error [task/slot-packet] Kernel 'paint' writes to a 'PixelBuffer.Appender', but its packet is 'void'. Name 'Pixel' as the packet, or leave it out.
    static void paint(int id, PixelBuffer.Appender pixels) {
        pixels.append(new Pixel(id));
    }
}
