package dev.broadside.benchmarks;

/** Values made from an id, as a kernel makes them: nothing is loaded, so that the cost is that of storing. */
final class Computed {

    private static final int SPREAD = 0x9E37_79B9;

    private Computed() {}

    static int any(int id) {
        return id * SPREAD;
    }

    static int bits8(int id) {
        return any(id) >>> 24;
    }

    static int bits16(int id) {
        return any(id) >>> 16;
    }

    static float number(int id) {
        return id * 0.5f;
    }

    static boolean bit(int id) {
        return any(id) < 0;
    }
}
