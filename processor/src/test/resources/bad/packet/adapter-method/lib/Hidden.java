package lib;

import dev.broadside.annotations.Packet;

public class Hidden {
    public static final class Colour {}

    @Packet
    public record Rgb(int rgb) {}

    protected static final class Adapters {
        private Adapters() {}

        public static Rgb pack(Colour colour) {
            return new Rgb(0);
        }

        public static Colour unpack(Rgb rgb) {
            return new Colour();
        }
    }
}
