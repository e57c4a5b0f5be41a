package dev.broadside.runtime;

/**
 * Nanoseconds for an id: what is usual, which follows improvements fast and disturbances slowly, unless these last; and
 * what extreme ones add in the mean. Where the worker that has claimed a batch is not run, since other threads are, the
 * batch waits: that is rare, and may cost more than sharing gains all the other times.
 */
final class Estimate {

    private static final double IMPROVEMENT = 1 / 2.0;
    private static final double DISTURBANCE = 1 / 16.0;
    private static final double EXTREME = 1 / 128.0;
    private static final double SHRINKING = 1 / 8192.0;

    /** So many in a row, each twice or half as long as expected, are no disturbance but a change. */
    private static final int LASTING = 4;

    /** So many times the other's mean is too much for the better way: means vary. */
    private static final double TOO_MUCH = 1.2;

    private double perId;
    private double extremes;

    /** What the longest had beyond the ordinary, forgotten in time: no other counts with more, so a single one does not count. */
    private double longest;

    private int slower;
    private int faster;

    boolean isKnown() {
        return perId > 0;
    }

    /** Whether this is better; extreme ones do not matter yet if it is early. */
    boolean isBelow(Estimate other, boolean early) {
        return perId < other.perId && (early || mean() < TOO_MUCH * other.mean());
    }

    double nanos(int count) {
        return perId * count;
    }

    double mean() {
        return perId + extremes;
    }

    /** Lets extreme ones be for nothing, until there are others. */
    void forgive() {
        extremes = 0;
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
            extremes = 0;
            return true;
        }
        double beyond = Math.max(0, measured - perId);
        extremes += (Math.min(beyond, longest) - extremes) * EXTREME;
        longest = Math.max(beyond, longest - longest * SHRINKING);
        perId += Math.min(measured - perId, 0) * IMPROVEMENT
                + Math.max(Math.min(measured - perId, perId), 0) * DISTURBANCE;
        return false;
    }

    private static int isNegative(double value) {
        return (int) (Double.doubleToRawLongBits(value) >>> (Long.SIZE - 1));
    }
}
