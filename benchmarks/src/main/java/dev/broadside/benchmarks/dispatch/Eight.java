package dev.broadside.benchmarks.dispatch;

import dev.broadside.annotations.Task;

/** Eight small kernels, as a game has them: each makes an array from two. */
public final class Eight {

    private Eight() {}

    @Task
    static float scale(int id, float[] a, float[] b) {
        return a[id] * b[id];
    }

    @Task
    static float add(int id, float[] a, float[] b) {
        return a[id] + b[id];
    }

    @Task
    static float reflect(int id, float[] a, float[] b) {
        return 2 * b[id] - a[id];
    }

    @Task
    static float blend(int id, float[] a, float[] b) {
        return a[id] + (b[id] - a[id]) * 0.25f;
    }

    @Task
    static float damp(int id, float[] a, float[] b) {
        return a[id] * 0.98f + b[id] * 0.02f;
    }

    @Task
    static float raise(int id, float[] a, float[] b) {
        return a[id] * a[id] + b[id];
    }

    @Task
    static float offset(int id, float[] a, float[] b) {
        return a[id] - b[id] * 0.5f;
    }

    @Task
    static float halve(int id, float[] a, float[] b) {
        return (a[id] + b[id]) * 0.5f;
    }
}
