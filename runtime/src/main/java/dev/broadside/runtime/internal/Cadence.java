package dev.broadside.runtime.internal;

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

    /** So many regular beats make a rhythm, and no more are remembered. */
    private static final int RHYTHM = 3;

    private static final int MOST_REGULAR = 8;

    /** So many beats may stay away before the workers sleep. */
    private static final int MISSED = 3;

    /** The part of a period that workers are awake before a beat at the most. */
    private static final int LARGEST_LEAD = 16;

    private static final int JITTERS = 3;

    // of the threads that publish: a lost update costs a beat
    private long lastJob;
    private long longGap;
    private long lastBeat;
    private long period;
    private long jitter;
    private int regular;

    /** What the workers go by; immutable, so that they never see half of a change. */
    private volatile Rhythm rhythm = Rhythm.NONE;

    /** Makes one that has heard nothing yet. */
    public Cadence() {}

    /**
     * When a beat is due.
     *
     * @param due the time of the next
     * @param period the time between two
     * @param lead for how long before and after it workers are awake; 0 if there is no rhythm
     */
    private record Rhythm(long due, long period, long lead) {

        static final Rhythm NONE = new Rhythm(0, 0, 0);
    }

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
        long passed = now - lastBeat;
        lastBeat = now;
        long deviation = Math.abs(passed - period);
        if (deviation <= period / 4) {
            regular = Math.min(regular + 1, MOST_REGULAR);
            jitter += (deviation - jitter) / 4;
            period += (passed - period) / 8;
        } else if (regular > 0) {
            // a beat that was late or missing is no new rhythm yet
            regular -= 2;
        }
        if (regular <= 0) {
            regular = 1;
            period = passed;
            jitter = 0;
        }
        long lead = LEAD_NANOS + JITTERS * jitter;
        boolean steady = regular > RHYTHM
                && period <= LONGEST_PERIOD_NANOS
                && lead <= Math.max(2 * LEAD_NANOS, period / LARGEST_LEAD);
        rhythm = steady ? new Rhythm(now + period, period, lead) : Rhythm.NONE;
    }

    @Override
    protected long pause(long idleSince, long now) {
        if (now - idleSince < AWAKE_NANOS) {
            return NONE;
        }
        Rhythm current = rhythm;
        if (current.lead == 0) {
            return UNTIL_WOKEN;
        }
        long due = current.due;
        for (int missed = 0; missed <= MISSED; missed++) {
            long early = due - current.lead - now;
            if (early > 0) {
                return early;
            }
            if (now - due < current.lead) {
                return NONE;
            }
            due += current.period;
        }
        return UNTIL_WOKEN;
    }
}
