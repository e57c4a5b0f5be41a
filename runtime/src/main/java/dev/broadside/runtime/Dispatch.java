package dev.broadside.runtime;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A handle on a tracked dispatch: a future of its result.
 *
 * <p>A thread that waits ({@link #join}, {@link #get()}) helps: it runs batches of this dispatch, and of no other, until
 * none is left to begin. Stages chained with an {@code …Async} method run on the pool. A thread that waits for a stage
 * helps the dispatch it was chained to; so in a kernel, where all workers may wait, join the dispatches that a stage is
 * combined from ({@code thenCompose}, {@code thenCombine}, {@code allOf}) one by one instead. Only the pool completes a
 * dispatch; the methods of {@link CompletableFuture} that complete it from outside throw
 * {@link UnsupportedOperationException}.
 *
 * <p>If the kernel throws, the dispatch completes with a {@link TaskException}. Safe for use by several threads.
 *
 * @param <R> what the dispatch gives
 */
public abstract class Dispatch<R extends @Nullable Object> extends CompletableFuture<R> {

    private static final int SPINS_BEFORE_PARK = 2_000;
    private static final long HELP_AGAIN_NANOS = TimeUnit.MICROSECONDS.toNanos(100);

    private final String task;
    private final int count;

    /**
     * Makes a handle, for a pool.
     *
     * @param task the name of the task
     * @param count how many ids the dispatch has
     */
    protected Dispatch(String task, int count) {
        this.task = task;
        this.count = count;
    }

    /** What a thread that waits for a dispatch, or for a stage after it, can do meanwhile. Keeps no result alive. */
    protected interface Helper {

        /**
         * Runs batches of the dispatch on the calling thread until there is none left to begin.
         *
         * @param deadline the {@link System#nanoTime} after which no further batch is begun, or {@link Long#MAX_VALUE}
         * @return false if another thread helps already
         */
        boolean help(long deadline);

        /**
         * Returns the executor of {@code …Async} stages.
         *
         * @return an executor that refuses nothing
         */
        Executor executor();
    }

    /**
     * Returns what helps this dispatch.
     *
     * @return a helper
     */
    protected abstract Helper helper();

    /**
     * Drops the batches that have not begun, then completes this dispatch early.
     *
     * @param completion completes it, unless it is done by then
     */
    protected abstract void stop(Runnable completion);

    /**
     * Returns how many ids are in batches that have ended, be it by what the kernel threw.
     *
     * @return a number from 0 to {@link #count}; {@link #count} once the dispatch has succeeded
     */
    public abstract int progress();

    /**
     * Returns the executor of {@code …Async} stages: the pool's workers; or the calling thread where that is running a
     * batch, and might wait for the stage, or where the pool is closed.
     *
     * @return an executor that refuses nothing
     */
    @Override
    public final Executor defaultExecutor() {
        return helper().executor();
    }

    /**
     * Returns the name of the task.
     *
     * @return the name
     */
    public final String task() {
        return task;
    }

    /**
     * Returns how many ids this dispatch has.
     *
     * @return the count
     */
    public final int count() {
        return count;
    }

    /**
     * Completes this dispatch, for a pool. Has no effect if it is done already.
     *
     * @param result what it gives
     */
    protected final void succeed(R result) {
        super.complete(result);
    }

    /**
     * Completes this dispatch without a result, for a pool. Has no effect if it is done already.
     *
     * @param failure why it has none
     */
    protected final void fail(Throwable failure) {
        super.completeExceptionally(failure);
    }

    /**
     * Waits for the result, running batches of this dispatch meanwhile.
     *
     * @return the result
     * @throws java.util.concurrent.CompletionException if the dispatch failed; its cause is a {@link TaskException}
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    @Override
    public R join() {
        await(Long.MAX_VALUE);
        return super.join();
    }

    /**
     * Waits for the result, running batches of this dispatch meanwhile.
     *
     * @return the result
     * @throws ExecutionException if the dispatch failed; its cause is a {@link TaskException}
     * @throws InterruptedException if the thread was interrupted while it waited with nothing left to run
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    @Override
    public R get() throws InterruptedException, ExecutionException {
        await(Long.MAX_VALUE);
        return super.get();
    }

    /**
     * Waits for the result for at most the given time, running batches of this dispatch meanwhile. A batch that has begun
     * is not cut short, so this may take longer by one batch. The dispatch goes on after a time-out.
     *
     * @param timeout how long
     * @param unit the unit of {@code timeout}
     * @return the result
     * @throws TimeoutException if there is none yet; the message tells how many ids have been run
     * @throws ExecutionException if the dispatch failed; its cause is a {@link TaskException}
     * @throws InterruptedException if the thread was interrupted while it waited with nothing left to run
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    @Override
    public R get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        await(deadline);
        try {
            return super.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw timeout(timeout, unit);
        }
    }

    /**
     * Cancels this dispatch if it is not done: batches that have not begun are dropped. Batches that are running end by
     * themselves, after this method has returned; a buffer given to {@code dispatchInto} may be written until then.
     *
     * @param mayInterruptIfRunning of no effect: a worker is never interrupted
     * @return whether this dispatch is cancelled now
     */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (!isDone()) {
            stop(() -> super.cancel(mayInterruptIfRunning));
        }
        return isCancelled();
    }

    /**
     * Fails this dispatch with a {@link TimeoutException} if it is not done in time, and drops the batches that have not
     * begun by then.
     *
     * @param timeout how long
     * @param unit the unit of {@code timeout}
     * @return this dispatch
     */
    @Override
    public Dispatch<R> orTimeout(long timeout, TimeUnit unit) {
        afterTimeout(timeout, unit, () -> super.completeExceptionally(timeout(timeout, unit)));
        return this;
    }

    /**
     * Completes this dispatch with a value if it is not done in time, and drops the batches that have not begun by then.
     *
     * @param value what it gives then
     * @param timeout how long
     * @param unit the unit of {@code timeout}
     * @return this dispatch
     */
    @Override
    public Dispatch<R> completeOnTimeout(R value, long timeout, TimeUnit unit) {
        afterTimeout(timeout, unit, () -> super.complete(value));
        return this;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the chained actions throw nothing
    private void afterTimeout(long timeout, TimeUnit unit, Runnable completion) {
        if (isDone()) {
            return;
        }
        CompletableFuture<@Nullable Void> timer = new CompletableFuture<@Nullable Void>().orTimeout(timeout, unit);
        timer.whenComplete((nothing, expired) -> {
            if (expired != null) {
                stop(completion);
            }
        });
        // a timer that is completed first is taken off the JDK's list of delayed actions
        whenComplete((result, failure) -> timer.complete(null));
    }

    private TimeoutException timeout(long timeout, TimeUnit unit) {
        return new TimeoutException("Task '" + task + "' is not done after " + timeout + " "
                + unit.name().toLowerCase(Locale.ROOT) + ": " + progress() + " of " + count
                + " ids have been run.");
    }

    private void await(long deadline) {
        if (!isDone()) {
            await(this, helper(), deadline);
        }
    }

    /** Helps a dispatch while a future that depends on it is not done, then waits a little, awake. */
    private static void await(CompletableFuture<?> future, Helper helper, long deadline) {
        while (!helper.help(deadline)
                && !future.isDone()
                && System.nanoTime() - deadline < 0
                && !Thread.currentThread().isInterrupted()) {
            // the thread that helps may have an earlier deadline, and leave batches to this one
            LockSupport.parkNanos(future, HELP_AGAIN_NANOS);
        }
        for (int i = 0; i < SPINS_BEFORE_PARK && !future.isDone(); i++) {
            Thread.onSpinWait();
        }
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new Stage<>(helper());
    }

    @Override
    public CompletionStage<R> minimalCompletionStage() {
        // the JDK's own minimal stage would run asynchronous stages on the common pool
        return copy();
    }

    /**
     * Is not supported: only the pool completes a dispatch.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public boolean complete(R value) {
        throw notFromOutside();
    }

    /**
     * Is not supported: only the pool completes a dispatch.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public boolean completeExceptionally(Throwable failure) {
        throw notFromOutside();
    }

    /**
     * Is not supported: only the pool completes a dispatch.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public CompletableFuture<R> completeAsync(Supplier<? extends R> supplier, Executor executor) {
        throw notFromOutside();
    }

    /**
     * Is not supported: only the pool completes a dispatch.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void obtrudeValue(R value) {
        throw notFromOutside();
    }

    /**
     * Is not supported: only the pool completes a dispatch.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void obtrudeException(Throwable failure) {
        throw notFromOutside();
    }

    private UnsupportedOperationException notFromOutside() {
        return new UnsupportedOperationException("The dispatch of task '" + task
                + "' is completed by its pool only. Cancel it, or complete a stage chained to it.");
    }

    @Override
    public String toString() {
        String state =
                !isDone() ? "running" : isCancelled() ? "cancelled" : isCompletedExceptionally() ? "failed" : "done";
        return "Dispatch of task '" + task + "', " + progress() + " of " + count + " ids, " + state;
    }

    /** A stage after a dispatch: a thread that waits for it helps the dispatch. */
    private static final class Stage<T extends @Nullable Object> extends CompletableFuture<T> {

        private final Helper helper;

        Stage(Helper helper) {
            this.helper = helper;
        }

        @Override
        public T join() {
            await(Long.MAX_VALUE);
            return super.join();
        }

        @Override
        public T get() throws InterruptedException, ExecutionException {
            await(Long.MAX_VALUE);
            return super.get();
        }

        @Override
        public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
            long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
            await(deadline);
            return super.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        }

        private void await(long deadline) {
            if (!isDone()) {
                Dispatch.await(this, helper, deadline);
            }
        }

        @Override
        public Executor defaultExecutor() {
            return helper.executor();
        }

        @Override
        public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
            return new Stage<>(helper);
        }

        @Override
        public CompletionStage<T> minimalCompletionStage() {
            return copy();
        }
    }
}
