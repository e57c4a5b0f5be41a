package lib;

import dev.broadside.annotations.Packet;

public final class Narrow {
    private Narrow() {}

    public static final class Colour {}

    @Packet
    public record Rgb(int rgb) {}

    static Rgb pack(Colour colour) {
        return new Rgb(0);
    }

    public static Colour unpack(Rgb rgb) {
        return new Colour();
    }
}
