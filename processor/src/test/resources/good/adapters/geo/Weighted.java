package geo;

/** A vector with more to it, which only an adapter for just this type keeps. */
public final class Weighted extends Vector {
    public final float weight;

    public Weighted(float x, float y, float weight) {
        super(x, y);
        this.weight = weight;
    }
}
