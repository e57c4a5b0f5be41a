package dev.broadside.benchmarks.dispatch;

import dev.broadside.runtime.WorkerPool;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Broadside's side: a pool, by default the one that users get who ask for nothing, and the tasks on it. */
@State(Scope.Benchmark)
public class Broadside implements AutoCloseable {

    private final WorkerPool pool;
    private final KernelsTasks kernels;
    private final EightTasks eight;

    /** Starts the pool. */
    public Broadside() {
        this(WorkerPool.create());
    }

    /**
     * Takes a pool, which is closed with this.
     *
     * @param pool the pool
     */
    public Broadside(WorkerPool pool) {
        this.pool = pool;
        this.kernels = new KernelsTasks(pool);
        this.eight = new EightTasks(pool);
    }

    /** The tasks of the works with one kernel. */
    public KernelsTasks kernels() {
        return kernels;
    }

    /** The eight tasks that run in turn. */
    public EightTasks eight() {
        return eight;
    }

    @Override
    @TearDown
    public void close() {
        pool.close();
    }
}
