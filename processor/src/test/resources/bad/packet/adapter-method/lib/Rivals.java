package lib;

import dev.broadside.annotations.Packet;

public final class Rivals {
    private Rivals() {}

    interface Colour {}

    public static final class Red implements Colour {}

    @Packet
    public record Rgb(int rgb) {}

    public static Rgb pack(Colour colour) {
        return new Rgb(0);
    }

    public static Red unpack(Rgb rgb) {
        return new Red();
    }

    /** Packs nothing, but who passes a red calls this. */
    public static String pack(Red red) {
        return "red";
    }
}
