package geo;

/** A vector that has no adapter of its own one way, so the vector's packs it. */
public final class Polar extends Vector {
    public Polar(float x, float y) {
        super(x, y);
    }
}
