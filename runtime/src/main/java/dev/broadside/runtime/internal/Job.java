package dev.broadside.runtime.internal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Something with ids to run that a {@link Crew} can work on; used again and again, for one run at a time.
 *
 * <p>One thread sets it up; then any participant runs batches; whoever completes the last id calls {@link #ended}.
 */
public abstract class Job {

    /** How a run goes on: {@link #RUNNING} until something ends it early. */
    private enum Course {
        RUNNING,
        FAILED,
        CANCELLED,
        ABANDONED
    }

    private static final Ranges NO_RANGES = new Ranges(0);
    private static final int PIN_BITS = 16;

    /** How long a thread that waits for the end stays awake. */
    private static final long AWAKE_NANOS = TimeUnit.MICROSECONDS.toNanos(100);

    /** The place of a job that is on no board. */
    static final int NOWHERE = -1;

    /** The place of a job that waits for a free slot. */
    static final int WAITING = -2;

    /** The slot of the board it is published in, {@link #NOWHERE} or {@link #WAITING}. */
    final AtomicInteger place = new AtomicInteger(NOWHERE);

    /** The thread that takes part as the caller, beside the workers. */
    final AtomicReference<@Nullable Thread> caller = new AtomicReference<>();

    /** How often this was used, then in the lowest {@link #PIN_BITS} how many still need it as it is. */
    private final AtomicLong lease = new AtomicLong();

    private Ranges ranges = NO_RANGES;
    private int grain;
    private int count;
    private volatile Course course = Course.RUNNING;
    private int failedId;
    private int failedWorker;
    private @Nullable Throwable failure;
    private int otherFailures;
    private volatile boolean over;
    private volatile @Nullable Thread waiter;

    /** Makes a job. */
    protected Job() {}

    /**
     * A batch that threw.
     *
     * @param id the id whose call threw
     * @param worker who ran it
     * @param cause what it threw
     * @param others how many further batches threw
     */
    public record Failure(int id, int worker, Throwable cause, int others) {}

    /**
     * Runs ids. What it throws fails the job at the first of them; it may tell {@link #fail} a better one instead.
     *
     * @param from the first id
     * @param to the id after the last
     * @param worker the participant that runs them
     */
    protected abstract void runBatch(int from, int to, int worker);

    /** Is called once for each run, by the participant that completed the last id. */
    protected abstract void ended();

    /** Is called when nobody needs this run of the job any more, if it was {@linkplain #begin begun} with a lease. */
    protected abstract void released();

    // ---- setting up, by one thread ----

    /** Begins a run that outlives the thread that started it; {@link #unpin} ends what this begins. */
    public final long begin() {
        long use = lease.get() >>> PIN_BITS;
        lease.set(use << PIN_BITS | 1);
        return use;
    }

    /**
     * Gets ready to deal ids.
     *
     * @param ids how many ids
     * @param batchSize how many ids a batch has, or 0 to take more at first and fewer towards the end
     */
    final void prepare(int ids, int batchSize, int participants) {
        if (ranges.participants() != participants) {
            ranges = new Ranges(participants);
        }
        count = ids;
        grain = batchSize > 0 ? -batchSize : Math.max(1, ids >>> 7);
        course = Course.RUNNING;
        over = false;
    }

    /** Deals the ids to the first participants: from here on the job runs. */
    final void deal(int sharers) {
        ranges.deal(count, grain, sharers);
    }

    final boolean isEmpty() {
        return count == 0;
    }

    /** How many batches there are to begin with. */
    final int batches() {
        int batch = Math.max(1, Math.abs(grain));
        return (int) (((long) count + batch - 1) / batch);
    }

    // ---- running, by many threads ----

    /**
     * Claims and runs one batch, or drops all that is left of a run that ends early.
     *
     * @return how many ids that were, 0 if there was nothing to claim; they are to be {@linkplain #complete completed}
     */
    final int runOne(int participant) {
        Ranges current = ranges;
        long claim = current.claim(participant);
        if (claim == Ranges.NONE) {
            return 0;
        }
        int from = Ranges.from(claim);
        int to = Ranges.to(claim);
        if (course == Course.RUNNING) {
            try {
                runBatch(from, to, participant);
            } catch (Throwable e) {
                fail(from, participant, e);
            }
            current.ran(participant, to - from);
        }
        // the claim just made keeps this run open, so all that is left of it can be dropped at once
        return to - from + (course == Course.RUNNING ? 0 : current.claimAll());
    }

    /** Runs all ids as one batch, of a run that nobody else hears of. */
    final void runAlone(int ids, int participant) {
        if (course != Course.RUNNING) {
            course = Course.RUNNING;
        }
        try {
            if (ids > 0) {
                runBatch(0, ids, participant);
            }
        } catch (Throwable e) {
            fail(0, participant, e);
        }
    }

    /** Counts ids as done; whoever completes the last ends the run. */
    final boolean complete(int ids) {
        return ids > 0 && ranges.complete(ids);
    }

    final boolean hasUnclaimed() {
        return ranges.hasUnclaimed();
    }

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
            if (course == Course.RUNNING) {
                course = Course.FAILED;
            }
        } else {
            otherFailures++;
        }
    }

    /** Drops the batches that have not begun; the run ends as cancelled unless a batch threw before. */
    public final synchronized void cancel() {
        if (course == Course.RUNNING) {
            course = Course.CANCELLED;
        }
    }

    /** Drops the batches that have not begun, of a run whose outcome nobody wants any more. */
    public final synchronized void abandon() {
        // who ends a cancelled run may have seen that it is not abandoned, and must still see that it was cancelled
        if (course != Course.CANCELLED) {
            course = Course.ABANDONED;
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

    /** The first batch that threw in this run, or null; for the thread that ended the run, and those that follow it. */
    public final @Nullable Failure failure() {
        Throwable cause = failure;
        return cause == null ? null : new Failure(failedId, failedWorker, cause, otherFailures);
    }

    /** Whether nothing has ended this run early. */
    public final boolean isUndisturbed() {
        return course == Course.RUNNING;
    }

    /** Whether this run was cancelled before a batch threw. */
    public final boolean isCancelled() {
        return course == Course.CANCELLED;
    }

    /** Whether nobody wants the outcome of this run. */
    public final boolean isAbandoned() {
        return course == Course.ABANDONED;
    }

    /** Whether nobody wants the rest of this run: a batch threw, or it was cancelled or abandoned. */
    public final boolean isGivenUp() {
        return course != Course.RUNNING;
    }

    final int ranBy(int participant) {
        return ranges.ran(participant);
    }

    /** How many ids are in batches that have ended. */
    public final int progress() {
        return ranges.ran();
    }

    // ---- waiting for the end, by the one thread that started a run without a lease ----

    /** Wakes the thread that waits for the end. It may use the job again at once. */
    public final void signalOver() {
        over = true;
        Thread thread = waiter;
        if (thread != null) {
            LockSupport.unpark(thread);
        }
    }

    /** Waits for the end, first awake, then asleep. An interrupt is kept for the caller to see. */
    public final void awaitOver() {
        if (over || isOverSoon()) {
            return;
        }
        boolean interrupted = false;
        waiter = Thread.currentThread();
        while (!over) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        waiter = null;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOverSoon() {
        long begin = System.nanoTime();
        while (!over && System.nanoTime() - begin < AWAKE_NANOS) {
            Thread.onSpinWait();
        }
        return over;
    }

    // ---- leases, for threads that come later with a reference and the use they got it for ----

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
