package dev.broadside.sample;

/** Colours as vectors of red, green and blue light, each 0 to 1. */
final class Colours {

    private static final Vector TOP = new Vector(0.50f, 0.58f, 0.66f);
    private static final Vector BOTTOM = new Vector(0.80f, 0.76f, 0.70f);
    private static final float VIGNETTE = 0.6f;

    private Colours() {}

    /** The empty backdrop at a place of the picture: 0 to 1 from the left and from the top. */
    static Vector backdrop(float x, float y) {
        float fromMiddle = (x - 0.5f) * (x - 0.5f) + (y - 0.5f) * (y - 0.5f);
        return TOP.times(1 - y).plus(BOTTOM.times(y)).times(1 - VIGNETTE * fromMiddle);
    }

    /** The light that a surface of a colour throws back. */
    static Vector reflected(Vector colour, Vector light) {
        return new Vector(colour.x() * light.x(), colour.y() * light.y(), colour.z() * light.z());
    }

    /** A colour as 0xRRGGBB for a screen; what is too bright becomes as bright as possible. */
    static int rgb(Vector colour) {
        return channel(colour.x()) << 16 | channel(colour.y()) << 8 | channel(colour.z());
    }

    private static int channel(float light) {
        // Screens expect the root of the light, near enough.
        return (int) Math.min(255, 256 * Math.pow(light, 1 / 2.2));
    }
}
