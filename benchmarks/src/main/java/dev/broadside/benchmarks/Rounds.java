package dev.broadside.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Measures several ways to do the same in turn, so that what else the machine does hits all of them.
 *
 * @param count how many values there are to be for each way
 * @param nanos how long a value is measured
 */
record Rounds(int count, long nanos) {

    /** What a way is run before, at least: what learns has tried both of its ways then. */
    private static final int WARM_UP_TIMES = 32;

    private static final int WARM_UP_ROUNDS = 10;

    /** Nanoseconds for doing it once, a list of values for each way. */
    List<ListStatistics> measure(List<Way> ways) {
        int[] times = ways.stream().mapToInt(this::warmUp).toArray();
        List<ListStatistics> measured = new ArrayList<>();
        ways.forEach(way -> measured.add(new ListStatistics()));
        for (int round = 0; round < count; round++) {
            for (int i = 0; i < times.length; i++) {
                Way way = ways.get(i);
                // hot again after the other ways
                way.repeat().accept(Math.max(1, times[i] / 4));
                measured.get(i).addValue((double) way.time(times[i]) / times[i]);
            }
        }
        return measured;
    }

    /** Finds out how often a way is to be run for one value. */
    private int warmUp(Way way) {
        int times = 1;
        int all = 0;
        long spent = 0;
        long last = 0;
        while (all < WARM_UP_TIMES || spent < WARM_UP_ROUNDS * nanos) {
            last = way.time(times);
            spent += last;
            all += times;
            if (last < nanos / 2) {
                times *= 2;
            }
        }
        return times;
    }
}
