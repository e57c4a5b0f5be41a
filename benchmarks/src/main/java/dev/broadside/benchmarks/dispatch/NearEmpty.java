package dev.broadside.benchmarks.dispatch;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** 64 ids of next to nothing: what a dispatch itself costs. */
public class NearEmpty extends OneKernel {

    private static final int COUNT = 64;

    private final int[] products = new int[COUNT];

    @Override
    int count() {
        return COUNT;
    }

    @Override
    Object values() {
        return products;
    }

    @Override
    void range(int from, int to) {
        int[] products = this.products;
        for (int id = from; id < to; id++) {
            products[id] = Kernels.multiply(id);
        }
    }

    @Benchmark
    public Object runBroadside(Broadside broadside) {
        broadside.kernels().multiply().runEquallyInto(products, COUNT);
        return products;
    }

    @Benchmark
    public Object runBroadsideTracked(Broadside broadside) {
        return broadside
                .kernels()
                .multiply()
                .dispatchEquallyInto(products, COUNT)
                .join();
    }

    @Benchmark
    public Object runParallelSetAll() {
        int[] products = this.products;
        Arrays.parallelSetAll(products, Kernels::multiply);
        return products;
    }

    @Benchmark
    public Object runStream() {
        int[] products = this.products;
        IntStream.range(0, COUNT).parallel().forEach(id -> products[id] = Kernels.multiply(id));
        return products;
    }
}
