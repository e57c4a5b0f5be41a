package dev.broadside.runtime.internal;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Something with ids to run that a {@link Crew} can work on; used again and again, for one {@link Run} at a time.
 *
 * <p>One thread sets it up; then any participant runs batches; whoever completes the last id calls {@link #ended}.
 */
public abstract class Job extends Run {

    private static final Ranges NO_RANGES = new Ranges(0);
    /** What {@link #runOne} returns to a worker that was given up in the batch. */
    static final int LOST = -1;

    /** A batch has at least this share of the ids, as a shift, where nobody says how many. */
    private static final int FINEST = 7;

    /** How long a batch in the background is to be, where its size is the crew's to choose. */
    private static final long BACKGROUND_BATCH_NANOS = 100_000;

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

    private Ranges ranges = NO_RANGES;
    private int grain;
    private int count;
    private boolean background;

    /** Where one thread runs all ids and nobody else hears of it, or null. */
    private @Nullable Crew aloneOn;

    private int meanBatchSize;

    /** How many ids a batch has at the most; found by whoever runs batches, and of no harm where it is out of date. */
    private int mostIds = Integer.MAX_VALUE;

    /** Makes a job. */
    protected Job() {}

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

    /** Returns the first id of a batch: another number where what is dealt is not ids. */
    protected int firstId(int from) {
        return from;
    }

    /** Returns the id after the last of a batch: another number where what is dealt is not ids. */
    protected int endId(int to) {
        return to;
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
        restart();
        aloneOn = null;
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
        if (isUndisturbed()) {
            current.begin(participant, claim);
            if (shift != null) {
                shift.enter(participant, claim);
            }
            boolean gone = false;
            long begin = background ? System.nanoTime() : 0;
            try {
                runBatch(from, to, participant);
            } catch (Throwable e) {
                fail(firstId(from), participant, e);
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
        return to - from + (isUndisturbed() ? 0 : current.claimAll());
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
    final void runAlone(Crew crew, int ids, int participant) {
        if (aloneOn != crew) {
            aloneOn = crew;
        }
        if (isGivenUp()) {
            restart();
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
     * Fails a batch whose worker is given up. It may still run, for ever even, so this job is never to be used again.
     *
     * @param stint the worker's part in this job
     * @param cause tells of it
     */
    final void giveUp(Shift.Stint stint, Throwable cause) {
        lose();
        fail(firstId(Ranges.from(stint.claim())), stint.participant(), cause);
    }

    // ---- after the end ----

    /** Returns what {@link #isGivenUp} does; cancels a run that one thread has to itself if the crew is closed at once. */
    public final boolean isUnwanted() {
        Crew crew = aloneOn;
        if (crew != null && crew.isClosedNow()) {
            cancel();
        }
        return isGivenUp();
    }

    /** Whether one thread ran all ids, and nobody else heard of it. */
    public final boolean wasAlone() {
        return aloneOn != null;
    }

    /** How many batches were run, of a run that was dealt. */
    final int batchesRun() {
        return ranges.batches();
    }

    /** How many ids a batch was to have, or had on average where the crew chose, in a run that was dealt. */
    public final int batchSize() {
        return grain < 0 ? idsIn(0, -grain) : meanBatchSize;
    }

    /** How many ids are in batches that have ended. */
    public int progress() {
        return ranges.ran();
    }
}
