package dev.broadside.runtime;

import dev.broadside.runtime.internal.Pinning;
import dev.broadside.runtime.internal.Plan;
import dev.broadside.runtime.internal.Platform;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
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
        return LocalWorkerPool.withoutWorkers("sequential", null);
    }

    /**
     * Makes a pool without workers that runs the batches of each dispatch on the calling thread in a random order, before
     * the dispatch method returns: for tests of what depends on the order. {@code dispatch(count, batchSize, …)} has exactly
     * its batches; where the pool is to choose, they are cut at random. Within a batch the ids are in order.
     *
     * <p>The order of a dispatch depends on the seed, how many began on this pool before, its count and its batch size. So a
     * program that dispatches from one thread has the same orders again with the same seed.
     *
     * @param seed any number
     * @return a pool, whose name tells the seed
     */
    static WorkerPool shuffled(long seed) {
        return LocalWorkerPool.withoutWorkers("shuffled-" + seed, new Shuffle(seed));
    }

    /**
     * Returns a pool that runs dispatches on another one and, after the last id, once more: all on the thread that ran
     * the last id, or that waits, in a random order, with results of its own. If there is a difference, the dispatch fails
     * with a {@link TaskException} whose cause is an {@link UnsoundKernelException}: the kernel depends on the order of its
     * ids, on their batches, or on something that is not the same twice.
     *
     * <p>Run twice are dispatches that give a result (which detached ones do not) of kernels that cannot change what they are
     * given: primitives, their boxes, strings, enums, packets, read-only packet buffers, scratch objects and contexts. All
     * others are run once, as on the other pool; so are reductions to a packet. What else a kernel does, it does twice.
     *
     * @param pool what runs the dispatches; to close either is to close both
     * @return a pool
     * @throws IllegalArgumentException if the other pool is not what it gives for one of the lanes
     */
    static WorkerPool verifying(WorkerPool pool) {
        return DecoratedPool.of(pool, new Shuffle(DecoratedPool.SEED));
    }

    /**
     * Returns a pool that runs dispatches on another one, of each one id at a time, and looks after it at what the kernel was
     * given. A dispatch fails with a {@link TaskException} whose cause is an {@link UnsoundKernelException} if
     *
     * <ul>
     *   <li>an id changed a packet buffer or a local memory that is for reading,
     *   <li>an id changed an element or a result that is another id's,
     *   <li>two ids changed the same element of an array,
     *   <li>ids change an array, and leave something else there when they are run again in the opposite order.
     * </ul>
     *
     * <p>Watched are arrays, arrays of arrays, packet buffers, and these in records; collections and maps in a local memory.
     * Not what is in other objects, nor in static fields, nor what is written without changing. To find more, dispatches with
     * results can be {@linkplain #verifying verified} too.
     *
     * @param pool what runs the dispatches; to close either is to close both
     * @return a pool
     * @throws IllegalArgumentException if the other pool is not what it gives for one of the lanes
     */
    static WorkerPool checking(WorkerPool pool) {
        return DecoratedPool.of(pool, null);
    }

    /**
     * Returns the name of this pool, with which the names of its threads begin.
     *
     * @return the name
     */
    String name();

    /**
     * Returns how many threads this pool has now.
     *
     * @return the number of workers, not counting threads that wait for a dispatch, nor workers that were released
     */
    int workers();

    /**
     * Returns this pool as a lane of it: what is dispatched on that goes there. The lanes share everything, closing one
     * closes the pool.
     *
     * @param lane the lane
     * @return this pool, or what stands for it in the other lane; always the same object
     */
    WorkerPool lane(Lane lane);

    /**
     * Returns what waits for the next frame: deferred dispatches, and callbacks for the thread of the game loop.
     *
     * @return the one frame queue of this pool
     */
    FrameQueue frame();

    /**
     * Adds workers, all of them or none. They take part in dispatches that begin later, and in those that have begun as
     * far as these have a place for one more. Results are the same whatever the number of workers.
     *
     * @param workers how many, at least 0; a pool has at most 1,024
     * @throws IllegalArgumentException if there are too few or too many
     * @throws IllegalStateException if this pool is closed, or its thread factory makes no proper thread
     * @throws UnsupportedOperationException if this pool is {@link #sequential} or {@link #shuffled}
     */
    void allocate(int workers);

    /**
     * Lets workers go, those that came last first: each ends after the batch it runs, and the others take over what it
     * would have run. Does not wait for that. May be called by a kernel, even on a worker that is let go.
     *
     * @param workers how many, at least 0; at least one worker stays
     * @throws IllegalArgumentException if there are too few or too many
     * @throws IllegalStateException if this pool is closed
     * @throws UnsupportedOperationException if this pool is {@link #sequential} or {@link #shuffled}
     */
    void release(int workers);

    /**
     * Returns what this pool has done until now; also after it was closed. Costs the pool nothing, however often it is asked,
     * and the caller microseconds. Dispatches that end at the same time may be in some numbers and not yet in others.
     *
     * @return a snapshot
     */
    PoolStatistics statistics();

    /**
     * Makes tasks known to this pool. The same tasks may be registered again.
     *
     * @param module the tasks
     * @throws IllegalArgumentException if another kernel has a task of the same name here, or the module was compiled for another
     *     runtime; nothing is registered then
     */
    void register(TaskModule module);

    /**
     * Starts a tracked dispatch. For generated code.
     *
     * @param call what to run
     * @param <R> what it gives
     * @return a handle on the dispatch
     * @throws IllegalStateException if this pool is closed
     * @throws java.util.concurrent.RejectedExecutionException if there is no room, and it is not waited for
     * @throws java.util.concurrent.CompletionException if there was no room in time; caused by a {@link TimeoutException}
     */
    <R extends @Nullable Object> Dispatch<R> start(TaskCall<R> call);

    /**
     * Starts a detached dispatch, whose failure goes to this pool's handler. For generated code.
     *
     * @param call what to run
     * @throws IllegalStateException if this pool is closed
     * @throws java.util.concurrent.RejectedExecutionException if there is no room, and it is not waited for
     * @throws java.util.concurrent.CompletionException if there was no room in time; caused by a {@link TimeoutException}
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
     * Runs something once on every worker there is now: a worker that runs a batch does it after that, one that is
     * {@linkplain #release released} before it goes, and closing the pool waits for it. Workers that come later do not run
     * it. A pool without workers runs it once, on the calling thread, with 0.
     *
     * <p>In a kernel it should not be waited for: the other workers may be in batches that wait for this one.
     *
     * @param action is given the worker's index
     * @return a handle, of which every worker is an id; it fails with the first exception, but the action runs on every
     *     worker nevertheless. Cancelling it drops what has not begun
     * @throws IllegalStateException if this pool is closed
     */
    Dispatch<@Nullable Void> broadcast(IntConsumer action);

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
     * As {@link #close}, but waits for at most the given time. The pool goes on closing after that.
     *
     * @param timeout how long
     * @throws TimeoutException if it is not closed by then; the message names tasks, the ids that are not done, and what
     *     the threads that run them do, with their stacks
     */
    void close(Duration timeout) throws TimeoutException;

    /**
     * Ends this pool after the batches that are running: as {@link #close}, but dispatches that have begun are
     * cancelled. Has that effect on a pool that is closing, too.
     *
     * <p>Waits for the batches that are running, however long they take. To wait for a time at the most, let another thread
     * call this, and call {@link #close(Duration)}: both wait for the same end.
     */
    void closeNow();

    /** The description of a local pool. Not safe for use by several threads. */
    final class Builder {

        static final int MAX_WORKERS = 1024;

        private static final int MAX_DISPATCHES = 65_536;

        private final Plan plan = new Plan();
        private WaitStrategy waitStrategy = WaitStrategy.cadence();
        private boolean pinWorkers;
        private boolean jmx;
        private int bound = MAX_DISPATCHES;
        private WhenFull whenFull = WhenFull.REFUSE;
        private long deadlineNanos;
        private @Nullable Consumer<? super TaskException> uncaughtHandler;

        private Builder() {
            plan.size = Math.min(MAX_WORKERS, Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        }

        /**
         * Sets the name of the pool; its threads are called {@code name-worker-0} and so on.
         *
         * @param name the name, by default {@code broadside}
         * @return this builder
         */
        public Builder name(String name) {
            plan.name = Objects.requireNonNull(name, "name");
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
            plan.size = workers;
            return this;
        }

        /**
         * Sets who makes the threads, of the first workers and of those that come later. The factory is given a runnable,
         * and returns a new thread that runs it once and has not been started; name, priority and kind are its own
         * choice. By default they are daemons called as {@link #name} says, which inherit nothing. It is not asked for the
         * daemons that look for stuck workers and that {@link WaitStrategy#cadence} may have.
         *
         * @param factory makes the threads
         * @return this builder
         */
        public Builder threadFactory(ThreadFactory factory) {
            plan.factory = Objects.requireNonNull(factory, "factory");
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
         * Sets whether a thread that waits for a dispatch, by {@code run…} or {@code join}, runs batches of it. A worker
         * always does, in a kernel that waits.
         *
         * @param takesPart whether, by default so; if not, a dispatch is never run on the caller alone either
         * @return this builder
         */
        public Builder callerTakesPart(boolean takesPart) {
            plan.callerTakesPart = takesPart;
            return this;
        }

        /**
         * Sets how many tracked and detached dispatches may have begun and not be done, and what becomes of one more.
         * Blocking ones, which wait for themselves, and deferred ones are not counted. Inside a kernel, {@link
         * WhenFull#BLOCK} does what {@link WhenFull#RUN_ON_CALLER} does, as there may never be room otherwise.
         *
         * @param dispatches how many, at least 1; by default 65,536
         * @param whenFull what becomes of one more, by default {@link WhenFull#REFUSE}
         * @return this builder
         * @throws IllegalArgumentException if there are too few, or over 1,073,741,823
         */
        public Builder queue(int dispatches, WhenFull whenFull) {
            if (dispatches < 1 || dispatches > Admission.MAX_BOUND) {
                throw new IllegalArgumentException(
                        "A pool has room for 1 to " + Admission.MAX_BOUND + " dispatches, not " + dispatches + ".");
            }
            this.bound = dispatches;
            this.whenFull = Objects.requireNonNull(whenFull, "whenFull");
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
         * Sets whether each worker stays on a processor of its own: worker i on the one after the i-th of those the process
         * may use, so that the first is left to the thread that dispatches; around again where there are more workers
         * than processors. It takes Linux, and Java 22 or newer with native access (24 and newer warn without
         * {@code --enable-native-access=dev.broadside.runtime}, or {@code ALL-UNNAMED} on the class path), or
         * {@code net.openhft:affinity} on the class path.
         *
         * @param pinned whether, by default not
         * @return this builder
         */
        public Builder pinWorkers(boolean pinned) {
            this.pinWorkers = pinned;
            return this;
        }

        /**
         * Sets how long a dispatch that is waited for, and not deferred, may take. A tracked one then fails with a
         * {@link TimeoutException};
         * {@code run…} throws that as the cause of a {@link java.util.concurrent.CompletionException}. Its message names
         * the task, the ids that are not done, and what the threads that run them do, with their stacks. Batches that have
         * not begun are dropped; those that run end by themselves, and may write into the result until then. A batch
         * that the waiting thread itself runs is not cut short.
         *
         * <p>A thread that waits for room, since the {@linkplain #queue queue} is full and {@link WhenFull#BLOCK} says so, waits
         * no longer than that either; then its dispatch, be it detached, does not begin, and the dispatch method throws what
         * {@code run…} does, of all the dispatches that are not done.
         *
         * @param deadline how long, or zero, the default, for as long as it takes
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder deadline(Duration deadline) {
            this.deadlineNanos = limit(deadline, "deadline");
            return this;
        }

        /**
         * Sets how long a worker may be in one batch, or one callback, before it is reported to the
         * {@linkplain #stuckHandler handler}, once. A daemon looks at the workers every quarter of the limit; a batch that
         * dispatches is not stuck as long as that goes on. It costs the workers nothing.
         *
         * @param limit how long, by default 10 seconds, or zero for never
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder stuckAfter(Duration limit) {
            plan.reportNanos = limit(limit, "stuckAfter");
            return this;
        }

        /**
         * Sets how long a worker may be in one batch, or one callback, before it is given up. Its dispatch then fails with a
         * {@link TaskException} whose cause is a {@link StuckWorkerException}, so do those it is nested in, and a new
         * worker with the same index and another thread takes its place. The lost thread ends if it ever comes back; until
         * then its kernel may write to what it was given, the result of that dispatch and its element buffers above
         * all, so use these no more. Workers that only wait for another dispatch are given up last.
         *
         * @param limit how long, or zero, the default, for never; the cost is an atomic operation for each batch
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder replaceStuckAfter(Duration limit) {
            plan.giveUpNanos = limit(limit, "replaceStuckAfter");
            return this;
        }

        /**
         * Sets who is told of a worker that is stuck, and again when it is given up. It is called by the thread that looks
         * at the workers, which sees nothing meanwhile; what it throws is logged.
         *
         * @param handler who is told, by default the {@link System.Logger} {@code dev.broadside.runtime}
         * @return this builder
         */
        public Builder stuckHandler(Consumer<? super StuckWorkerException> handler) {
            Objects.requireNonNull(handler, "handler");
            plan.handler = sighting -> handler.accept((StuckWorkerException) sighting);
            return this;
        }

        /**
         * Sets whether management tools see the pool: as the bean {@code dev.broadside:type=WorkerPool,name=…} of the
         * platform's server, with the attributes of {@link WorkerPoolMXBean}, until it is closed. Where another pool has
         * the same name, the bean's name ends in {@code -2} and so on; special characters are
         * {@linkplain javax.management.ObjectName#quote quoted}. It takes the module {@code java.management}.
         *
         * @param shown whether, by default not
         * @return this builder
         */
        public Builder jmx(boolean shown) {
            this.jmx = shown;
            return this;
        }

        /**
         * Makes the pool and starts its threads.
         *
         * @return a pool
         * @throws UnsupportedOperationException if workers are to be pinned, or the pool to be shown by JMX, and cannot be
         * @throws IllegalStateException if the thread factory returns null, a thread that was started, or one that does
         *     not run what it was given; no thread is left then
         */
        public WorkerPool build() {
            if (jmx && !Platform.canUse("java.management")) {
                throw new UnsupportedOperationException(
                        "There is no JMX here, for the module java.management is missing:"
                                + " start the program with --add-modules java.management, or leave out jmx(true).");
            }
            plan.idling = waitStrategy.idling(plan.name, pinWorkers);
            plan.pinning = pinWorkers ? Pinning.find() : null;
            plan.sighting = plan.reportNanos == 0 && plan.giveUpNanos == 0 ? null : StuckWorkerException::of;
            LocalWorkerPool pool =
                    new LocalWorkerPool(plan, deadlineNanos, new Admission(bound, whenFull), uncaughtHandler, null);
            if (jmx) {
                pool.manage();
            }
            return pool;
        }

        private static long limit(Duration duration, String name) {
            if (duration.isNegative()) {
                throw new IllegalArgumentException(name + " is " + duration + ", but must not be negative.");
            }
            return LocalWorkerPool.nanos(duration);
        }
    }
}
