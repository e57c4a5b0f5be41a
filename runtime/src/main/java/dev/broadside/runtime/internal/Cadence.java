package dev.broadside.runtime.internal;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

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

    /** How long a worker looks for another job after one, about what it costs to wake it. */
    static final long AWAKE_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

    /** What a timer and the operating system may be late. */
    static final long LEAD_NANOS = TimeUnit.MICROSECONDS.toNanos(300);

    /** Jobs closer together belong to one beat. */
    private static final long SHORTEST_GAP_NANOS = TimeUnit.MICROSECONDS.toNanos(500);

    private static final long LONGEST_PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    /** So many distances between beats make a rhythm. */
    private static final int RHYTHM = 3;

    /** So many are remembered; what most of them say counts, so that one that is late or missing changes nothing. */
    private static final int REMEMBERED = 7;

    /** So many beats may stay away before the workers sleep. */
    private static final int MISSED = 3;

    /** The part of a period that workers are awake before a beat at the most. */
    private static final int LARGEST_LEAD = 16;

    private static final int JITTERS = 3;

    // of the threads that publish: what is lost where two do at once costs a beat
    private final long[] distances = new long[REMEMBERED];
    private final long[] sorted = new long[REMEMBERED];
    private int beats;
    private long lastJob;
    private long longGap;
    private long lastBeat;

    // what the workers go by; where they see half of a change, they are awake or asleep for one beat too many
    private volatile long due;
    private volatile long period;

    /** For how long before and after a beat is due workers are awake; 0 if there is no rhythm. */
    private volatile long lead;

    /** Makes one that has heard nothing yet. */
    public Cadence() {}

    @Override
    protected void began(long now) {
        long gap = lastJob == 0 ? 0 : now - lastJob;
        lastJob = now;
        if (gap < SHORTEST_GAP_NANOS) {
            return;
        }
        boolean beat = gap > longGap / 2;
        // a pause is no long gap, and would hide those that follow
        long longer = longGap == 0 ? gap : Math.min(gap, 4 * longGap);
        longGap = Math.max(longer, longGap - gap / 2);
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
        long unusual = LEAD_NANOS + JITTERS * median(known, usual);
        due = now + usual;
        period = usual;
        lead = known >= RHYTHM && unusual <= Math.max(2 * LEAD_NANOS, usual / LARGEST_LEAD) ? unusual : 0;
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
    protected long pause(long idleSince, long now) {
        if (now - idleSince < AWAKE_NANOS) {
            return NONE;
        }
        long around = lead;
        if (around == 0) {
            return UNTIL_WOKEN;
        }
        long next = due;
        for (int missed = 0; missed <= MISSED; missed++) {
            long early = next - around - now;
            if (early > 0) {
                return early;
            }
            if (now - next < around) {
                return NONE;
            }
            next += period;
        }
        return UNTIL_WOKEN;
    }
}
