package dev.broadside.benchmarks;

import dev.broadside.benchmarks.scale.Costs;
import org.openjdk.jmh.util.Statistics;

/**
 * What {@link Probe} measured, a value for each round.
 *
 * @param shared nanoseconds of a dispatch of two ids of next to nothing, shared
 * @param line of a cache line from one thread to another
 * @param claim of a claim and its count, on lines that nobody else wants
 * @param unpark of waking a thread, for who does it
 * @param wake from then on until that runs
 * @param alone bytes that one thread writes to memory in a nanosecond
 * @param together bytes that two write
 * @param neighbours nanoseconds of an increment by each of two threads at once, of words beside each other; no value where
 *     they did not overlap
 * @param apart the same of words two cache lines apart
 */
record Probed(
        Statistics shared,
        Statistics line,
        Statistics claim,
        Statistics unpark,
        Statistics wake,
        Statistics alone,
        Statistics together,
        Statistics neighbours,
        Statistics apart) {

    /** Cache lines that go from one thread to the other in a dispatch by two, which the model counts by themselves. */
    private static final int LINES = 4;

    /** How many results of four bytes a line has. */
    private static final int RESULTS = 16;

    /** What the model needs of it. */
    Costs costs() {
        return new Costs(
                Math.max(0, median(shared) - LINES * median(line)),
                median(line),
                median(claim),
                median(unpark),
                median(wake),
                median(alone),
                median(together));
    }

    /** Whether increments of both kinds were seen to overlap. */
    boolean sawOverlap() {
        return neighbours.getN() > 0 && apart.getN() > 0;
    }

    /** What two threads lose at the most where batches of theirs meet in a line of results, and both write to it at once. */
    double meeting() {
        return RESULTS * Math.max(0, median(neighbours) - median(apart));
    }

    static double median(Statistics values) {
        return values.getPercentile(50);
    }
}
