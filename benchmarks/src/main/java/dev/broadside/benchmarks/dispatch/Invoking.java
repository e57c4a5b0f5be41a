package dev.broadside.benchmarks.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** {@link ExecutorService#invokeAll} with a thread for each processor; who calls it waits. */
@State(Scope.Benchmark)
public class Invoking implements AutoCloseable {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);

    /** Makes the executor. */
    public Invoking() {}

    /**
     * Runs a body over ids.
     *
     * @param count how many ids
     * @param each how many pieces to make for each thread
     * @param body the work
     * @throws ExecutionException if the body threw
     * @throws InterruptedException if the calling thread was interrupted
     */
    public void run(int count, int each, Body body) throws ExecutionException, InterruptedException {
        int pieces = each * THREADS;
        List<Callable<Object>> tasks = new ArrayList<>(pieces);
        for (int i = 0; i < pieces; i++) {
            int from = (int) ((long) count * i / pieces);
            int to = (int) ((long) count * (i + 1) / pieces);
            tasks.add(Executors.callable(() -> body.run(from, to)));
        }
        for (Future<Object> piece : executor.invokeAll(tasks)) {
            piece.get();
        }
    }

    @Override
    @TearDown
    public void close() {
        executor.shutdown();
    }
}
