package dev.broadside.runtime;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A future whose waiters help, and whose stages know all that their waiters can help: a dispatch, or a stage after one, whose
 * waiters help what it depends on.
 */
class HelpedFuture<T extends @Nullable Object> extends CompletableFuture<T> {

    /** Of a stage. */
    private volatile Dispatch.@Nullable Helper helper;

    /**
     * Makes a future.
     *
     * @param helper what can be helped; null where {@link #helper} is overridden
     */
    HelpedFuture(Dispatch.@Nullable Helper helper) {
        this.helper = helper;
    }

    /** Sets what can be helped from now on. */
    final void helpedBy(Sources sources) {
        helper = sources;
    }

    /** What can be helped until this future is done. */
    protected Dispatch.Helper helper() {
        return Objects.requireNonNull(helper);
    }

    /** Completes this future early; overridden where there is something to stop before. */
    protected void stop(Runnable completion) {
        completion.run();
    }

    // ---- waiting ----

    /**
     * Waits for the result, helping meanwhile with what it depends on.
     *
     * @return the result
     * @throws java.util.concurrent.CompletionException if there is none; its cause is a {@link TaskException} where a kernel
     *     threw
     * @throws java.util.concurrent.CancellationException if this was cancelled
     */
    @Override
    public T join() {
        await(Long.MAX_VALUE, false);
        return super.join();
    }

    /**
     * Waits for the result, helping meanwhile with what it depends on.
     *
     * @return the result
     * @throws ExecutionException if there is none; its cause is a {@link TaskException} where a kernel threw
     * @throws InterruptedException if the thread was interrupted while it waited with nothing left to run
     * @throws java.util.concurrent.CancellationException if this was cancelled
     */
    @Override
    public T get() throws InterruptedException, ExecutionException {
        await(Long.MAX_VALUE, true);
        return super.get();
    }

    /**
     * Waits for the result for at most the given time, helping meanwhile with what it depends on. A batch that has begun is
     * not cut short, so this may take longer by one batch. All goes on after a time-out.
     *
     * @param timeout how long
     * @param unit the unit of {@code timeout}
     * @return the result
     * @throws TimeoutException if there is none yet; the message names the task, the ids that are not done, and what the
     *     threads that run them do, with their stacks; that of a stage does so for the first eight dispatches it depends on
     * @throws ExecutionException if there is none; its cause is a {@link TaskException} where a kernel threw
     * @throws InterruptedException if the thread was interrupted while it waited with nothing left to run
     * @throws java.util.concurrent.CancellationException if this was cancelled
     */
    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        await(deadline, true);
        try {
            return super.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw timeout(timeout, unit);
        }
    }

    /** What a wait ends with that took too long. */
    private TimeoutException timeout(long timeout, TimeUnit unit) {
        return new TimeoutException(subject() + " is not done after " + timeout + " "
                + unit.name().toLowerCase(Locale.ROOT) + ": " + report());
    }

    /** What this is, for that message. */
    String subject() {
        return "A stage";
    }

    /** Tells, for that message, what this waits for. */
    protected String report() {
        return helper().toString();
    }

    private void await(long deadline, boolean interruptible) {
        if (!isDone()) {
            Waiting.await(this, helper(), deadline, interruptible);
        }
    }

    // ---- stages ----

    // only the pool completes a dispatch, and a time-out: past what refuses to

    @Override
    public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
        afterTimeout(timeout, unit, () -> super.completeExceptionally(timeout(timeout, unit)));
        return this;
    }

    @Override
    public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
        afterTimeout(timeout, unit, () -> super.complete(value));
        return this;
    }

    /** Completes this after a while, unless it is done by then. */
    @SuppressWarnings("FutureReturnValueIgnored") // the chained action throws nothing
    private void afterTimeout(long timeout, TimeUnit unit, Runnable completion) {
        if (!isDone()) {
            Future<?> timer = Waiting.after(timeout, unit, () -> stop(completion));
            whenComplete((result, failure) -> timer.cancel(false));
        }
    }

    /**
     * Returns the executor of {@code …Async} stages: the pool's workers; or the calling thread where that is running a
     * batch, and might wait for the stage, or where the pool is closed.
     *
     * @return an executor that refuses nothing
     */
    @Override
    public Executor defaultExecutor() {
        return helper().executor();
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new HelpedFuture<>(helper());
    }

    @Override
    public CompletionStage<T> minimalCompletionStage() {
        // the JDK's own minimal stage would run asynchronous stages on the common pool
        return copy();
    }

    /** What a stage has that depends on this future and on another one. */
    private Sources sources() {
        Dispatch.Helper helper = helper();
        return new Sources(helper.executor(), isDone() ? null : helper);
    }

    private Sources sourcesWith(CompletionStage<?> other) {
        Sources sources = sources();
        sources.note(other);
        return sources;
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> thenCompose(
            Function<? super T, ? extends CompletionStage<U>> function) {
        Sources sources = sources();
        return sources.of(super.thenCompose(sources.noting(function)));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> thenComposeAsync(
            Function<? super T, ? extends CompletionStage<U>> function) {
        Sources sources = sources();
        return sources.of(super.thenComposeAsync(sources.noting(function)));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> thenComposeAsync(
            Function<? super T, ? extends CompletionStage<U>> function, Executor executor) {
        Sources sources = sources();
        return sources.of(super.thenComposeAsync(sources.noting(function), executor));
    }

    @Override
    public CompletableFuture<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> function) {
        Sources sources = sources();
        return sources.of(super.exceptionallyCompose(sources.noting(function)));
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> function) {
        Sources sources = sources();
        return sources.of(super.exceptionallyComposeAsync(sources.noting(function)));
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(
            Function<Throwable, ? extends CompletionStage<T>> function, Executor executor) {
        Sources sources = sources();
        return sources.of(super.exceptionallyComposeAsync(sources.noting(function), executor));
    }

    @Override
    public <U extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenCombine(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function) {
        return sourcesWith(other).of(super.thenCombine(other, function));
    }

    @Override
    public <U extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function) {
        return sourcesWith(other).of(super.thenCombineAsync(other, function));
    }

    @Override
    public <U extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other,
            BiFunction<? super T, ? super U, ? extends V> function,
            Executor executor) {
        return sourcesWith(other).of(super.thenCombineAsync(other, function, executor));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<Void> thenAcceptBoth(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return sourcesWith(other).of(super.thenAcceptBoth(other, action));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return sourcesWith(other).of(super.thenAcceptBothAsync(other, action));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action, Executor executor) {
        return sourcesWith(other).of(super.thenAcceptBothAsync(other, action, executor));
    }

    @Override
    public CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
        return sourcesWith(other).of(super.runAfterBoth(other, action));
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action) {
        return sourcesWith(other).of(super.runAfterBothAsync(other, action));
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action, Executor executor) {
        return sourcesWith(other).of(super.runAfterBothAsync(other, action, executor));
    }
}
