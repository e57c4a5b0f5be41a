package dev.broadside.runtime;

/**
 * How long the dispatches of one task and of about one size take either way: alone on the calling thread, or shared with
 * the workers. Says which way the next one goes.
 *
 * <p>Both ways are measured as a whole, and the better is taken. The other is tried again in short bursts, at powers of
 * two, later every {@value #TRIAL_INTERVAL} dispatches, and every second, as far as a small share of the time spent since the
 * last trial pays for it.
 * One estimate against a threshold would not do: the hand-off inflates it, and then it never comes back.
 *
 * <p>Threads may use one at the same time; what they measure then may get lost, which costs precision and nothing else.
 */
final class Sharing {

    /** A way that a dispatch goes: alone on the calling thread, unmeasured, since so short that a clock would be felt. */
    static final int ALONE_UNTIMED = 0;

    /** Alone on the calling thread. */
    static final int ALONE = 1;

    /** With the workers. */
    static final int SHARED = 2;

    /** Below so much work, sharing cannot win. */
    private static final long SHORT_NANOS = 600;

    /** How long a batch should take at least, so that claiming it is not felt. */
    private static final long BATCH_NANOS = 1_000;

    /** How many batches there may be however short they are, as a shift: enough to even out. */
    private static final int MOST_BATCHES = 4;

    /** Every so many short dispatches are measured, a power of two. */
    private static final int SAMPLE_INTERVAL = 32;

    private static final int TRIAL_INTERVAL = 1024;

    /** What dispatches few times a second would wait too long for its number. */
    private static final long TRIAL_NANOS = 1_000_000_000;

    private static final int FIRST_TRIAL = 16;

    private static final int BURST = 12;

    /** For so long, a spell of sharing may go without help before that counts: the workers may be waking up. */
    private static final long PATIENCE_NANOS = 200_000;

    /** A trial may cost this, or this share of the time spent since the last. */
    private static final long SMALL_CHANGE_NANOS = 100_000;

    private static final int TRIAL_SHARE = 32;

    private final Estimate alone = new Estimate();
    private final Estimate shared = new Estimate();
    private int uses;

    /** How many there were when what is known changed; from there the trials come as often as at first. */
    private int usesBefore;

    private int batchSize;
    private long spentNanos;
    private long lastTrial;
    private long patienceNanos = PATIENCE_NANOS;

    /** How many dispatches of a trial are left; the first trial is of sharing, which is never much too slow. */
    private int trial = BURST;

    private boolean trialOfShared = true;
    private boolean trialWanted;

    /** Returns the way of the next dispatch, of at least one id: {@link #ALONE_UNTIMED}, {@link #ALONE} or {@link #SHARED}. */
    int next(int count) {
        int use = ++uses;
        if (trial == 0) {
            if (alone.isKnown() && alone.nanos(count) < SHORT_NANOS) {
                return (use & (SAMPLE_INTERVAL - 1)) == 0 ? ALONE : ALONE_UNTIMED;
            }
            boolean sharedIsBetter = !alone.isKnown() || (shared.isKnown() && shared.isBelow(alone));
            if (isTrialDue(use - usesBefore)) {
                trial = affordable(count, sharedIsBetter);
                trialWanted = trial == 0;
                spentNanos = trial == 0 ? spentNanos : 0;
            }
            // the way that goes on if there is no trial
            trialOfShared = sharedIsBetter == (trial == 0);
        }
        return trialOfShared ? SHARED : ALONE;
    }

    /**
     * Notes how long a dispatch took.
     *
     * @param way how it went
     * @param begin the {@link System#nanoTime} when it began
     * @param nanos how long it took
     * @param count how many ids it had
     * @param helped whether a worker took part
     */
    void took(int way, long begin, long nanos, int count, boolean helped) {
        spentNanos += nanos;
        if (begin - lastTrial > TRIAL_NANOS) {
            lastTrial = begin;
            trialWanted = true;
        }
        boolean wasShared = way == SHARED;
        if (!wasShared || helped) {
            patienceNanos = PATIENCE_NANOS;
        } else if (patienceNanos > 0) {
            patienceNanos -= nanos;
            return;
        }
        if ((wasShared ? shared : alone).add(nanos, count)) {
            trialWanted = true;
            usesBefore = uses;
        }
        if (trial > 0 && wasShared == trialOfShared) {
            trial--;
        }
    }

    /** Notes how many ids a batch of a shared dispatch had. */
    void hadBatchesOf(int ids) {
        batchSize = ids;
    }

    // ---- what others may ask meanwhile; they may see what was a moment ago ----

    long uses() {
        return Integer.toUnsignedLong(uses);
    }

    /** Whether sharing is the better way, as far as is known. */
    boolean isShared() {
        return shared.isKnown() && (!alone.isKnown() || shared.isBelow(alone));
    }

    double aloneNanosPerId() {
        return alone.perId;
    }

    double sharedNanosPerId() {
        return shared.perId;
    }

    int batchSize() {
        return batchSize;
    }

    /** How many ids are worth a batch, as far as the costs are known; 0 if they are not. */
    int idsWorthABatch(int count) {
        double perId = alone.isKnown() ? alone.perId : shared.perId;
        return perId > 0 ? (int) Math.max(1, Math.min(count >>> MOST_BATCHES, BATCH_NANOS / perId)) : 0;
    }

    private boolean isTrialDue(int use) {
        return trialWanted
                || !alone.isKnown()
                || (use & (TRIAL_INTERVAL - 1)) == 0
                || (use >= FIRST_TRIAL && use < TRIAL_INTERVAL && (use & (use - 1)) == 0);
    }

    /** How many dispatches of a trial the time spent since the last pays for. */
    private int affordable(int count, boolean sharedIsBetter) {
        long budget = Math.max(SMALL_CHANGE_NANOS, spentNanos / TRIAL_SHARE);
        // alone may take longer than shared by the number of threads; shared, hardly longer than alone
        double once = sharedIsBetter ? 2 * shared.nanos(count) : alone.nanos(count);
        return (int) Math.min(BURST, budget / once);
    }

    /** Nanoseconds for an id, which follow improvements fast and disturbances slowly, unless these last. */
    private static final class Estimate {

        private static final double IMPROVEMENT = 1 / 2.0;
        private static final double DISTURBANCE = 1 / 16.0;

        /** So many in a row, each twice or half as long as expected, are no disturbance but a change. */
        private static final int LASTING = 4;

        private double perId;
        private int slower;
        private int faster;

        boolean isKnown() {
            return perId > 0;
        }

        boolean isBelow(Estimate other) {
            return perId < other.perId;
        }

        double nanos(int count) {
            return perId * count;
        }

        /** Returns whether this changes what was known for longer. */
        boolean add(long nanos, int count) {
            double measured = (double) Math.max(1, nanos) / count;
            if (!isKnown()) {
                perId = measured;
                return false;
            }
            // hardly a branch: one that was never taken while the compiler looked throws the compiled dispatch away
            slower = (slower + 1) * isNegative(2 * perId - measured);
            faster = (faster + 1) * isNegative(measured - perId / 2);
            if (Math.max(slower, faster) >= LASTING) {
                perId = measured;
                return true;
            }
            perId += Math.min(measured - perId, 0) * IMPROVEMENT
                    + Math.max(Math.min(measured - perId, perId), 0) * DISTURBANCE;
            return false;
        }

        private static int isNegative(double value) {
            return (int) (Double.doubleToRawLongBits(value) >>> (Long.SIZE - 1));
        }
    }
}
