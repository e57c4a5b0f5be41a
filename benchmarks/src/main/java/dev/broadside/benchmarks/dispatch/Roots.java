package dev.broadside.benchmarks.dispatch;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Roots, about 11 ns for each id. */
public class Roots extends OneKernel {

    @Param({"1024", "1048576"})
    public int count;

    private double[] roots = {};
    private double degree = 3;

    @Setup
    public void allocate() {
        roots = new double[count];
    }

    @Override
    int count() {
        return count;
    }

    @Override
    Object values() {
        return roots;
    }

    @Override
    void range(int from, int to) {
        double[] roots = this.roots;
        double degree = this.degree;
        for (int id = from; id < to; id++) {
            roots[id] = Kernels.root(id, degree);
        }
    }

    @Benchmark
    public Object runBroadside(Broadside broadside) {
        broadside.kernels().root().runEquallyInto(roots, count, degree);
        return roots;
    }

    @Benchmark
    public Object runBroadsideTracked(Broadside broadside) {
        return broadside
                .kernels()
                .root()
                .dispatchEquallyInto(roots, count, degree)
                .join();
    }

    @Benchmark
    public Object runParallelSetAll() {
        double[] roots = this.roots;
        double degree = this.degree;
        Arrays.parallelSetAll(roots, id -> Kernels.root(id, degree));
        return roots;
    }

    @Benchmark
    public Object runStream() {
        double[] roots = this.roots;
        double degree = this.degree;
        IntStream.range(0, count).parallel().forEach(id -> roots[id] = Kernels.root(id, degree));
        return roots;
    }
}
