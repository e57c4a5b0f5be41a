package dev.broadside.runtime.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * What one thread has done for a crew, counted by that thread, so that counting takes no atomic operation; others may read it
 * at any time, and see no half of a number, but numbers of different times.
 */
public final class Tally extends WeakReference<Thread> {

    /** Jobs run alone. */
    public static final int ALONE_JOBS = 0;

    /** Their ids. */
    public static final int ALONE_IDS = 1;

    /** Jobs that were dealt and ended by this thread, whoever ran their batches. */
    public static final int DEALT_JOBS = 2;

    /** Their ids. */
    public static final int DEALT_IDS = 3;

    /** Their batches, less one for each job that was run alone and had no ids. */
    public static final int DEALT_BATCHES = 4;

    /** Ids of those that were run on the seat of the caller. */
    public static final int SEAT_IDS = 5;

    /** How many ids those jobs had if every participant had run as many as the busiest one. */
    public static final int BUSIEST_IDS = 6;

    /** How often this thread, a worker, went to sleep. */
    public static final int PARKS = 7;

    /** How often somebody woke it, rather than its timer. */
    public static final int WAKE_UPS = 8;

    /** How long that took, all in all. */
    public static final int WAKE_NANOS = 9;

    /** How long that took at the most. */
    public static final int LONGEST_WAKE_NANOS = 10;

    static final int WORDS = 11;

    private static final VarHandle ELEMENTS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final VarHandle JOBS = field("aloneJobs");
    private static final VarHandle IDS = field("aloneIds");

    /** Two cache lines on either side, which no other thread writes to. */
    private static final int PADDING = 16;

    private final long[] words = new long[PADDING + WORDS + PADDING];

    /**
     * How many batches the thread is in, one inside the other, of jobs that it runs alone or, being no worker, on the caller's
     * seat; only it looks.
     */
    int depth;

    /** The first two words: they are here because a job that runs alone may take a few nanoseconds. */
    private long aloneJobs;

    private long aloneIds;

    /**
     * The thread whose tally this is, where it is the one that usually counts; set by that thread itself. So whoever finds
     * itself here has written all that it sees.
     */
    @Nullable
    Thread owner;

    /** Makes the tally of the calling thread, which it does not keep alive. */
    Tally() {
        super(Thread.currentThread());
    }

    /** Whether the thread counts no more. */
    boolean isOver() {
        @Nullable Thread thread = get();
        return thread == null || !thread.isAlive();
    }

    private static VarHandle field(String name) {
        try {
            return MethodHandles.lookup().findVarHandle(Tally.class, name, long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    void ranAlone(int ids) {
        JOBS.setOpaque(this, aloneJobs + 1);
        IDS.setOpaque(this, aloneIds + ids);
        if (ids == 0) {
            // else one batch
            add(DEALT_BATCHES, -1);
        }
    }

    /**
     * Counts a job that was dealt, by what its participants noted; to be called before it may be used again.
     *
     * @return how many ids a batch had, on average, or 0
     */
    int ended(Ranges ranges) {
        int ids = 0;
        int batches = 0;
        int most = 0;
        int participants = ranges.participants();
        for (int p = 0; p < participants; p++) {
            int ran = ranges.ran(p);
            ids += ran;
            most = Math.max(most, ran);
            batches += ranges.batches(p);
        }
        add(DEALT_JOBS, 1);
        add(DEALT_IDS, ids);
        add(DEALT_BATCHES, batches);
        add(SEAT_IDS, ranges.ran(participants - 1));
        add(BUSIEST_IDS, (long) most * participants);
        return Ranges.mean(ids, batches);
    }

    void parked() {
        add(PARKS, 1);
    }

    void woken(long nanos) {
        add(WAKE_UPS, 1);
        add(WAKE_NANOS, nanos);
        add(LONGEST_WAKE_NANOS, Math.max(0, nanos - words[PADDING + LONGEST_WAKE_NANOS]));
    }

    /** Adds what was counted to sums, of which one is a maximum. */
    void addTo(long[] sums) {
        sums[ALONE_JOBS] += (long) JOBS.getOpaque(this);
        sums[ALONE_IDS] += (long) IDS.getOpaque(this);
        for (int i = DEALT_JOBS; i < WORDS; i++) {
            long value = (long) ELEMENTS.getOpaque(words, PADDING + i);
            sums[i] = i == LONGEST_WAKE_NANOS ? Math.max(sums[i], value) : sums[i] + value;
        }
    }

    private void add(int word, long more) {
        int index = PADDING + word;
        ELEMENTS.setOpaque(words, index, words[index] + more);
    }
}
