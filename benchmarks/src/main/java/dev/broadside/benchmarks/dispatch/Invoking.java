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

    /** How many threads there are, of this executor and of those like it. */
    static final int THREADS = Runtime.getRuntime().availableProcessors();

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
        run(executor, new Pieces(count, each * THREADS, body));
    }

    static void run(ExecutorService executor, Pieces pieces) throws ExecutionException, InterruptedException {
        List<Callable<Object>> tasks = new ArrayList<>(pieces.count());
        for (int i = 0; i < pieces.count(); i++) {
            tasks.add(Executors.callable(pieces.piece(i)));
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
