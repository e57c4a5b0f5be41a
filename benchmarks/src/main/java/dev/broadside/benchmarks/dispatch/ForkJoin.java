package dev.broadside.benchmarks.dispatch;

import java.util.concurrent.CompletableFuture;
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

    /**
     * Does the same by a stage for each piece, on this pool.
     *
     * @param count how many ids
     * @param each how many pieces to make for each thread
     * @param body the work
     */
    public void runStages(int count, int each, Body body) {
        Pieces pieces = new Pieces(count, each * Invoking.THREADS, body);
        CompletableFuture<?>[] stages = new CompletableFuture<?>[pieces.count()];
        CompletableFuture.allOf(pieces.map(stages, piece -> CompletableFuture.runAsync(piece, pool)))
                .join();
    }

    @Override
    @TearDown
    public void close() {
        pool.shutdown();
    }
}
