package dev.broadside.runtime;

/**
 * How long the dispatches of one task and of about one size take either way: alone on the calling thread, or shared with
 * the workers. Says which way the next one goes.
 *
 * <p>Both ways are measured as a whole, and the better is taken. The other is tried again in short bursts, at powers of
 * two, later every {@value #TRIAL_INTERVAL} dispatches, and every few seconds, as far as a small share of the time spent since the
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
    private static final long SHORT_NANOS = 1_200;

    /** Below so much, reading the clock twice would be felt if every dispatch that is better alone were measured. */
    private static final long BRIEF_NANOS = 10_000;

    /** How long a batch should take at least, so that claiming it is not felt. */
    private static final long BATCH_NANOS = 1_000;

    /** How many batches there may be however short they are, as a shift: enough to even out. */
    private static final int MOST_BATCHES = 4;

    /** Every so many short dispatches are measured, a power of two. */
    private static final int SAMPLE_INTERVAL = 64;

    /** Every so many brief ones, a power of two. */
    private static final int BRIEF_INTERVAL = 4;

    private static final int TRIAL_INTERVAL = 1024;

    /** What dispatches few times a second would wait too long for its number; first so long, then twice and four times. */
    private static final long TRIAL_NANOS = 1_000_000_000;

    private static final long LONGEST_TRIAL_NANOS = 4 * TRIAL_NANOS;

    /** The part of these that may be of a trial, as a shift: less than one in a hundred, which is what their users look at. */
    private static final int TRIED = 7;

    private static final int FIRST_TRIAL = 16;

    private static final int BURST = 12;

    /**
     * For so long, dispatches of a trial of sharing do not count where they are slower than alone: the workers wake up, and
     * may be on the caller's processor until the operating system moves them.
     */
    private static final long SETTLING_NANOS = 10_000_000;

    /**
     * So long after a trial, extremely long dispatches do not count yet, and sharing goes on though it is not better: the
     * operating system may take its time to give the workers a processor that nobody else uses.
     */
    private static final long EARLY_NANOS = 100_000_000;

    /** What is better or worse by so much of what alone takes, is so by far. */
    private static final double FAR = 0.25;

    /** As for a trial, where sharing goes on after a trial of the other way. */
    private static final long WAKING_NANOS = 200_000;

    /** A trial without the workers lasts at the most so long, so that they are still awake after it, or is of a few dispatches. */
    private static final long PATIENCE_NANOS = 40_000;

    private static final int FEW = 3;

    /** A trial may cost this, or this share of the time spent since the last. */
    private static final long SMALL_CHANGE_NANOS = 100_000;

    private static final int TRIAL_SHARE = 32;

    /** The same where nothing has been tried yet; each trial of sharing halves it first, down to that. */
    private static final int FIRST_TRIAL_SHARE = 4;

    private final Estimate alone = new Estimate();
    private final Estimate shared = new Estimate();
    private int uses;

    /** How many there were when what is known changed; from there the trials come as often as at first. */
    private int usesBefore;

    /** How many there were when a trial last began. */
    private int lastUse;

    private int batchSize;
    private long spentNanos;
    private long lastTrial;
    private long trialNanos = TRIAL_NANOS;

    /** When the last dispatch alone ended, after which a trial of sharing may begin. */
    private long spell;

    /** How many dispatches of a trial are left; the first trial is of sharing, which is never much too slow. */
    private int trial = BURST;

    private boolean trialOfShared = true;
    private boolean trialWanted;

    /** What sharing has lost, and not made up for since. */
    private double lostNanos;

    /** Until when sharing is not tried again, so that what it lost is a small share of the time. */
    private long restUntil;

    /** When the last trial of sharing ended, and whether that is not long ago. */
    private long sharedSince;

    private boolean early = true;
    private int share = FIRST_TRIAL_SHARE;
    private boolean resting;

    /** When sharing was last better by far, or a trial of it began; and whether it goes on, better or not, since that is not long ago. */
    private long lastGood;

    private boolean mayRecover;

    /**
     * Makes one that knows nothing yet.
     *
     * @param now the {@link System#nanoTime} now
     */
    Sharing(long now) {
        lastTrial = now;
        restUntil = now;
        spell = now;
        sharedSince = now;
        lastGood = now;
    }

    /** Returns the way of the next dispatch, of at least one id: {@link #ALONE_UNTIMED}, {@link #ALONE} or {@link #SHARED}. */
    int next(int count) {
        int use = ++uses;
        if (trial == 0) {
            if (alone.isKnown() && alone.nanos(count) < SHORT_NANOS) {
                mayRecover = false;
                return (use & (SAMPLE_INTERVAL - 1)) == 0 ? ALONE : ALONE_UNTIMED;
            }
            boolean sharedIsBetter = !alone.isKnown() || isShared();
            if (isTrialDue(use - usesBefore) && (sharedIsBetter || !resting)) {
                int most = trialWanted ? Math.min(BURST, Math.max(1, (use - lastUse) >>> TRIED)) : BURST;
                trial = affordable(most, count, sharedIsBetter);
                trialWanted = trial == 0;
                spentNanos = trial == 0 ? spentNanos : 0;
                lastUse = trial == 0 ? lastUse : use;
                if (trial > 0 && !sharedIsBetter) {
                    shared.forgive();
                    lastGood = spell;
                    share = Math.min(2 * share, TRIAL_SHARE);
                }
            }
            // the way that goes on if there is no trial
            trialOfShared = sharedIsBetter == (trial == 0);
            if (trial == 0
                    && !sharedIsBetter
                    && alone.nanos(count) < BRIEF_NANOS
                    && (use & (BRIEF_INTERVAL - 1)) != 0) {
                return ALONE_UNTIMED;
            }
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
     */
    void took(int way, long begin, long nanos, int count) {
        spentNanos += nanos;
        if (begin - lastTrial > trialNanos) {
            lastTrial = begin;
            trialNanos = Math.min(2 * trialNanos, LONGEST_TRIAL_NANOS);
            trialWanted = true;
        }
        boolean wasShared = way == SHARED;
        settle(wasShared && alone.isKnown() ? 1 : 0, begin + nanos, nanos - alone.mean() * count);
        sharedSince = wasShared && trial > 0 ? begin : sharedSince;
        early = wasShared ? begin - sharedSince < EARLY_NANOS : early;
        if (!wasShared) {
            spell = begin + nanos;
        } else if (begin - spell < (trial > 0 ? SETTLING_NANOS : WAKING_NANOS)
                && alone.isKnown()
                && nanos > alone.nanos(count)) {
            return;
        }
        if ((wasShared ? shared : alone).add(nanos, count)) {
            trialWanted = true;
            usesBefore = uses;
            trialNanos = TRIAL_NANOS;
            lostNanos = 0;
            restUntil = begin;
            share = FIRST_TRIAL_SHARE;
        }
        if (wasShared) {
            doubt(begin, nanos, count);
        }
        if (trial > 0 && wasShared == trialOfShared) {
            // never below none, whoever else counts
            trial = Math.max(0, trial - 1);
        }
    }

    /**
     * Lets sharing go on for a while where it was better by far, or is tried, and is not worse by far: threads that a third one
     * has put on one processor take as long as one of them would, and come apart only while both run. When that is over, the way
     * that is not taken is soon tried again, unless it was a trial of sharing that ended so.
     */
    private void doubt(long begin, long nanos, int count) {
        double usual = shared.mean() * count;
        double other = alone.nanos(count);
        lastGood = usual < (1 - FAR) * other ? begin : lastGood;
        boolean may = Math.min(usual, (double) nanos) < (1 + FAR) * other && begin - lastGood < EARLY_NANOS;
        trialWanted = trialWanted || (mayRecover && !may && lastGood - sharedSince >= 0);
        mayRecover = may;
    }

    /** Keeps the account of what sharing loses and makes up for, by so many shared dispatches: one or none. */
    private void settle(int dispatches, long now, double lost) {
        // without branches, for the reason that an estimate has
        lostNanos = Math.max(0, lostNanos + dispatches * lost);
        restUntil += dispatches * (now + (long) (share * lostNanos) - restUntil);
        resting = restUntil - now > 0;
        lostNanos *= resting ? 1 : 0;
    }

    /** Notes how many ids a batch of a shared dispatch had. */
    void hadBatchesOf(int ids) {
        batchSize = ids;
    }

    // ---- what others may ask meanwhile; they may see what was a moment ago ----

    long uses() {
        return Integer.toUnsignedLong(uses);
    }

    /** Whether sharing is the better way, as far as is known, or was until a moment ago and may be again. */
    boolean isShared() {
        return shared.isKnown() && (!alone.isKnown() || mayRecover || shared.isBelow(alone, early));
    }

    double aloneNanosPerId() {
        return alone.nanos(1);
    }

    double sharedNanosPerId() {
        return shared.nanos(1);
    }

    int batchSize() {
        return batchSize;
    }

    /** How many ids are worth a batch, as far as the costs are known; 0 if they are not. */
    int idsWorthABatch(int count) {
        double perId = (alone.isKnown() ? alone : shared).nanos(1);
        return perId > 0 ? (int) Math.max(1, Math.min(count >>> MOST_BATCHES, BATCH_NANOS / perId)) : 0;
    }

    private boolean isTrialDue(int use) {
        return trialWanted
                || !alone.isKnown()
                || (use & (TRIAL_INTERVAL - 1)) == 0
                || (use >= FIRST_TRIAL && use < TRIAL_INTERVAL && (use & (use - 1)) == 0);
    }

    /** How many dispatches of a trial the time spent since the last pays for. */
    private int affordable(int most, int count, boolean sharedIsBetter) {
        long budget = Math.max(SMALL_CHANGE_NANOS, spentNanos / TRIAL_SHARE);
        // alone may take longer than shared by the number of threads; shared, hardly longer than alone
        double once = sharedIsBetter ? 2 * shared.nanos(count) : alone.nanos(count);
        double patient = sharedIsBetter ? Math.max(FEW, PATIENCE_NANOS / alone.nanos(count)) : most;
        return (int) Math.min(Math.min(most, patient), budget / once);
    }
}
