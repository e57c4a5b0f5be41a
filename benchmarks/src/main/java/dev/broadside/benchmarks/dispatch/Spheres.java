package dev.broadside.benchmarks.dispatch;

import java.util.SplittableRandom;

/** A scene of 64 spheres, the same in every run, before a camera that looks along the third axis. */
public final class Spheres {

    private static final int COUNT = 64;
    private static final long SEED = 42;

    /** What a ray gives that hits nothing. */
    private static final float NOTHING = Float.POSITIVE_INFINITY;

    private final float[] x = new float[COUNT];
    private final float[] y = new float[COUNT];
    private final float[] z = new float[COUNT];
    private final float[] radius = new float[COUNT];

    /** Makes the scene. */
    public Spheres() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < COUNT; i++) {
            x[i] = (float) random.nextDouble(-10, 10);
            y[i] = (float) random.nextDouble(-10, 10);
            z[i] = (float) random.nextDouble(10, 20);
            radius[i] = (float) random.nextDouble(0.5, 2);
        }
    }

    /** How far the nearest sphere is, from the origin in a direction of length 1. */
    float distance(float dx, float dy, float dz) {
        float nearest = NOTHING;
        for (int i = 0; i < COUNT; i++) {
            float along = x[i] * dx + y[i] * dy + z[i] * dz;
            float square = x[i] * x[i] + y[i] * y[i] + z[i] * z[i] - radius[i] * radius[i];
            float discriminant = along * along - square;
            if (discriminant > 0) {
                nearest = Math.min(nearest, along - (float) Math.sqrt(discriminant));
            }
        }
        return nearest;
    }
}
