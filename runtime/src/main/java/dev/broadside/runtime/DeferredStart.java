package dev.broadside.runtime;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The start of a deferred dispatch with a handle. Keeps no result alive. */
final class DeferredStart<R extends @Nullable Object> implements Deferred {

    private enum State {
        WAITING,

        /** The ids were dealt: the job may be helped and stopped. */
        BEGUN,

        /** There is nothing to help or stop: no ids, or none that will be dealt. */
        EMPTY
    }

    private static final int SPINS_BEFORE_PARK = 1_000;
    private static final long LOOK_AGAIN_NANOS = 1_000;

    private final LocalWorkerPool pool;
    private final TaskCall<R> call;
    private final long use;
    private final Runnable starting;
    private volatile State state = State.WAITING;

    DeferredStart(LocalWorkerPool pool, TaskCall<R> call, long use, Runnable starting) {
        this.pool = pool;
        this.call = call;
        this.use = use;
        this.starting = starting;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    boolean hasBegun() {
        return state == State.BEGUN;
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
            state = State.EMPTY;
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

    @Override
    public void begin() {
        if (call.count() == 0) {
            // it ends while it starts, and those who hear of its end may wait for anybody
            state = State.EMPTY;
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
            state = State.BEGUN;
            pool.runHere(call.job, use, false);
        }
    }

    @Override
    public void drop() {
        drop(new CancellationException("Task '" + call.task().name() + "' was deferred, and pool '" + pool.name()
                + "' was closed before it began."));
    }

    private void drop(Throwable failure) {
        state = State.EMPTY;
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
