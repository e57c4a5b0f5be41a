package dev.broadside.runtime.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The ids of one job that nobody has claimed yet: one contiguous range for each participant, each in a cache line of its
 * own, and the number of ids that are not done.
 *
 * <p>A participant claims from the front of its own range and, once that is empty, from the back of the others'. Ids that
 * were claimed and not yet {@linkplain #complete completed} keep the job alive, so whatever a claimer reads of the job
 * <em>after</em> its claim belongs to the claimed ids, even if it came with a reference from an earlier use of the same
 * object: the claim itself depends on nothing but the word it changes.
 */
final class Ranges {

    /** What a claim returns when there is nothing left. */
    static final long NONE = -1;

    /** Two cache lines of 64 bytes, in longs: neighbouring lines are fetched in pairs. */
    private static final int STRIDE = 16;

    /** Behind a range in its line: the ids its owner has run, the grain, the batch its owner runs, how many it has run. */
    private static final int RAN = 1;

    private static final int GRAIN = 2;

    private static final int RUNNING = 3;

    private static final int BATCHES = 4;

    private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(long[].class);

    /** An owner takes this share of what its range holds, a thief that one. */
    private static final int OWNER_SHIFT = 3;

    private static final int THIEF_SHIFT = 2;

    /**
     * Or an owner takes so many of the smallest batches, but no more than half: short jobs feel claims. Not where these have few
     * ids, each of which may be dear.
     */
    private static final int GRAINS = 4;

    private static final int MANY = 16;

    private final int participants;

    /** Line 0 has the ids not done; line p + 1 has participant p's range, the ids it has run, and the grain. */
    private final long[] words;

    Ranges(int participants) {
        this.participants = participants;
        this.words = new long[(participants + 2) * STRIDE];
    }

    int participants() {
        return participants;
    }

    /**
     * Deals the ids 0 to count − 1 to the first participants, in whole batches. The claimers see everything that was
     * written before.
     *
     * @param grain a claim takes at least so many ids if positive, exactly so many if negative; fewer at the end of a
     *     range
     */
    void deal(int count, int grain, int sharers) {
        int batchSize = Math.max(1, -grain);
        setPlain(0, count);
        for (int p = 0; p < participants; p++) {
            setPlain(word(p) + RAN, 0);
            setPlain(word(p) + GRAIN, grain);
            setPlain(word(p) + RUNNING, 0);
            setPlain(word(p) + BATCHES, 0);
        }
        long batches = ((long) count + batchSize - 1) / batchSize;
        int from = 0;
        for (int p = 0; p < sharers; p++) {
            int to = (int) Math.min(count, batches * (p + 1) / sharers * batchSize);
            setRelease(word(p), pack(from, to));
            from = to;
        }
        // what follows, a look for parked workers, must not be done before the ids are there
        VarHandle.fullFence();
    }

    /** Claims ids as {@link #claim(int, int)} does, as many as there may be. */
    long claim(int participant) {
        return claim(participant, Integer.MAX_VALUE);
    }

    /**
     * Claims ids, from the participant's own range first.
     *
     * @param most how many at the most, where batches have no exact size
     * @return the claim, or {@link #NONE}
     */
    long claim(int participant, int most) {
        long claim = claimFront(word(participant), most);
        for (int i = 1; claim == NONE && i < participants; i++) {
            int victim = participant + i;
            claim = claimBack(word(victim < participants ? victim : victim - participants), most);
        }
        return claim;
    }

    private long claimFront(int word, int most) {
        while (true) {
            long range = getVolatile(word);
            int size = to(range) - from(range);
            if (size <= 0) {
                return NONE;
            }
            int grain = grain(word);
            int take = Math.min(size, grain < 0 ? -grain : Math.min(most, ownersShare(size, grain)));
            int middle = from(range) + take;
            if (compareAndSet(word, range, pack(middle, to(range)))) {
                return pack(from(range), middle);
            }
            Thread.onSpinWait();
        }
    }

    private static int ownersShare(int size, int grain) {
        int several = grain < MANY ? grain : Math.min(GRAINS * grain, size >>> 1);
        return Math.max(Math.max(grain, several), size >>> OWNER_SHIFT);
    }

    private long claimBack(int word, int most) {
        while (true) {
            long range = getVolatile(word);
            int size = to(range) - from(range);
            if (size <= 0) {
                return NONE;
            }
            int grain = grain(word);
            // an exact batch at the back may be the short last one
            int take = grain < 0
                    ? (size - 1) % -grain + 1
                    : Math.min(size, Math.min(most, Math.max(grain, size >>> THIEF_SHIFT)));
            int middle = to(range) - take;
            if (compareAndSet(word, range, pack(from(range), middle))) {
                return pack(middle, to(range));
            }
            Thread.onSpinWait();
        }
    }

    /** The grain that was dealt with a range that was read before, or with a later one, which no claim then takes. */
    private int grain(int word) {
        return (int) (long) WORDS.getOpaque(words, word + GRAIN);
    }

    /** Claims everything that is left, and returns how much; for one who keeps the job from being used again. */
    int claimAll() {
        long ids = 0;
        for (int p = 0; p < participants; p++) {
            long range = (long) WORDS.getAndSet(words, word(p), 0L);
            ids += Math.max(0, to(range) - from(range));
        }
        return (int) ids;
    }

    /** Whether there is something to claim. */
    boolean hasUnclaimed() {
        for (int p = 0; p < participants; p++) {
            long range = getVolatile(word(p));
            if (from(range) < to(range)) {
                return true;
            }
        }
        return false;
    }

    /** Counts ids as done, and returns whether they were the last: exactly one call for each job does. */
    boolean complete(int ids) {
        return (long) WORDS.getAndAdd(words, 0, (long) -ids) == ids;
    }

    /** Notes that a participant runs what it claimed. */
    void begin(int participant, long claim) {
        WORDS.setOpaque(words, word(participant) + RUNNING, claim);
    }

    /** The batch that a participant runs, or an empty one. */
    long running(int participant) {
        return (long) WORDS.getOpaque(words, word(participant) + RUNNING);
    }

    /** What nobody has claimed of a participant's range. */
    long unclaimed(int participant) {
        return getVolatile(word(participant));
    }

    /** Notes that a participant has run ids, in one batch. */
    void ran(int participant, int ids) {
        int index = word(participant) + RAN;
        int batches = word(participant) + BATCHES;
        WORDS.setOpaque(words, batches, words[batches] + 1);
        WORDS.setOpaque(words, word(participant) + RUNNING, 0L);
        WORDS.setOpaque(words, index, words[index] + ids);
    }

    /** How many ids have been run, by the participants' own notes. */
    int ran() {
        long ids = 0;
        for (int p = 0; p < participants; p++) {
            ids += ran(p);
        }
        return (int) ids;
    }

    /** How many ids a participant has run, by its own note. */
    int ran(int participant) {
        return (int) (long) WORDS.getOpaque(words, word(participant) + RAN);
    }

    /** How many batches have been run. */
    int batches() {
        int batches = 0;
        for (int p = 0; p < participants; p++) {
            batches += batches(p);
        }
        return batches;
    }

    /** How many ids a batch has, on average, rounded; 0 where there is none. */
    static int mean(int ids, int batches) {
        return batches == 0 ? 0 : Math.max(1, (int) (((long) ids + batches / 2) / batches));
    }

    /** How many batches a participant has run, by its own note. */
    int batches(int participant) {
        return (int) (long) WORDS.getOpaque(words, word(participant) + BATCHES);
    }

    /** The first id of a range or claim. */
    static int from(long range) {
        return (int) (range >>> Integer.SIZE);
    }

    /** The id after the last of a range or claim. */
    static int to(long range) {
        return (int) range;
    }

    private static long pack(int from, int to) {
        return (long) from << Integer.SIZE | to;
    }

    private static int word(int participant) {
        return (participant + 1) * STRIDE;
    }

    private long getVolatile(int index) {
        return (long) WORDS.getVolatile(words, index);
    }

    private boolean compareAndSet(int index, long expected, long value) {
        return WORDS.compareAndSet(words, index, expected, value);
    }

    private void setRelease(int index, long value) {
        WORDS.setRelease(words, index, value);
    }

    private void setPlain(int index, long value) {
        words[index] = value;
    }
}
