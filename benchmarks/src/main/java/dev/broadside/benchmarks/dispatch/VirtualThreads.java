package dev.broadside.benchmarks.dispatch;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A virtual thread for each piece, on JDKs that have them; who calls it waits. */
@State(Scope.Benchmark)
public class VirtualThreads implements AutoCloseable {

    private static final String EXECUTOR = "newVirtualThreadPerTaskExecutor";

    private final ExecutorService executor = newExecutor();

    /** Makes the executor. */
    public VirtualThreads() {}

    /** Whether this JDK has them. */
    public static boolean exist() {
        return Arrays.stream(Executors.class.getMethods())
                .anyMatch(method -> method.getName().equals(EXECUTOR));
    }

    private static ExecutorService newExecutor() {
        try {
            return (ExecutorService) Executors.class.getMethod(EXECUTOR).invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new UnsupportedOperationException("This JDK has no virtual threads.", e);
        }
    }

    /**
     * Runs a body over ids.
     *
     * @param count how many ids
     * @param each how many threads to start for each processor
     * @param body the work
     * @throws ExecutionException if the body threw
     * @throws InterruptedException if the calling thread was interrupted
     */
    public void run(int count, int each, Body body) throws ExecutionException, InterruptedException {
        Invoking.run(executor, new Pieces(count, each * Invoking.THREADS, body));
    }

    @Override
    @TearDown
    public void close() {
        executor.shutdown();
    }
}
