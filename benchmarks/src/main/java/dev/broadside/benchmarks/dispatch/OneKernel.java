package dev.broadside.benchmarks.dispatch;

import java.util.concurrent.ExecutionException;
import org.openjdk.jmh.annotations.Benchmark;

/** A work of one kernel, and the sides to which it is given as a loop over a range. */
public abstract class OneKernel extends DispatchSuite {

    /** For subclasses. */
    protected OneKernel() {}

    /** How many ids there are. */
    abstract int count();

    /** How many pieces to give to each thread of an executor: one, if all ids cost the same. */
    int pieces() {
        return 1;
    }

    /** Runs a range of ids. */
    abstract void range(int from, int to);

    /** Where the values are. */
    abstract Object values();

    @Benchmark
    public Object runCommonPool() {
        ForkJoin.runCommon(count(), this::range);
        return values();
    }

    @Benchmark
    public Object runCompletableFuture(ForkJoin forkJoin) {
        forkJoin.runStages(count(), pieces(), this::range);
        return values();
    }

    @Benchmark
    public Object runDisruptor(Ring ring) {
        ring.run(count(), pieces(), this::range);
        return values();
    }

    @Benchmark
    public Object runForkJoinPool(ForkJoin forkJoin) {
        forkJoin.run(count(), this::range);
        return values();
    }

    @Benchmark
    public Object runInvokeAll(Invoking invoking) throws ExecutionException, InterruptedException {
        invoking.run(count(), pieces(), this::range);
        return values();
    }

    @Benchmark
    public Object runSerial() {
        range(0, count());
        return values();
    }

    @Benchmark
    public Object runTwo(Two two) {
        two.run(count(), this::range);
        return values();
    }

    @Benchmark
    public Object runVirtualThreads(VirtualThreads threads) throws ExecutionException, InterruptedException {
        threads.run(count(), pieces(), this::range);
        return values();
    }
}
