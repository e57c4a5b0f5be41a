package dev.broadside.benchmarks.dispatch;

import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** 65,536 ids of a·b + c on arrays: vector instructions and caches are the work. */
public class MultiplyAdd extends OneKernel {

    static final int COUNT = 65_536;

    private final float[] sums = new float[COUNT];
    private final float[] a = numbers(2);
    private final float[] b = numbers(3);
    private final float[] c = numbers(5);

    static float[] numbers(int divisor) {
        float[] numbers = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            numbers[i] = (float) i / divisor;
        }
        return numbers;
    }

    @Override
    int count() {
        return COUNT;
    }

    @Override
    Object values() {
        return sums;
    }

    @Override
    void range(int from, int to) {
        float[] sums = this.sums;
        float[] a = this.a;
        float[] b = this.b;
        float[] c = this.c;
        for (int id = from; id < to; id++) {
            sums[id] = Kernels.multiplyAdd(id, a, b, c);
        }
    }

    @Benchmark
    public Object runBroadside(Broadside broadside) {
        broadside.kernels().multiplyAdd().runEquallyInto(sums, COUNT, a, b, c);
        return sums;
    }

    @Benchmark
    public Object runStream() {
        float[] sums = this.sums;
        float[] a = this.a;
        float[] b = this.b;
        float[] c = this.c;
        IntStream.range(0, COUNT).parallel().forEach(id -> sums[id] = Kernels.multiplyAdd(id, a, b, c));
        return sums;
    }
}
