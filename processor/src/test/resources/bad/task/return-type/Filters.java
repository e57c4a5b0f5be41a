package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Packet
    record Pixel(int colour) {}

    @Packet
    record Light(float power) {}

    @Task(packet = Pixel.class)
    static int blur(int id) { // ~ error [task/return-type] Kernel 'blur' returns 'int' but its packet is 'Pixel'. Return 'Pixel', or leave the packet out.
        return id;
    }

    @Task(packet = int.class)
    static long sharpen(int id) { // ~ error [task/return-type] Kernel 'sharpen' returns 'long' but its packet is 'int'. Return 'int'
        return id;
    }

    @Task(packet = void.class)
    static int resize(int id) { // ~ error [task/return-type] Kernel 'resize' returns 'int' but its packet is 'void'. Return 'void'
        return id;
    }

    @Task(packet = Pixel.class)
    static Light light(int id) { // ~ error [task/return-type] Kernel 'light' returns 'Light' but its packet is 'Pixel'. Return 'Pixel'
        return new Light(id);
    }

    @Task(packet = Pixel.class)
    static void paint(int id) {} // ~ error [task/return-type] Kernel 'paint' returns 'void' but its packet is 'Pixel'. Return 'Pixel'
}
