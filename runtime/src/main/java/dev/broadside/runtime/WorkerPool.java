package dev.broadside.runtime;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the dispatches of a program on a few threads of its own.
 *
 * <p>The threads are daemons, are started when the pool is made, and wait between dispatches. A pool is safe for use by
 * any number of threads, its own included: a kernel may dispatch on the pool that runs it. Make one for a program, and
 * close it at the end.
 *
 * <p>{@link #run} and the methods whose names begin with {@code start} are called by generated code.
 */
public interface WorkerPool extends AutoCloseable {

    /**
     * Makes a pool with one worker fewer than the machine has processors, at least one, since a thread that waits for a
     * dispatch works too.
     *
     * @return a pool
     */
    static WorkerPool create() {
        return builder().build();
    }

    /**
     * Makes a pool with so many workers beside the threads that wait for a dispatch.
     *
     * @param workers how many, from 1 to 1,024
     * @return a pool
     * @throws IllegalArgumentException if there are too few or too many
     */
    static WorkerPool create(int workers) {
        return builder().workers(workers).build();
    }

    /**
     * Starts the description of a pool.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a pool without workers: the calling thread runs every dispatch, ids in order, before the dispatch method
     * returns. A kernel can then be stepped in a debugger.
     *
     * @return a pool
     */
    static WorkerPool sequential() {
        return new LocalWorkerPool("sequential", 0, WaitStrategy.park(), LocalWorkerPool::log);
    }

    /**
     * Returns the name of this pool, with which the names of its threads begin.
     *
     * @return the name
     */
    String name();

    /**
     * Returns how many threads this pool has.
     *
     * @return the number of workers, not counting threads that wait for a dispatch
     */
    int workers();

    /**
     * Returns what waits for the next frame: deferred dispatches, and callbacks for the thread of the game loop.
     *
     * @return the one frame queue of this pool
     */
    FrameQueue frame();

    /**
     * Makes tasks known to this pool. The same tasks may be registered again.
     *
     * @param module the tasks
     * @throws IllegalArgumentException if another kernel has a task of the same name here; nothing is registered then
     */
    void register(TaskModule module);

    /**
     * Starts a tracked dispatch. For generated code.
     *
     * @param call what to run
     * @param <R> what it gives
     * @return a handle on the dispatch
     * @throws IllegalStateException if this pool is closed
     */
    <R extends @Nullable Object> Dispatch<R> start(TaskCall<R> call);

    /**
     * Starts a detached dispatch, whose failure goes to this pool's handler. For generated code.
     *
     * @param call what to run
     * @throws IllegalStateException if this pool is closed
     */
    void startDetached(TaskCall<?> call);

    /**
     * Lets a tracked dispatch wait for the next {@linkplain FrameQueue#run frame}. For generated code.
     *
     * @param call what to run
     * @param starting runs once on the thread that begins the dispatch, just before; not at all if nobody does
     * @param <R> what it gives
     * @return a handle on the dispatch; a cancelled one inside a kernel of a pool that closes
     * @throws IllegalStateException if this pool is closed
     */
    <R extends @Nullable Object> Dispatch<R> startDeferred(TaskCall<R> call, Runnable starting);

    /**
     * Lets a detached dispatch, whose failure goes to this pool's handler, wait for the next {@linkplain FrameQueue#run
     * frame}. For generated code.
     *
     * @param call what to run
     * @param starting runs once on the thread that begins the dispatch, just before; not at all if nobody does
     * @throws IllegalStateException if this pool is closed
     */
    void startDetachedDeferred(TaskCall<?> call, Runnable starting);

    /**
     * Runs a dispatch until it is done, the calling thread taking part, or alone where the pool has found that to be
     * faster. For generated code.
     *
     * @param call what to run
     * @param <R> what it gives
     * @return the result
     * @throws TaskException if the kernel threw
     * @throws java.util.concurrent.CancellationException if {@link #closeNow} ended it
     * @throws IllegalStateException if this pool is closed
     */
    <R extends @Nullable Object> R run(TaskCall<R> call);

    /**
     * Ends this pool after the dispatches that have begun: dispatching is refused from now on, but by kernels of those
     * dispatches, and the threads stop when they are done. Waits for that, unless called from inside a kernel; so does a
     * second call. Does not wait for a blocking dispatch that its caller runs alone.
     *
     * <p>Deferred dispatches that have not begun are cancelled, at once; those that are detached too are dropped, and
     * nobody is told. The {@linkplain FrameQueue#run frame queue} still runs the callbacks that are left.
     */
    @Override
    void close();

    /**
     * Ends this pool after the batches that are running: as {@link #close}, but dispatches that have begun are
     * cancelled. Has that effect on a pool that is closing, too.
     */
    void closeNow();

    /** The description of a local pool. Not safe for use by several threads. */
    final class Builder {

        private static final int MAX_WORKERS = 1024;

        private String name = "broadside";
        private int workers =
                Math.min(MAX_WORKERS, Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        private WaitStrategy waitStrategy = WaitStrategy.cadence();
        private Consumer<? super TaskException> uncaughtHandler = LocalWorkerPool::log;

        private Builder() {}

        /**
         * Sets the name of the pool; its threads are called {@code name-worker-0} and so on.
         *
         * @param name the name, by default {@code broadside}
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets how many threads the pool has, beside those that wait for a dispatch.
         *
         * @param workers how many, from 1 to 1,024; by default one fewer than there are processors, at least one
         * @return this builder
         * @throws IllegalArgumentException if there are too few or too many
         */
        public Builder workers(int workers) {
            if (workers < 1 || workers > MAX_WORKERS) {
                throw new IllegalArgumentException("A pool has 1 to " + MAX_WORKERS + " workers, not " + workers
                        + ". WorkerPool.sequential() has none.");
            }
            this.workers = workers;
            return this;
        }

        /**
         * Sets what the workers do between dispatches.
         *
         * @param waitStrategy the strategy, by default {@link WaitStrategy#cadence}
         * @return this builder
         */
        public Builder waitStrategy(WaitStrategy waitStrategy) {
            this.waitStrategy = Objects.requireNonNull(waitStrategy, "waitStrategy");
            return this;
        }

        /**
         * Sets who is told of what nobody else would hear of: of a detached dispatch that failed, by the thread that ends
         * it, and of a callback of a frame that threw or got no result, by the thread that runs the frame. It is called
         * once for each; what it throws is logged.
         *
         * @param handler who is told, by default the {@link System.Logger} {@code dev.broadside.runtime}
         * @return this builder
         */
        public Builder uncaughtHandler(Consumer<? super TaskException> handler) {
            this.uncaughtHandler = Objects.requireNonNull(handler, "handler");
            return this;
        }

        /**
         * Makes the pool and starts its threads.
         *
         * @return a pool
         */
        public WorkerPool build() {
            return new LocalWorkerPool(name, workers, waitStrategy, uncaughtHandler);
        }
    }
}
