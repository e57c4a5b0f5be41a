package dev.broadside.runtime;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The start of a dispatch, and the help for it, as long as its job runs what it ran then. One that is deferred waits in a
 * frame queue. Whoever takes it from there, and nobody else, begins it or drops it: a frame, a thread that waits for it, one
 * that cancels it, or the pool's end. Keeps no result alive.
 */
final class LocalStart implements Dispatch.Helper {

    /** The use of a job whose dispatch has no handle: nobody helps it, and nobody is told if it is dropped. */
    static final long DETACHED = -1;

    private static final int WAITING = 0;

    /** The ids were dealt: the job may be helped and stopped. */
    private static final int BEGUN = 1;

    /** There is nothing to help or stop: no ids, or none that will be dealt. */
    private static final int EMPTY = 2;

    private static final int SPINS_BEFORE_PARK = 1_000;
    private static final long LOOK_AGAIN_NANOS = 1_000;

    private final LocalWorkerPool pool;
    private final TaskCall<?> call;
    private final long use;
    private final Runnable starting;
    private volatile int state;

    /**
     * Makes a start.
     *
     * @param starting what runs before the ids are dealt where the dispatch is deferred; null where it has begun
     */
    LocalStart(LocalWorkerPool pool, TaskCall<?> call, long use, @Nullable Runnable starting) {
        this.pool = pool;
        this.call = call;
        this.use = use;
        this.starting = starting == null ? LocalWorkerPool.NOTHING : starting;
        this.state = starting == null ? BEGUN : WAITING;
    }

    boolean isWaiting() {
        return state == WAITING;
    }

    boolean hasBegun() {
        return state == BEGUN;
    }

    @Override
    public boolean help(long deadline) {
        if (!beginNow() || !call.job.pin(use)) {
            return true;
        }
        try {
            return pool.foreman().help(call.job, deadline);
        } finally {
            call.job.unpin();
        }
    }

    @Override
    public Executor executor() {
        return pool.executor();
    }

    /** Begins the dispatch unless that was done; returns whether it may be helped. */
    boolean beginNow() {
        if (isWaiting() && pool.frame().take(this)) {
            begin();
        }
        awaitStart();
        return hasBegun();
    }

    /** Withdraws the dispatch if it has not begun; otherwise returns when it may be stopped. */
    void withdraw() {
        if (isWaiting() && pool.frame().take(this)) {
            state = EMPTY;
            call.job.withdraw();
        }
        awaitStart();
    }

    /** Waits for whoever took the dispatch; until the state changes, nothing of the user's runs there. */
    private void awaitStart() {
        for (int i = 0; isWaiting(); i++) {
            if (i < SPINS_BEFORE_PARK) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(this, LOOK_AGAIN_NANOS);
            }
        }
    }

    /** Starts the dispatch, or drops it where the pool is closed. */
    void begin() {
        if (use == DETACHED) {
            starting.run();
            // where the pool was closed since, it is as good as dropped; a call that is half set up is not used again
            pool.beginDetached(call, false);
            return;
        }
        if (call.count() == 0) {
            // it ends while it starts, and those who hear of its end may wait for anybody
            state = EMPTY;
        }
        boolean isOpen;
        try {
            starting.run();
            isOpen = pool.begin(call);
        } catch (Throwable e) {
            drop(e);
            return;
        }
        if (!isOpen) {
            drop();
        } else if (isWaiting()) {
            state = BEGUN;
            pool.runHere(call.job, use, false);
        }
    }

    /** Ends the dispatch as one that was cancelled before it began. */
    void drop() {
        if (use == DETACHED) {
            call.recycle();
        } else {
            drop(new CancellationException("Task '" + call.task().name() + "' was deferred, and pool '" + pool.name()
                    + "' was closed before it began."));
        }
    }

    /** What a stage waits for that depends on this. */
    @Override
    public String toString() {
        return call.job + ": " + (isWaiting() ? "it has not begun." : pool.describe(call.job, use, "it has ended."));
    }

    private void drop(Throwable failure) {
        state = EMPTY;
        // not pinned where it ended while it started: then the call may be another's already
        if (call.job.pin(use)) {
            try {
                call.job.drop(failure);
            } finally {
                call.job.unpin();
            }
        }
    }
}
