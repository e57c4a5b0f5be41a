package dev.broadside.benchmarks.dispatch;

import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/** A kernel that comes second, as all but one of a program do: code that runs what it was given was compiled for another one. */
@Warmup(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class SecondKernel extends OneKernel {

    private static final int COUNT = MultiplyAdd.COUNT;

    private final float[] values = new float[COUNT];
    private final float[] a = MultiplyAdd.numbers(2);
    private final float[] b = MultiplyAdd.numbers(3);
    private final float[] c = MultiplyAdd.numbers(5);
    private final Body first = (from, to) -> {
        float[] values = this.values;
        float[] a = this.a;
        float[] b = this.b;
        for (int id = from; id < to; id++) {
            values[id] = Eight.blend(id, a, b);
        }
    };
    private final Body second = (from, to) -> {
        float[] values = this.values;
        float[] a = this.a;
        float[] b = this.b;
        float[] c = this.c;
        for (int id = from; id < to; id++) {
            values[id] = Kernels.multiplyAdd(id, a, b, c);
        }
    };

    /** How many iterations are the first kernel's: half of those that are not measured. */
    private int firsts = 1;

    private int iterations;
    private boolean isSecond;
    private Body body = first;
    private IntConsumer each = id -> {};

    @Setup
    public void plan(BenchmarkParams parameters) {
        firsts = parameters.getWarmup().getCount() / 2;
    }

    /** Turns to the second kernel when its time has come. */
    @Setup(Level.Iteration)
    public void choose() {
        isSecond = iterations++ >= firsts;
        body = isSecond ? second : first;
        float[] values = this.values;
        float[] a = this.a;
        float[] b = this.b;
        float[] c = this.c;
        each = isSecond
                ? id -> values[id] = Kernels.multiplyAdd(id, a, b, c)
                : id -> values[id] = Eight.blend(id, a, b);
    }

    @Override
    int count() {
        return COUNT;
    }

    @Override
    Object values() {
        return values;
    }

    @Override
    void range(int from, int to) {
        body.run(from, to);
    }

    @Benchmark
    public Object runBroadside(Broadside broadside) {
        if (isSecond) {
            broadside.kernels().multiplyAdd().runEquallyInto(values, COUNT, a, b, c);
        } else {
            broadside.eight().blend().runEquallyInto(values, COUNT, a, b);
        }
        return values;
    }

    @Benchmark
    public Object runStream() {
        IntStream.range(0, COUNT).parallel().forEach(each);
        return values;
    }
}
