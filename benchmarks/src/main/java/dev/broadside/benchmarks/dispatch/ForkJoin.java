package dev.broadside.benchmarks.dispatch;

import java.util.concurrent.ForkJoinPool;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A {@link ForkJoinPool} of its own, as large as the machine, which is its default; who calls {@code invoke} waits. */
@State(Scope.Benchmark)
public class ForkJoin implements AutoCloseable {

    private final ForkJoinPool pool = new ForkJoinPool();

    /** Makes the pool. */
    public ForkJoin() {}

    /**
     * Runs a body over ids.
     *
     * @param count how many ids
     * @param body the work
     */
    public void run(int count, Body body) {
        pool.invoke(Halving.of(count, body));
    }

    /**
     * Does the same in the common pool, whose caller takes part.
     *
     * @param count how many ids
     * @param body the work
     */
    public static void runCommon(int count, Body body) {
        Halving.of(count, body).invoke();
    }

    @Override
    @TearDown
    public void close() {
        pool.shutdown();
    }
}
