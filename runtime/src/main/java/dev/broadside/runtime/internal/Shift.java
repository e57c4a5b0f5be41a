package dev.broadside.runtime.internal;

import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * What a worker is about: whether it is in a program's own code, and what it has claimed and not completed, so that
 * another thread can see that it is stuck, and take its work away from it.
 *
 * <p>One word counts how often the worker went into such code (a batch, a callback) and came back: odd means that it is
 * there. The worker alone counts; the watchdog alone may replace an odd word, by {@link #LOST}, and is told so if the
 * worker has come back meanwhile. So the stints, which the worker changes only while the word is even, belong to the
 * worker for as long as it is not lost, and to the watchdog afterwards. The worker finds out when it comes back.
 */
final class Shift {

    private static final long LOST = -1;

    /** In the middle of two cache lines on either side: nobody else's words are near. */
    private static final int WORD = 16;

    private final AtomicLongArray line = new AtomicLongArray(2 * WORD);
    private final boolean guarded;
    private final Stint base = new Stint(null);
    private Stint top = base;

    // of the watchdog alone: what it saw when it looked last, since when, and whether it has told of that

    long seenWord = LOST;
    long seenSince;
    boolean reported;

    /**
     * Makes one.
     *
     * @param guarded whether the worker may be given up; if not, coming back costs no atomic operation
     */
    Shift(boolean guarded) {
        this.guarded = guarded;
    }

    /**
     * A worker's part in one job, until what it claimed is completed; kept for the next one at its depth. Or an errand: one
     * that a worker which was given up has left to its successor, or that is to be begun.
     */
    static final class Stint {

        private final @Nullable Stint outer;
        private final int depth;
        private @Nullable Stint inner;
        private @Nullable Job job;
        private int owed;
        private int participant;
        private long claim;

        private Stint(@Nullable Stint outer) {
            this.outer = outer;
            this.depth = outer == null ? 0 : outer.depth + 1;
        }

        /** Makes a stint of a job of one id that is on no board, for one worker to begin. */
        static Stint of(Job job) {
            Stint errand = new Stint(null);
            errand.job = job;
            return errand;
        }

        /** The job, or null of what is below the first stint. */
        @Nullable
        Job job() {
            return job;
        }

        /** The stint in whose batch this one is, or null. */
        @Nullable
        Stint outer() {
            return outer;
        }

        /** The ids that were claimed and not completed. */
        int owed() {
            return owed;
        }

        int participant() {
            return participant;
        }

        /** The last batch that was begun. */
        long claim() {
            return claim;
        }
    }

    // ---- by the worker ----

    /** Goes into a program's code. Of no effect when lost. */
    void enter() {
        long word = line.getPlain(WORD);
        if (word != LOST) {
            line.setRelease(WORD, word + 1);
        }
    }

    /** Comes back; returns false, now and ever after, if the worker was given up meanwhile. */
    boolean leave() {
        long word = line.getPlain(WORD);
        if (!guarded) {
            line.setRelease(WORD, word + 1);
            return true;
        }
        return word != LOST && line.compareAndSet(WORD, word, word + 1);
    }

    boolean isLost() {
        return line.getOpaque(WORD) == LOST;
    }

    /** How many jobs the worker is in, one within a batch of the other. */
    int depth() {
        return top.depth;
    }

    /** Begins a stint, within the one there is. */
    Stint begin(Job job) {
        Stint stint = top.inner;
        if (stint == null) {
            stint = new Stint(top);
            top.inner = stint;
        }
        stint.job = job;
        stint.owed = 0;
        top = stint;
        return stint;
    }

    /** Notes a batch and goes into it. */
    void enter(int participant, long claim) {
        top.participant = participant;
        top.claim = claim;
        top.owed += Ranges.to(claim) - Ranges.from(claim);
        enter();
    }

    /** Goes back to a stint after a batch of it, however that ended. */
    void resume(Stint stint, int owed) {
        stint.owed = owed;
        top = stint;
    }

    /** Ends a stint, whose ids are completed by whoever ends it. */
    int end(Stint stint) {
        stint.job = null;
        top = stint.outer == null ? stint : stint.outer;
        return stint.owed;
    }

    /** Comes back and forgets the stints, after something went wrong between them. Of no effect when lost. */
    void reset() {
        if (!isAway(line.getPlain(WORD)) || leave()) {
            top = isLost() ? top : base;
        }
    }

    // ---- by whoever watches ----

    /** The word, to compare with a later one; {@link #top} is what it was then if they are the same. */
    long word() {
        return line.get(WORD);
    }

    /** Whether the worker is in a program's code. */
    static boolean isAway(long word) {
        return (word & 1) != 0 && word != LOST;
    }

    /** The innermost stint. */
    Stint top() {
        return top;
    }

    /** Gives the worker up if it is still where the word says; its stints are the caller's then. */
    boolean giveUp(long word) {
        return line.compareAndSet(WORD, word, LOST);
    }
}
