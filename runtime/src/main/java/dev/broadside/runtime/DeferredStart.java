package dev.broadside.runtime;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The start of a deferred dispatch with a handle. Keeps no result alive. */
final class DeferredStart<R extends @Nullable Object> implements Deferred {

    private static final int SPINS_BEFORE_PARK = 1_000;
    private static final long LOOK_AGAIN_NANOS = 1_000;

    private final LocalWorkerPool pool;
    private final TaskCall<R> call;
    private final long use;
    private final Runnable starting;

    /** Whether the ids were dealt, or never will be. */
    private volatile boolean settled;

    DeferredStart(LocalWorkerPool pool, TaskCall<R> call, long use, Runnable starting) {
        this.pool = pool;
        this.call = call;
        this.use = use;
        this.starting = starting;
    }

    boolean isSettled() {
        return settled;
    }

    /** Begins the dispatch unless that was done, and returns when it may be helped. */
    void beginNow() {
        if (!settled && pool.frame().take(this)) {
            begin();
        } else {
            awaitSettled();
        }
    }

    /** Withdraws the dispatch if it has not begun; otherwise returns when it may be stopped. */
    boolean withdraw() {
        if (settled || !pool.frame().take(this)) {
            awaitSettled();
            return false;
        }
        settled = true;
        call.job.withdraw();
        return true;
    }

    /** Waits for whoever took the dispatch; between taking and settling, nothing of the user's runs. */
    private void awaitSettled() {
        for (int i = 0; !settled; i++) {
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
            settled = true;
        }
        boolean begun;
        try {
            starting.run();
            begun = pool.begin(call);
        } catch (Throwable e) {
            settled = true;
            call.job.drop(e);
            return;
        }
        if (begun) {
            settled = true;
            pool.runIfSequential(call.job, use);
        } else {
            drop();
        }
    }

    @Override
    public void drop() {
        settled = true;
        call.job.drop(new CancellationException("Task '" + call.task().name() + "' was deferred, and pool '"
                + pool.name() + "' was closed before it began."));
    }
}
