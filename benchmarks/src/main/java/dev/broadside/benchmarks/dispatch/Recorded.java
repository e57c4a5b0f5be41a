package dev.broadside.benchmarks.dispatch;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** What a flight recording costs: roots of about 11 ns for each id, with and without one. */
public class Recorded extends DispatchSuite {

    @Param({"1024", "65536"})
    public int count;

    private double[] roots = {};
    private double degree = 3;

    @Setup
    public void allocate() {
        roots = new double[count];
    }

    @Benchmark
    public Object runRecorded(Broadside broadside, Recorder recorder) {
        return run(broadside);
    }

    @Benchmark
    public Object runUnrecorded(Broadside broadside) {
        return run(broadside);
    }

    private Object run(Broadside broadside) {
        broadside.kernels().root().runEquallyInto(roots, count, degree);
        return roots;
    }
}
