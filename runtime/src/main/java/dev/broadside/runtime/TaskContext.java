package dev.broadside.runtime;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a call of a kernel can ask about itself. A kernel that has a parameter of this type is given one; the dispatch
 * methods take nothing for it.
 *
 * <p>A context is of use only during the call that it is given to, and only to the thread that makes the call: the next
 * call is given the same object.
 */
public final class TaskContext {

    /** The id whose numbers {@link #random} gives if there are none. */
    private static final int NONE = -1;

    private final SplitMix random = new SplitMix();
    private int worker;
    private @Nullable CallJob<?> job;
    private long seed;
    private int id;
    private int randomId = NONE;

    TaskContext() {}

    /**
     * Makes a context without a dispatch, for a test that calls a kernel by itself. It is never cancelled.
     *
     * @param worker what {@link #worker} returns
     * @param seed the seed that a dispatch would have
     * @param id the id that the kernel is called with, at least 0
     * @return a context for one call
     */
    public static TaskContext of(int worker, long seed, int id) {
        TaskContext context = new TaskContext();
        context.setWorker(worker);
        context.begin(null, seed);
        return context.at(id);
    }

    /**
     * Returns which participant makes the call: a worker, a thread that takes part in its own dispatch, or either of
     * them once more while a kernel waits for a dispatch of the same task.
     *
     * @return a small number from 0 on, of which no two calls of a dispatcher that run at the same time have the same; a
     *     worker's is usually its index in the pool
     */
    public int worker() {
        return worker;
    }

    /**
     * Returns random numbers that depend on the seed of the dispatch and the id alone: not on who makes the call, nor on
     * the order of calls. Their formula, SplitMix64, will not change. The seed is set by {@code seed(long)} on the
     * dispatcher.
     *
     * <p>They are good enough for simulations and games, and for no secret. Within a call it is always the same
     * generator, which goes on.
     *
     * @return a generator, of use during the call only; it makes no object for each id
     */
    public RandomGenerator random() {
        if (randomId != id) {
            randomId = id;
            random.begin(seed, id);
        }
        return random;
    }

    /**
     * Tells whether nobody waits for what the kernel does any more: the dispatch was cancelled or completed from outside,
     * another call of it threw, or the pool is closing at once. A long kernel may then return anything, or throw.
     *
     * @return whether the dispatch has been given up
     */
    public boolean isCancelled() {
        return job != null && job.isUnwanted();
    }

    void setWorker(int worker) {
        this.worker = worker;
    }

    /** Gets ready for calls of a job; or for none. */
    void begin(@Nullable CallJob<?> job, long seed) {
        this.job = job;
        this.seed = seed;
        randomId = NONE;
    }

    /** Keeps nothing of the job alive. */
    void end() {
        job = null;
    }

    TaskContext at(int id) {
        this.id = id;
        return this;
    }
}
