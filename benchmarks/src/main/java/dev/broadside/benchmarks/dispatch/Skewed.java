package dev.broadside.benchmarks.dispatch;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** 4,096 ids of about 10 ns, but for the last tenth, which costs a hundred times as much. */
public class Skewed extends OneKernel {

    private static final int COUNT = 4_096;

    private final int[] states = new int[COUNT];
    private int steps = 8;

    @Override
    int count() {
        return COUNT;
    }

    @Override
    int pieces() {
        return 16;
    }

    @Override
    Object values() {
        return states;
    }

    @Override
    void range(int from, int to) {
        int[] states = this.states;
        int steps = this.steps;
        for (int id = from; id < to; id++) {
            states[id] = Kernels.skewedSteps(id, COUNT, steps);
        }
    }

    @Benchmark
    public Object runBroadside(Broadside broadside) {
        broadside.kernels().skewedSteps().runEquallyInto(states, COUNT, COUNT, steps);
        return states;
    }

    @Benchmark
    public Object runParallelSetAll() {
        int[] states = this.states;
        int steps = this.steps;
        Arrays.parallelSetAll(states, id -> Kernels.skewedSteps(id, COUNT, steps));
        return states;
    }

    @Benchmark
    public Object runStream() {
        int[] states = this.states;
        int steps = this.steps;
        IntStream.range(0, COUNT).parallel().forEach(id -> states[id] = Kernels.skewedSteps(id, COUNT, steps));
        return states;
    }
}
