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

    /** What {@link #runOne} returns to a worker that was given up in the batch. */
    static final int LOST = -1;

    /** A batch has at least this share of the ids, as a shift, where nobody says how many. */
    private static final int FINEST = 7;

    /** How long a batch in the background is to be, where its size is the crew's to choose. */
    private static final long BACKGROUND_BATCH_NANOS = TimeUnit.MICROSECONDS.toNanos(100);

    /** The place of a job that is on no board. */
    static final int NOWHERE = -1;

    /** The place of a job that waits for a free slot. */
    static final int WAITING = -2;

    /** The slot of the board it is published in, {@link #NOWHERE} or {@link #WAITING}. */
    final AtomicInteger place = new AtomicInteger(NOWHERE);

    /** The index of a thread that is no worker, and holds the {@link #caller} seat when it claims. */
    static final int CALLER = Integer.MAX_VALUE;

    /**
     * The seat beside the workers: the thread that takes part as the caller. Held by the thread that runs a job, by one
     * that waits for it while it helps, or, for one batch, by a worker that came after the ids were dealt.
     */
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
    private boolean background;
    private boolean alone;
    private int meanBatchSize;

    /** How many ids a batch has at the most; found by whoever runs batches, and of no harm where it is out of date. */
    private int mostIds = Integer.MAX_VALUE;

    private int otherFailures;
    private volatile boolean lost;
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
     * @param worker the participant that runs them: a worker's index, or the number of workers the ids were dealt for
     *     in the seat
     */
    protected abstract void runBatch(int from, int to, int worker);

    /** Returns how many ids {@link #progress} counts for a batch: another number where what is dealt is not ids. */
    protected int idsIn(int from, int to) {
        return to - from;
    }

    /** Is called once for each run, by the participant that completed the last id. */
    protected abstract void ended();

    /**
     * Returns whether runs of this job are among those that the {@link Counters} count.
     *
     * @return false unless overridden
     */
    protected boolean isCounted() {
        return false;
    }

    /** Is called when nobody needs this run of the job any more, if it was {@linkplain #begin begun} with a lease. */
    protected abstract void released();

    // ---- setting up, by one thread ----

    /**
     * Sets whether workers turn to this job only when they have nothing else to do, after each of its batches.
     *
     * @param inBackground whether
     */
    public final void setInBackground(boolean inBackground) {
        background = inBackground;
    }

    final boolean isInBackground() {
        return background;
    }

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
     * @param batchSize how many ids a batch has; or 0 to take more at first and fewer towards the end, or the negative of
     *     how many at least
     * @param participants the workers there may be now, and the seat
     */
    final void prepare(int ids, int batchSize, int participants) {
        if (ranges.participants() != participants) {
            ranges = new Ranges(participants);
        }
        count = ids;
        grain = batchSize != 0 ? -batchSize : Math.max(1, ids >>> FINEST);
        mostIds = background ? 1 : Integer.MAX_VALUE;
        course = Course.RUNNING;
        alone = false;
        over = false;
    }

    /** Deals the ids to the first participants: from here on the job runs. */
    final void deal(int sharers) {
        ranges.deal(count, grain, sharers);
    }

    /** Counts this run, which has ended and may not yet be used again. */
    final void count(Counters counters) {
        if (isCounted()) {
            meanBatchSize = counters.ended(ranges, grain > 0);
        }
    }

    final int count() {
        return count;
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
     * @param worker the index of the worker, or {@link #CALLER} for a thread that holds the seat
     * @param shift the worker's, or null
     * @return how many ids that were, 0 if there was nothing to claim; they are to be {@linkplain #complete completed};
     *     or {@link #LOST}, then nothing is
     */
    final int runOne(int worker, @Nullable Shift shift) {
        Ranges current = ranges;
        int seat = current.participants() - 1;
        if (worker < seat) {
            return runOne(current, worker, shift);
        } else if (worker == CALLER) {
            return runOne(current, seat, shift);
        } else if (!caller.compareAndSet(null, Thread.currentThread())) {
            return 0;
        }
        // nobody deals these ranges for a caller while this thread has its seat
        try {
            return runOne(current, seat, shift);
        } finally {
            caller.set(null);
        }
    }

    private int runOne(Ranges current, int participant, @Nullable Shift shift) {
        long claim = current.claim(participant, mostIds);
        if (claim == Ranges.NONE) {
            return 0;
        }
        int from = Ranges.from(claim);
        int to = Ranges.to(claim);
        if (course == Course.RUNNING) {
            current.begin(participant, claim);
            if (shift != null) {
                shift.enter(participant, claim);
            }
            boolean gone = false;
            long begin = background ? System.nanoTime() : 0;
            try {
                runBatch(from, to, participant);
            } catch (Throwable e) {
                fail(from, participant, e);
            } finally {
                if (background) {
                    mostIds = idsFor(BACKGROUND_BATCH_NANOS, to - from, System.nanoTime() - begin);
                }
                gone = shift != null && !shift.leave();
            }
            if (gone) {
                return LOST;
            }
            current.ran(participant, idsIn(from, to));
        }
        // the claim just made keeps this run open, so all that is left of it can be dropped at once
        return to - from + (course == Course.RUNNING ? 0 : current.claimAll());
    }

    /** How many ids take about so long, if some took so long; at the most twice as many. */
    private static int idsFor(long nanos, int ids, long took) {
        return (int) Math.min(Math.min(2L * ids, Integer.MAX_VALUE), Math.max(1, nanos * ids / Math.max(1, took)));
    }

    /** Takes the seat for a thread, before the ids are dealt: who has it now finds nothing to claim, and leaves it. */
    final void seat(Thread thread) {
        while (!caller.compareAndSet(null, thread)) {
            Thread.onSpinWait();
        }
    }

    /** Whether ids were dealt to the worker with an index; one that came later uses the seat. */
    final boolean hasLineFor(int worker) {
        return worker < ranges.participants() - 1;
    }

    /** Whether the worker with an index can claim. */
    final boolean isOpenTo(int worker) {
        return hasLineFor(worker) || caller.get() == null;
    }

    /** Claims all that is left of a run that ends early, for one who keeps it from being used again. */
    final int drop() {
        return ranges.claimAll();
    }

    /** What is claimed and what not, for one who keeps this run from ending, or can do with what is out of date. */
    final Ranges ranges() {
        return ranges;
    }

    /** Runs all ids as one batch, of a run that nobody else hears of. */
    final void runAlone(int ids, int participant) {
        if (!alone) {
            alone = true;
        }
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

    /**
     * Fails a batch whose worker is given up. It may still run, for ever even, so this job is never to be used again.
     *
     * @param stint the worker's part in this job
     * @param cause tells of it
     */
    final void giveUp(Shift.Stint stint, Throwable cause) {
        lost = true;
        fail(Ranges.from(stint.claim()), stint.participant(), cause);
    }

    /** Whether a batch of this job was given up, and may still run. */
    public final boolean isLost() {
        return lost;
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

    /** Whether something threw in this run. */
    public final boolean hasFailed() {
        return failure != null;
    }

    /** How this run ended, in a word. */
    final String outcome() {
        if (course == Course.ABANDONED || (course == Course.CANCELLED && failure == null)) {
            return "cancelled";
        }
        return failure == null ? "done" : "failed";
    }

    /** Whether one thread ran all ids, and nobody else heard of it. */
    final boolean wasAlone() {
        return alone;
    }

    /** How many batches were run, of a run that was dealt. */
    final int batchesRun() {
        return ranges.batches();
    }

    /** How many ids a batch was to have, or had on average where the crew chose, in a run that was dealt. */
    public final int batchSize() {
        return grain < 0 ? idsIn(0, -grain) : meanBatchSize;
    }

    /** How many ids the worker with an index, or the {@link #CALLER}, has run. */
    final int ranBy(int worker) {
        return ranges.ran(Math.min(worker, ranges.participants() - 1));
    }

    /** How many ids are in batches that have ended. */
    public int progress() {
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
