package dev.broadside.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the next frame of a game loop: deferred dispatches to begin, and callbacks to run on the thread that
 * draws. The game calls {@link #run} once per frame.
 *
 * <p>All methods but {@link #run} are for any thread, kernels included. Nothing leaves the queue without {@link #run}, but
 * deferred dispatches that somebody waits for, cancels, or whose pool is closed.
 */
public final class FrameQueue implements Executor {

    private final LocalWorkerPool pool;
    private final AtomicReference<@Nullable Thread> runner = new AtomicReference<>();

    private final AtomicBoolean isAwake = new AtomicBoolean();

    private final Object lock = new Object();

    // ---- guarded by the lock ----

    private final Collection<LocalStart> deferred = new LinkedHashSet<>();
    private final List<FrameCallback<?>> added = new ArrayList<>();
    private boolean closed;

    // ---- only for the thread that runs a frame ----

    private final List<LocalStart> beginning = new ArrayList<>();
    private final List<FrameCallback<?>> callbacks = new ArrayList<>();
    private final Queue<FrameCallback<?>> due = new ArrayDeque<>();

    FrameQueue(LocalWorkerPool pool) {
        this.pool = pool;
    }

    /**
     * Wakes the workers and keeps them awake until {@link #end}, so that dispatches in between are answered at once; outside,
     * the pool's {@link WaitStrategy} decides. A processor that a worker holds awake is busy, so call this when the work of a
     * frame comes, and {@link #end} when it is done. Does nothing if it was called before without an {@link #end}.
     */
    public void begin() {
        if (isAwake.compareAndSet(false, true)) {
            pool.crew().keepAwake();
        }
    }

    /** Lets the workers sleep again, after {@link #begin}; does nothing if they may. */
    public void end() {
        if (isAwake.compareAndSet(true, false)) {
            pool.crew().letSleep();
        }
    }

    /**
     * Runs a frame: begins the dispatches that were deferred before this call, in that order, then runs the callbacks, on
     * the calling thread.
     *
     * <p>These are the callbacks whose dispatch was done when this method was called, and what was given to {@link
     * #execute} before, in the order in which they were registered; those of a dispatch that is not done keep their place.
     * So a dispatch that begins in this frame has its callbacks in a later one, and what a callback defers or registers
     * waits for the next call. What a callback throws goes to the pool's uncaught handler, and the others run.
     *
     * <p>On a closed pool this runs the callbacks that are left.
     *
     * @throws IllegalStateException if it is called inside a kernel or by a callback, or while another thread runs a frame
     */
    public void run() {
        enter();
        try {
            look();
            beginDeferred();
            FrameCallback<?> callback;
            while ((callback = due.poll()) != null) {
                call(callback);
            }
        } finally {
            beginning.clear();
            runner.set(null);
        }
    }

    /**
     * Runs something in the next frame, on the thread that calls {@link #run}. So this is the executor for a stage that is
     * to touch what belongs to that thread: {@code dispatch.thenAcceptAsync(this::upload, pool.frame())}.
     *
     * @param runnable what to run; if it throws, the pool's uncaught handler gets a {@link TaskException} of the task
     *     {@code frame()}
     */
    @Override
    public void execute(Runnable runnable) {
        Objects.requireNonNull(runnable, "runnable");
        add(FrameCallback.of(runnable));
    }

    private void enter() {
        Thread self = Thread.currentThread();
        if (pool.crew().isInside()) {
            throw refused("inside a kernel");
        } else if (!runner.compareAndSet(null, self)) {
            throw refused(self.equals(runner.get()) ? "inside a frame" : "while another thread runs a frame");
        }
    }

    private IllegalStateException refused(String where) {
        return new IllegalStateException("frame().run() of pool '" + pool.name() + "' was called " + where
                + ". Call it once per frame, on the thread of the game loop.");
    }

    /** Notes what belongs to this frame. */
    private void look() {
        synchronized (lock) {
            beginning.addAll(deferred);
            callbacks.addAll(added);
            added.clear();
        }
        // backwards: a callback then never overtakes an earlier one whose dispatch was done before its own
        for (int i = callbacks.size() - 1; i >= 0; i--) {
            callbacks.get(i).look();
        }
        int kept = 0;
        for (FrameCallback<?> callback : callbacks) {
            if (callback.isDue()) {
                due.add(callback);
            } else {
                callbacks.set(kept++, callback);
            }
        }
        callbacks.subList(kept, callbacks.size()).clear();
    }

    private void beginDeferred() {
        for (LocalStart start : beginning) {
            if (take(start)) {
                start.begin();
            }
        }
    }

    private void call(FrameCallback<?> callback) {
        try {
            callback.run();
        } catch (Throwable e) {
            pool.handle(TaskException.inFrame(callback.task(), e));
        }
    }

    void add(FrameCallback<?> callback) {
        synchronized (lock) {
            added.add(callback);
        }
    }

    /** Lets a dispatch wait for the next frame; returns false if the pool is closed. */
    boolean defer(LocalStart start) {
        synchronized (lock) {
            return !closed && deferred.add(start);
        }
    }

    /** Takes a dispatch off; true for exactly one of all who try. */
    boolean take(LocalStart start) {
        synchronized (lock) {
            return deferred.remove(start);
        }
    }

    /** Tells the pool's handler why a dispatch gave nothing to its callbacks. */
    void report(TaskException failure) {
        pool.handle(failure);
    }

    /** Drops the deferred dispatches, and lets no more in. */
    void close() {
        List<LocalStart> dropped;
        synchronized (lock) {
            closed = true;
            dropped = List.copyOf(deferred);
            deferred.clear();
        }
        for (LocalStart start : dropped) {
            start.drop();
        }
    }

    @Override
    public String toString() {
        synchronized (lock) {
            return "FrameQueue of pool '" + pool.name() + "', " + deferred.size() + " deferred";
        }
    }
}
