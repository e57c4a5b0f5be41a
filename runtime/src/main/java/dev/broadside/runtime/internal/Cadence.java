package dev.broadside.runtime.internal;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Workers that learn when jobs come, sleep by timer, and are awake when the next is due.
 *
 * <p>Waking a sleeping thread takes the waker's time, and the operating system may put the woken thread on the waker's own
 * processor, where it helps nobody. A thread that a timer woke a little earlier spins on a processor of its own by then.
 *
 * <p>A <em>beat</em> is a job after a long gap, such as the first of a frame. Once beats have come regularly, the next is
 * expected one period after the last; workers are awake from a lead before it to as long after it. Without a rhythm, or
 * when beats stay away, they stay awake for a little while after each job, then sleep until woken.
 */
public final class Cadence extends Idling {

    /** Before anything, whatever the clock calls zero: it may be in the future. */
    private static final long NEVER = Long.MIN_VALUE / 2;

    /** How long a worker looks for another job after one, about what it costs to wake it. */
    static final long AWAKE_NANOS = 50_000;

    /** What a timer and the operating system may be late. */
    static final long LEAD_NANOS = 300_000;

    /** A worker that hears of a job so late was not running when it began. */
    private static final long KEPT_NANOS = 30_000;

    /** So often at the most, a place is kept for workers that share the caller's processor. */
    private static final long PLACE_NANOS = 100_000_000;

    /** Jobs closer together belong to one beat. */
    private static final long SHORTEST_GAP_NANOS = 500_000;

    private static final long LONGEST_PERIOD_NANOS = 250_000_000;

    /** So many distances between beats make a rhythm. */
    private static final int RHYTHM = 3;

    /** So many beats have so many distances: the first ends no gap, and the second is at no distance from another. */
    private static final int ENOUGH = RHYTHM + 2;

    /** So many distances are remembered; what most of them say counts, so that one that is late or missing changes nothing. */
    private static final int REMEMBERED = 7;

    /** So many beats may stay away before the workers sleep. */
    private static final int MISSED = 3;

    /** There is no rhythm where the distances differ by more than this part of a period. */
    private static final int LEAST_REGULAR = 16;

    /** The part of a period that workers are awake before a beat at the most, if that is longer than the usual lead. */
    private static final int LARGEST_LEAD = 32;

    private static final int JITTERS = 3;

    /** So many beats are kept for the workers to hear of; a power of two. */
    private static final int KEPT = 64;

    /** So many at the most are waited for before workers are woken to hear of them. */
    private static final int LARGEST_PATIENCE = 1024;

    // of the threads that publish, who only note beats; what is lost where two do at once costs a beat
    private final long[] noted = new long[KEPT];
    private final AtomicInteger notes = new AtomicInteger();
    private long lastJob = NEVER;

    // of the worker that counts what was noted, one at a time
    private final AtomicBoolean hearing = new AtomicBoolean();
    private final long[] distances = new long[REMEMBERED];
    private final long[] sorted = new long[REMEMBERED];
    private int beats;
    private long longGap;
    private long lastBeat = NEVER;

    /** How many notes were counted. */
    private volatile int counted;

    /** After so many that nobody heard of, workers are to be woken for them; more where there was no rhythm the last time. */
    private volatile int patience = ENOUGH;

    /** When the last job after a gap began. */
    private volatile long lastGroup = NEVER;

    /** Makes the operating system move workers that share the caller's processor; null where they stay where they are. */
    private final @Nullable Placeholder placeholder;

    /** When a place was last kept. */
    private volatile long placeKept = NEVER;

    // what the workers go by; where they see half of a change, they are awake or asleep for one beat too many
    private volatile long due;
    private volatile long period;

    /** For how long before and after a beat is due workers are awake; 0 if there is no rhythm. */
    private volatile long lead;

    /**
     * Makes one that has heard nothing yet.
     *
     * @param pool what the name of a thread begins with that it may need
     * @param mayMove whether the operating system may move the workers to other processors
     */
    @SuppressWarnings("this-escape") // the thread is not started
    public Cadence(String pool, boolean mayMove) {
        placeholder = mayMove ? new Placeholder(pool, this) : null;
    }

