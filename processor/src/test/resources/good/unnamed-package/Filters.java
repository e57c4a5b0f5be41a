import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    enum Kind {
        SOFT,
        HARD
    }

    @Packet
    record Pixel(int colour, Kind kind) {}

    @Task
    static Pixel blur(int id, int[] image) {
        return new Pixel(image[id], Kind.HARD);
    }

    @Task
    static float shade(int id, Pixel_ pixel) {
        return id * pixel.weight();
    }
}
