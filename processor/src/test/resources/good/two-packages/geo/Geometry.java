package geo;

import dev.broadside.annotations.Packet;

public final class Geometry {
    private Geometry() {}

    @Packet
    public record Point(float x, float y) {}
}
