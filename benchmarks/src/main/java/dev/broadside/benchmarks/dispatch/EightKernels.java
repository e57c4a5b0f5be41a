package dev.broadside.benchmarks.dispatch;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Eight small kernels in turn: code that runs a kernel it was given has seen several. Time for all eight. */
public class EightKernels extends DispatchSuite {

    @Param({"4096", "65536"})
    public int count;

    private float[] a = {};
    private float[] b = {};
    private float[] y = {};
    private float[] z = {};
    private List<Body> bodies = List.of();
    private List<IntConsumer> consumers = List.of();

    @Setup
    public void allocate() {
        a = new float[count];
        b = new float[count];
        for (int i = 0; i < count; i++) {
            a[i] = (float) i / count;
            b[i] = 1 - a[i] / 3;
        }
        y = new float[count];
        z = new float[count];
        bodies = EightLoops.bodies(a, b, y, z);
        consumers = EightLoops.consumers(a, b, y, z);
    }

    @Benchmark
    public float[] runBroadside(Broadside broadside) {
        EightTasks eight = broadside.eight();
        eight.scale().runEquallyInto(y, count, a, b);
        eight.add().runEquallyInto(z, count, y, b);
        eight.reflect().runEquallyInto(y, count, z, b);
        eight.blend().runEquallyInto(z, count, y, b);
        eight.damp().runEquallyInto(y, count, z, b);
        eight.raise().runEquallyInto(z, count, y, b);
        eight.offset().runEquallyInto(y, count, z, b);
        eight.halve().runEquallyInto(z, count, y, b);
        return z;
    }

    @Benchmark
    public float[] runCommonPool() {
        for (Body body : bodies) {
            ForkJoin.runCommon(count, body);
        }
        return z;
    }

    @Benchmark
    public float[] runCompletableFuture(ForkJoin forkJoin) {
        for (Body body : bodies) {
            forkJoin.runStages(count, 1, body);
        }
        return z;
    }

    @Benchmark
    public float[] runDisruptor(Ring ring) {
        for (Body body : bodies) {
            ring.run(count, 1, body);
        }
        return z;
    }

    @Benchmark
    public float[] runForkJoinPool(ForkJoin forkJoin) {
        for (Body body : bodies) {
            forkJoin.run(count, body);
        }
        return z;
    }

    @Benchmark
    public float[] runInvokeAll(Invoking invoking) throws ExecutionException, InterruptedException {
        for (Body body : bodies) {
            invoking.run(count, 1, body);
        }
        return z;
    }

    @Benchmark
    public float[] runSerial() {
        for (Body body : bodies) {
            body.run(0, count);
        }
        return z;
    }

    @Benchmark
    public float[] runStream() {
        for (IntConsumer consumer : consumers) {
            IntStream.range(0, count).parallel().forEach(consumer);
        }
        return z;
    }

    @Benchmark
    public float[] runTwo(Two two) {
        for (Body body : bodies) {
            two.run(count, body);
        }
        return z;
    }

    @Benchmark
    public float[] runVirtualThreads(VirtualThreads threads) throws ExecutionException, InterruptedException {
        for (Body body : bodies) {
            threads.run(count, 1, body);
        }
        return z;
    }
}
