package dev.broadside.runtime.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What a crew has done: a {@link Tally} of each thread, added up when somebody asks. */
public final class Counters {

    /** So many threads are kept track of before it is looked for those that have ended. */
    private static final int FEW = 32;

    @SuppressWarnings("ThreadLocalUsage") // each crew counts for itself
    private final ThreadLocal<@Nullable Tally> own = new ThreadLocal<>();

    /** That of a thread which is no worker, for whom it is found faster: of a game loop, as a rule. */
    private @Nullable Tally usual;

    private final List<Tally> tallies = new ArrayList<>();

    /** What threads that have ended had counted. */
    private final long[] gone = new long[Tally.WORDS];

    private final AtomicLong failures = new AtomicLong();

    /** How many ids a batch had, on average, of the job that ended last of those whose batches the crew chose. */
    private final AtomicInteger batchSize = new AtomicInteger();

    private int many = FEW;

    Counters() {}

    /** The calling thread's own. */
    @SuppressWarnings("ReferenceEquality") // a thread is itself
    Tally own() {
        Tally found = usual;
        Thread thread = Thread.currentThread();
        if (found != null && found.owner == thread) {
            return found;
        }
        Tally mine = own.get();
        if (mine == null) {
            mine = register();
            own.set(mine);
        }
        if (!(thread instanceof WorkerThread) && (found == null || found.isOver())) {
            if (found != null) {
                found.owner = null;
            }
            mine.owner = thread;
            usual = mine;
        }
        return mine;
    }

    /**
     * Counts a job that was dealt, after its last id and before it may be used again.
     *
     * @return how many ids a batch had, on average, or 0
     */
    int ended(Ranges ranges, boolean isBatchChosen) {
        int size = own().ended(ranges);
        if (isBatchChosen && size > 0) {
            batchSize.setOpaque(size);
        }
        return size;
    }

    /** Counts a job as failed. */
    public void failed() {
        failures.getAndIncrement();
    }

    /**
     * Adds up what was counted until now. What goes on at the same time may be in some of the numbers and not in others.
     *
     * @return the numbers, at the indexes in {@link Tally}
     */
    public long[] sums() {
        long[] sums = new long[Tally.WORDS];
        synchronized (this) {
            System.arraycopy(gone, 0, sums, 0, sums.length);
            for (Tally tally : tallies) {
                tally.addTo(sums);
            }
        }
        return sums;
    }

    /**
     * Returns how many jobs have failed.
     *
     * @return the number
     */
    public long failures() {
        return failures.get();
    }

    /**
     * Returns how many ids a batch had, on average, of the job that ended last of those whose batches the crew chose.
     *
     * @return the number, or 0 before the first
     */
    public int batchSize() {
        return batchSize.get();
    }

    private synchronized Tally register() {
        if (tallies.size() >= many) {
            foldThoseGone();
            many = Math.max(FEW, 2 * tallies.size());
        }
        Tally tally = new Tally();
        tallies.add(tally);
        return tally;
    }

    /** Keeps what threads that have ended counted, and no more of them: a program may have any number of them. */
    private void foldThoseGone() {
        for (Iterator<Tally> all = tallies.iterator(); all.hasNext(); ) {
            Tally tally = all.next();
            if (tally.isOver()) {
                tally.addTo(gone);
                all.remove();
            }
        }
    }
}
