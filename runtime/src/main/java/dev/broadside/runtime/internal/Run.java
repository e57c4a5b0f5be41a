package dev.broadside.runtime.internal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one run of a {@link Job} after the other: whether it goes on, what it failed by, who waits for its end, and
 * who needs it as it is.
 */
public abstract class Run {

    // how a run goes on: RUNNING until something ends it early

    private static final int RUNNING = 0;
    private static final int FAILED = 1;
    private static final int CANCELLED = 2;
    private static final int ABANDONED = 3;

    private static final int PIN_BITS = 16;

    /** How long a thread that waits for the end stays awake. */
    private static final long AWAKE_NANOS = 100_000;

    /** How often it looks for the end before it looks at the clock, which takes longer. */
    private static final int LOOKS = 8;

    private volatile int course = RUNNING;
    private int failedId;
    private int failedWorker;
    private @Nullable Throwable failure;
    private int otherFailures;
    private volatile boolean lost;
    private volatile boolean over;
    private volatile @Nullable Thread waiter;

    /** How often this was used, then in the lowest {@link #PIN_BITS} how many still need it as it is. */
    private final AtomicLong lease = new AtomicLong();

    Run() {}

    /** Is called when nobody needs this run of the job any more, if it was {@linkplain #begin begun} with a lease. */
    protected abstract void released();

    /** Begins a run, by one thread, before anybody else hears of it. */
    final void restart() {
        if (course != RUNNING) {
            course = RUNNING;
        }
        over = false;
    }

    // ---- how it goes on, by many threads ----

    /**
     * Notes that a batch threw. Batches that have not begun are dropped.
     *
     * @param id the id whose call threw
     * @param worker who ran it
     * @param cause what it threw
     */
    public final synchronized void fail(int id, int worker, Throwable cause) {
        // makes no object: the cause may be that there is no memory
        if (failure == null) {
            failedId = id;
            failedWorker = worker;
            failure = cause;
            if (course == RUNNING) {
                course = FAILED;
            }
        } else {
            otherFailures++;
        }
    }

    /** Notes that a batch of this run is given up, and may still run, for ever even. */
    final void lose() {
        lost = true;
    }

    /** Whether a batch of this job was given up, and may still run. */
    public final boolean isLost() {
        return lost;
    }

    /** Drops the batches that have not begun; the run ends as cancelled unless a batch threw before. */
    public final synchronized void cancel() {
        if (course == RUNNING) {
            course = CANCELLED;
        }
    }

    /** Drops the batches that have not begun, of a run whose outcome nobody wants any more. */
    public final synchronized void abandon() {
        // who ends a cancelled run may have seen that it is not abandoned, and must still see that it was cancelled
        if (course != CANCELLED) {
            course = ABANDONED;
        }
    }

    // ---- after the end ----

    /** Forgets what batches threw, after a run and before the next. */
    public final void forget() {
        if (failure != null) {
            failure = null;
            otherFailures = 0;
        }
    }

    /** What the first batch threw that did in this run, or null; for the thread that ended the run, and those that follow it. */
    public final @Nullable Throwable failure() {
        return failure;
    }

    /** The id whose call threw that. */
    public final int failedId() {
        return failedId;
    }

    /** Who ran it. */
    public final int failedWorker() {
        return failedWorker;
    }

    /** How many further batches threw. */
    public final int otherFailures() {
        return otherFailures;
    }

    /** Whether nothing has ended this run early. */
    public final boolean isUndisturbed() {
        return course == RUNNING;
    }

    /** Whether this run was cancelled before a batch threw. */
    public final boolean isCancelled() {
        return course == CANCELLED;
    }

    /** Whether nobody wants the outcome of this run. */
    public final boolean isAbandoned() {
        return course == ABANDONED;
    }

    /** Whether nobody wants the rest of this run: a batch threw, or it was cancelled or abandoned. */
    public final boolean isGivenUp() {
        return course != RUNNING;
    }

    /** How this run ended, in a word. */
    final String outcome() {
        if (course == ABANDONED || (course == CANCELLED && failure == null)) {
            return "cancelled";
        }
        return failure == null ? "done" : "failed";
    }

    // ---- waiting for the end, by the one thread that started a run without a lease ----

    /** Whether the end has come, as whoever waits for it sees it. */
    public final boolean isOver() {
        return over;
    }

    /** Wakes the thread that waits for the end. It may use the job again at once. */
    public final void signalOver() {
        over = true;
        Thread thread = waiter;
        if (thread != null) {
            LockSupport.unpark(thread);
        }
    }

    /**
     * Waits for the end, first awake, then asleep. An interrupt is kept for the caller to see.
     *
     * @param deadline the {@link System#nanoTime} to wait for, or {@link Long#MAX_VALUE}
     * @return whether it has come
     */
    public final boolean awaitOver(long deadline) {
        if (over || isOverSoon()) {
            return true;
        }
        boolean interrupted = false;
        waiter = Thread.currentThread();
        while (!over) {
            if (deadline == Long.MAX_VALUE) {
                LockSupport.park(this);
            } else {
                long nanos = deadline - System.nanoTime();
                if (nanos <= 0) {
                    break;
                }
                LockSupport.parkNanos(this, nanos);
            }
            interrupted |= Thread.interrupted();
        }
        waiter = null;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return over;
    }

    private boolean isOverSoon() {
        long begin = System.nanoTime();
        do {
            for (int look = 0; !over && look < LOOKS; look++) {
                Thread.onSpinWait();
            }
        } while (!over && System.nanoTime() - begin < AWAKE_NANOS);
        return over;
    }

    // ---- leases, for threads that come later with a reference and the use they got it for ----

    /** Begins a run that outlives the thread that started it; {@link #unpin} ends what this begins. */
    public final long begin() {
        long use = lease.get() >>> PIN_BITS;
        lease.set(use << PIN_BITS | 1);
        return use;
    }

    /**
     * Keeps this run of the job from being released, if it has not been.
     *
     * @param use what {@link #begin} returned
     * @return whether it is kept, until {@link #unpin}
     */
    public final boolean pin(long use) {
        while (true) {
            long seen = lease.get();
            if (seen >>> PIN_BITS != use || (seen & (1 << PIN_BITS) - 1) == 0) {
                return false;
            }
            if (lease.compareAndSet(seen, seen + 1)) {
                return true;
            }
        }
    }

    /** Undoes one {@link #pin} or {@link #begin}; the last one releases the job. */
    public final void unpin() {
        while (true) {
            long seen = lease.get();
            boolean last = (seen & (1 << PIN_BITS) - 1) == 1;
            long next = last ? ((seen >>> PIN_BITS) + 1) << PIN_BITS : seen - 1;
            if (lease.compareAndSet(seen, next)) {
                if (last) {
                    released();
                }
                return;
            }
        }
    }
}
