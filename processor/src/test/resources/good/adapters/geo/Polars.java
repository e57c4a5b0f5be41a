package geo;

/** Half of a pair: the other half is in another class, for a supertype. */
public enum Polars {
    ;

    public static Polar unpack(Adapters.Xy packet) {
        return new Polar(packet.x(), packet.y());
    }
}
