package dev.broadside.runtime;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A handle on a tracked dispatch: a future of its result.
 *
 * <p>A thread that waits ({@link #join}, {@link #get()}) helps: it runs batches of this dispatch, and of no other, until
 * none is left to begin. A deferred dispatch begins then, unless a frame has begun it. Stages chained with an {@code …Async}
 * method run on the pool. A thread that waits for a stage helps the dispatches it depends on, be they chained ({@code
 * thenApply}), composed ({@code thenCompose}) or combined ({@code thenCombine}, {@link #allOf}); it cannot know those behind
 * {@link CompletableFuture#allOf} or another future that is no stage of a dispatch, so a kernel, where all workers may wait,
 * is not to wait for such a one. Only the pool completes a dispatch; the methods of {@link CompletableFuture} that complete
 * it from outside throw {@link UnsupportedOperationException}.
 *
 * <p>If the kernel throws, the dispatch completes with a {@link TaskException}. Safe for use by several threads.
 *
 * @param <R> what the dispatch gives
 */
public abstract class Dispatch<R extends @Nullable Object> extends HelpedFuture<R> {

    private final String task;
    private final int count;

    /** Whether the handler was told of the failure; for threads that run frames, which follow each other. */
    private boolean isReported;

    /**
     * Makes a handle, for a pool.
     *
     * @param task the name of the task
     * @param count how many ids the dispatch has
     */
    protected Dispatch(String task, int count) {
        super(null);
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
    @Override
    protected abstract Helper helper();

    /**
     * Drops the batches that have not begun, then completes this dispatch early.
     *
     * @param completion completes it, unless it is done by then
     */
    @Override
    protected abstract void stop(Runnable completion);

    /**
     * Returns the frame queue of the pool.
     *
     * @return the queue that runs what {@link #onFrame(Consumer)} is given
     */
    protected abstract FrameQueue frame();

    /**
     * Returns whether this dispatch is deferred, and no frame and no thread that waits for it has begun it yet.
     *
     * @return whether it waits for a frame
     */
    protected boolean isWaiting() {
        return false;
    }

    /**
     * Returns how many ids are in batches that have ended, be it by what the kernel threw.
     *
     * @return a number from 0 to {@link #count}; {@link #count} once the dispatch has succeeded
     */
    public abstract int progress();

    /**
     * Tells, for the message of a time-out, how far this dispatch has come and what it waits for.
     *
     * @return a few sentences
     */
    @Override
    protected String report() {
        return progress() + " of " + count + " ids have been run.";
    }

    @Override
    final String subject() {
        return "Task '" + task + "'";
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
     * Fails this dispatch with a {@link TimeoutException}, which tells what that of {@link #get(long, TimeUnit)} does, if
     * it is not done in time, and drops the batches that have not
     * begun by then.
     *
     * @param timeout how long
     * @param unit the unit of {@code timeout}
     * @return this dispatch
     */
    @Override
    public Dispatch<R> orTimeout(long timeout, TimeUnit unit) {
        return (Dispatch<R>) super.orTimeout(timeout, unit);
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
        return (Dispatch<R>) super.completeOnTimeout(value, timeout, unit);
    }

    /**
     * Gives the result to a callback in a frame: in the first {@link FrameQueue#run} that is called after this dispatch is
     * done, on the thread that calls it. Callbacks of one frame run in the order in which they were registered here.
     *
     * <p>Without a result the callback is not called. If this dispatch failed, the pool's uncaught handler hears of it in
     * that frame, once however many callbacks there are, be it joined too or not; if it was cancelled, nobody does. What
     * the callback throws goes to the handler as well.
     *
     * @param callback gets the result
     */
    public final void onFrame(Consumer<? super R> callback) {
        Objects.requireNonNull(callback, "callback");
        frame().add(new FrameCallback<>(this, (result, failure) -> {
            if (failure == null) {
                // the result of a task without one is null
                callback.accept(result);
            } else {
                report(failure);
            }
        }));
    }

    /**
     * Gives the outcome to a callback in a frame, as {@link #onFrame(Consumer)} does, be it a result or a failure.
     *
     * @param callback gets the result or null, and null or the failure: a {@link TaskException} if the kernel threw, a
     *     {@link java.util.concurrent.CancellationException} if this was cancelled; the pool's uncaught handler is not told
     */
    public final void onFrame(BiConsumer<? super @Nullable R, ? super @Nullable Throwable> callback) {
        Objects.requireNonNull(callback, "callback");
        frame().add(new FrameCallback<>(this, callback));
    }

    private void report(Throwable failure) {
        if (!isReported && !(failure instanceof CancellationException)) {
            isReported = true;
            frame().report(failure instanceof TaskException exception ? exception : new TaskException(task, failure));
        }
    }

    /**
     * Returns a stage that is done when all of some futures are. Other than with {@link CompletableFuture#allOf}, a thread
     * that waits for it helps all the dispatches among them, and those that their stages depend on, and begins those that
     * are deferred.
     *
     * @param futures dispatches, their stages, or any others
     * @return a stage without a result, which fails if one of them failed
     */
    public static CompletableFuture<Void> allOf(CompletableFuture<?>... futures) {
        CompletableFuture<Void> all = CompletableFuture.allOf(futures);
        Sources sources = Sources.ofAll(futures);
        return sources == null ? all : sources.after(all);
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
        return "Dispatch of task '" + task + "', " + progress() + " of " + count + " ids, " + stateText();
    }

    private String stateText() {
        if (!isDone()) {
            return isWaiting() ? "waiting for a frame" : "running";
        }
        return isCancelled() ? "cancelled" : isCompletedExceptionally() ? "failed" : "done";
    }
}
