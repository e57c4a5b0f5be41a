package dev.broadside.benchmarks.dispatch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.openjdk.jmh.annotations.Benchmark;

/** Dispatches that give a handle: 1,024 roots into a new array, to be looked at for the bytes they cost. */
public class Tracked extends DispatchSuite {

    private static final int COUNT = 1024;

    private double degree = 3;

    @Benchmark
    public double[] runBroadside(Broadside broadside) {
        return broadside.kernels().root().dispatchEqually(COUNT, degree).join();
    }

    @Benchmark
    public double[] runCompletableFuture() {
        double[] roots = new double[COUNT];
        double degree = this.degree;
        CompletableFuture<Void> half = CompletableFuture.runAsync(() -> range(roots, 0, COUNT / 2, degree));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> range(roots, COUNT / 2, COUNT, degree));
        CompletableFuture.allOf(half, other).join();
        return roots;
    }

    @Benchmark
    public double[] runForkJoinPool() {
        double[] roots = new double[COUNT];
        double degree = this.degree;
        ForkJoinPool.commonPool()
                .submit(Halving.of(COUNT, (from, to) -> range(roots, from, to, degree)))
                .join();
        return roots;
    }

    @Benchmark
    public double[] runSerial() {
        double[] roots = new double[COUNT];
        range(roots, 0, COUNT, degree);
        return roots;
    }

    private static void range(double[] roots, int from, int to, double degree) {
        for (int id = from; id < to; id++) {
            roots[id] = Kernels.root(id, degree);
        }
    }
}
