package dev.broadside.benchmarks.dispatch;

import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** A tile of 256 × 256 heights, of five octaves of noise. The peers get rows, as one writes it by hand. */
public class Terrain extends OneKernel {

    private static final int SIDE = 256;

    private final float[] heights = new float[SIDE * SIDE];
    private float step = 0.05f;

    /** Of rows. */
    @Override
    int count() {
        return SIDE;
    }

    @Override
    Object values() {
        return heights;
    }

    @Override
    void range(int from, int to) {
        for (int y = from; y < to; y++) {
            row(y);
        }
    }

    private void row(int y) {
        float[] heights = this.heights;
        float step = this.step;
        for (int x = 0; x < SIDE; x++) {
            heights[y * SIDE + x] = Kernels.height(x, y, step);
        }
    }

    @Benchmark
    public Object runBroadside(Broadside broadside) {
        broadside.kernels().height().runEquallyInto(heights, SIDE, SIDE, step);
        return heights;
    }

    @Benchmark
    public Object runStream() {
        IntStream.range(0, SIDE).parallel().forEach(this::row);
        return heights;
    }
}
