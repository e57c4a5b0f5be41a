package dev.broadside.benchmarks.dispatch;

import dev.broadside.annotations.Task;

/** The kernels that are dispatched alone. Every side calls them; Broadside's by way of their tasks. */
public final class Kernels {

    private static final int FACTOR = 0x9E3779B9;
    private static final int RAYS_IN_A_ROW = 128;
    private static final float PIXEL = 2f / RAYS_IN_A_ROW;

    private Kernels() {}

    /** Next to nothing: a multiplication. */
    @Task
    static int multiply(int id) {
        return id * FACTOR;
    }

    /** The n-th root of a number, about 11 ns. */
    @Task
    static double root(int id, double n) {
        return Math.pow(id + 1, 1 / n);
    }

    /** A ray through the pixel of that id, about 100 ns: the distance of the nearest sphere. */
    @Task
    static float ray(int id, Spheres spheres) {
        int row = id / RAYS_IN_A_ROW;
        float x = (id % RAYS_IN_A_ROW) * PIXEL - 1;
        float y = row * PIXEL - 1;
        float length = (float) Math.sqrt(x * x + y * y + 1);
        return spheres.distance(x / length, y / length, 1 / length);
    }

    /** One multiplication and one addition on arrays: memory and vector instructions are the work. */
    @Task
    static float multiplyAdd(int id, float[] a, float[] b, float[] c) {
        return a[id] * b[id] + c[id];
    }

    /** A chain of so many steps, of about 1 ns each, for work of any cost. */
    @Task
    static int steps(int id, int steps) {
        int state = id;
        for (int i = 0; i < steps; i++) {
            // not linear: the compiler would make one step of many
            state = (state ^ state >>> 15) * FACTOR;
        }
        return state;
    }

    /** The same, but the last tenth of the ids is a hundred times dearer. */
    @Task
    static int skewedSteps(int id, int count, int steps) {
        return steps(id, id < count - count / 10 ? steps : 100 * steps);
    }

    /** A bird after a step, about 200 ns. */
    @Task
    static Boid boid(int id, Flock flock) {
        return flock.step(id);
    }

    /** The height of a place, about 30 ns. */
    @Task(dimensions = 2)
    static float height(int x, int y, float step) {
        return Noise.height(x * step, y * step);
    }
}
