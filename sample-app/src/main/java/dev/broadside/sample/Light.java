package dev.broadside.sample;

/** The light that reaches a point: the part of it that nothing blocks. */
final class Light {

    /** Where the sun stands. */
    static final Vector SUN = new Vector(-0.55f, 0.75f, 0.5f).normalized();

    private static final float SUN_RADIUS = 0.12f;
    private static final int SAMPLES = 10;
    private static final float[] DISC = disc();

    private Light() {}

    /** The part of the sun that a point sees; another turn looks at other places of it. */
    static float fromSun(Bvh bvh, Vector point, double turn) {
        return visible(bvh, point, SUN, SUN_RADIUS, turn);
    }

    /** The part of the sky that a point of a surface sees, most of it where the normal points. */
    static float fromSky(Bvh bvh, Vector point, Vector normal, double turn) {
        return visible(bvh, point, normal, 1, turn);
    }

    /** A turn for a pixel, unlike its neighbours': what a few samples miss becomes fine grain instead of bands. */
    static double turn(int column, int row) {
        // Interleaved gradient noise (Jimenez, 2014).
        double noise = 52.9829189 * fraction(0.06711056 * column + 0.00583715 * row);
        return 2 * Math.PI * fraction(noise);
    }

    private static double fraction(double number) {
        return number - Math.floor(number);
    }

    private static float visible(Bvh bvh, Vector point, Vector axis, float radius, double turn) {
        Vector side = axis.cross(Math.abs(axis.y()) < 0.9f ? new Vector(0, 1, 0) : new Vector(1, 0, 0));
        Vector right = side.normalized();
        Vector up = axis.cross(right);
        float cos = (float) Math.cos(turn) * radius;
        float sin = (float) Math.sin(turn) * radius;
        int free = 0;
        for (int i = 0; i < 2 * SAMPLES; i += 2) {
            float x = DISC[i] * cos - DISC[i + 1] * sin;
            float y = DISC[i] * sin + DISC[i + 1] * cos;
            float z = (float) Math.sqrt(1 - x * x - y * y);
            Vector direction = right.times(x).plus(up.times(y)).plus(axis.times(z));
            if (bvh.nearest(point, direction) == Triangles.NONE) {
                free++;
            }
        }
        return (float) free / SAMPLES;
    }

    /** Points spread evenly over a disc like the seeds of a sunflower, two numbers each. */
    private static float[] disc() {
        float[] disc = new float[2 * SAMPLES];
        double goldenAngle = Math.PI * (3 - Math.sqrt(5));
        for (int i = 0; i < SAMPLES; i++) {
            double radius = Math.sqrt((i + 0.5) / SAMPLES);
            disc[2 * i] = (float) (radius * Math.cos(i * goldenAngle));
            disc[2 * i + 1] = (float) (radius * Math.sin(i * goldenAngle));
        }
        return disc;
    }
}
