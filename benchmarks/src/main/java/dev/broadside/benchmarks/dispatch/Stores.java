package dev.broadside.benchmarks.dispatch;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Millions of ids of next to nothing: writing is the work, to a cache (4 MB) and to memory (64 MB). */
public class Stores extends OneKernel {

    @Param({"1048576", "16777216"})
    public int count;

    private int[] products = {};

    @Setup
    public void allocate() {
        products = new int[count];
    }

    @Override
    int count() {
        return count;
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
        broadside.kernels().multiply().runEquallyInto(products, count);
        return products;
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
        IntStream.range(0, count).parallel().forEach(id -> products[id] = Kernels.multiply(id));
        return products;
    }
}
