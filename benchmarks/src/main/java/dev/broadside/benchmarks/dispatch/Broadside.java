package dev.broadside.benchmarks.dispatch;

import dev.broadside.runtime.WorkerPool;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Broadside's side: the pool that users get who ask for nothing, and the tasks on it. */
@State(Scope.Benchmark)
public class Broadside implements AutoCloseable {

    private final WorkerPool pool = WorkerPool.create();
    private final KernelsTasks kernels = new KernelsTasks(pool);
    private final EightTasks eight = new EightTasks(pool);

    /** Starts the pool. */
    public Broadside() {}

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
