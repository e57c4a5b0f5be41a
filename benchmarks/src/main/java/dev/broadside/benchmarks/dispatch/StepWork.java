package dev.broadside.benchmarks.dispatch;

import dev.broadside.benchmarks.dispatch.KernelsTasks.StepsTask;
import dev.broadside.runtime.WorkerPool;

/** So many ids of so many steps each, on a pool of its own: what it learns of their cost is of no other work. */
public final class StepWork implements AutoCloseable {

    private final WorkerPool pool;
    private final StepsTask task;
    private final int[] states;
    private final int steps;

    /**
     * Describes the work and starts the pool.
     *
     * @param count how many ids
     * @param steps how many steps of {@link Kernels#steps} each takes
     */
    public StepWork(int count, int steps) {
        this(count, steps, WorkerPool.create());
    }

    /**
     * Describes the work, and takes a pool, which is closed with it.
     *
     * @param count how many ids
     * @param steps how many steps of {@link Kernels#steps} each takes
     * @param pool the pool
     */
    public StepWork(int count, int steps, WorkerPool pool) {
        this.pool = pool;
        this.task = new KernelsTasks(pool).steps();
        this.states = new int[count];
        this.steps = steps;
    }

    /** What the last run gave. */
    public int[] states() {
        return states;
    }

    /** Runs the work in a plain loop, several times. */
    public void serial(int times) {
        int[] states = this.states;
        int steps = this.steps;
        for (int i = 0; i < times; i++) {
            for (int id = 0; id < states.length; id++) {
                states[id] = Kernels.steps(id, steps);
            }
        }
    }

    /** Dispatches the work in batches of the pool's choice, several times. */
    public void equally(int times) {
        for (int i = 0; i < times; i++) {
            task.runEquallyInto(states, states.length, steps);
        }
    }

    /** Dispatches the work in batches of the pool's choice, which is never run alone, since it has a handle. */
    public void tracked() {
        task.dispatchEquallyInto(states, states.length, steps).join();
    }

    /** Dispatches the work in batches of a size, several times. */
    public void batches(int times, int batchSize) {
        for (int i = 0; i < times; i++) {
            task.dispatchInto(states, states.length, batchSize, steps).join();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
