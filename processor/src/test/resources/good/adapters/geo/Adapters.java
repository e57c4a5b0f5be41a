package geo;

import dev.broadside.annotations.Packet;

/** Adapters in an interface, for packets of every package. */
public interface Adapters {

    @Packet
    record Xy(float x, float y) {}

    static Xy pack(Point point) {
        return new Xy(point.x(), point.y());
    }

    static Vector unpack(Xy packet) {
        if (Float.isNaN(packet.x())) {
            throw new IllegalArgumentException("x is no number");
        }
        return new Vector(packet.x(), packet.y());
    }

    @Packet
    record Xyw(float x, float y, float weight) {}

    static Xyw pack(Weighted weighted) {
        return new Xyw(weighted.x, weighted.y, weighted.weight);
    }

    static Weighted unpack(Xyw packet) {
        return new Weighted(packet.x(), packet.y(), packet.weight());
    }

    // neither takes a packet nor makes one: no adapters

    static String pack(Vector vector) {
        return "(" + vector.x + ", " + vector.y + ")";
    }

    static Vector unpack(String text) {
        return new Vector(text.length(), 0);
    }

    static Xy pack(float x, float y) {
        return new Xy(x, y);
    }
}