    @Override
    protected void began(long now) {
        // no branch: in a loop without a pause it is never taken, so the compiler leaves it out, and the first pause
        // throws the compiled dispatch away
        long afterGap = (SHORTEST_GAP_NANOS - (now - lastJob)) >> (Long.SIZE - 1);
        lastJob = now;
        int next = notes.getPlain() - (int) afterGap;
        int slot = next & (KEPT - 1);
        noted[slot] += (now - noted[slot]) & afterGap;
        notes.setRelease(next);
    }

    /** When the last job after a gap began of which there is a note; before the first, the clock's zero. */
    long lastNoted() {
        return noted[notes.getAcquire() & (KEPT - 1)];
    }

    @Override
    protected boolean isUnheard() {
        return notes.getPlain() - counted >= patience;
    }

    /** Counts what was noted since the last time; one worker does, and the others go on with what is known. */
    private void hear() {
        if (!hearing.compareAndSet(false, true)) {
            return;
        }
        int last = notes.getAcquire();
        // those that were overwritten are lost
        for (int note = Math.max(counted, last - KEPT + 1) + 1; last - note >= 0; note++) {
            group(noted[note & (KEPT - 1)]);
        }
        counted = last;
        patience = lead > 0 ? ENOUGH : Math.min(2 * patience, LARGEST_PATIENCE);
        hearing.set(false);
    }

    /** Counts jobs after a gap, which are a beat if the gap was long. */
    private void group(long now) {
        long gap = lastGroup == NEVER ? 0 : now - lastGroup;
        lastGroup = now;
        boolean beat = gap > longGap / 2;
        // a pause is no long gap, and would hide those that follow
        long longer = longGap == 0 ? gap : Math.min(gap, 4 * longGap);
        longGap = Math.max(longer, longGap - gap);
        if (beat) {
            beat(now);
        }
    }

    private void beat(long now) {
        long distance = now - lastBeat;
        lastBeat = now;
        if (distance > LONGEST_PERIOD_NANOS) {
            beats = 0;
            lead = 0;
            return;
        }
        distances[beats % REMEMBERED] = distance;
        // keeps its remainder where it would become too large
        beats = beats < 2 * REMEMBERED ? beats + 1 : beats - REMEMBERED + 1;
        int known = Math.min(beats, REMEMBERED);
        long usual = median(known, 0);
        long jitter = median(known, usual);
        due = now + usual;
        period = usual;
        lead = known < RHYTHM || jitter > usual / LEAST_REGULAR
                ? 0
                : Math.min(LEAD_NANOS + JITTERS * jitter, Math.max(LEAD_NANOS, usual / LARGEST_LEAD));
    }

    /** The median of how far the distances are from one. */
    private long median(int known, long from) {
        for (int i = 0; i < known; i++) {
            sorted[i] = Math.abs(distances[i] - from);
        }
        Arrays.sort(sorted, 0, known);
        return sorted[known / 2];
    }

    @Override
    protected long pause(long idleSince, long lookedAt, long now) {
        if (now - idleSince < AWAKE_NANOS) {
            return NONE;
        }
        if (notes.getAcquire() != counted) {
            hear();
        }
        long around = lead;
        if (around == 0) {
            return UNTIL_WOKEN;
        }
        if (placeholder != null && wasKeptFrom(lastGroup, lookedAt, now) && now - placeKept > PLACE_NANOS) {
            placeKept = now;
            placeholder.keep(due - around, due + around);
        }
        long next = due;
        for (int missed = 0; missed <= MISSED; missed++) {
            long early = next - around - now;
            if (early > 0) {
                return early;
            }
            if (now - next < around) {
                return GIVE_WAY;
            }
            next += period;
        }
        return UNTIL_WOKEN;
    }

    @Override
    void end() {
        if (placeholder != null) {
            placeholder.end();
        }
    }

    /**
     * Whether a worker that was to look for a job when one began could not, most likely because the thread that dispatched was
     * on the same processor.
     */
    private static boolean wasKeptFrom(long job, long lookedAt, long now) {
        return job - lookedAt > 0 && now - job > KEPT_NANOS;
    }
}
