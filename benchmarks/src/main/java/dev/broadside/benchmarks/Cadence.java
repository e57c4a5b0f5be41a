package dev.broadside.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/** What one side took for dispatches that come 60 times a second, with nothing to do between. */
final class Cadence {

    static final long TICK = TimeUnit.SECONDS.toNanos(1) / 60;
    private static final int DIGITS = 3;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<Round> rounds = new ArrayList<>();

    /**
     * What it took for a while.
     *
     * @param nanos how long each dispatch took
     * @param wall how long the while was
     * @param processor how long all threads of the process were running in it
     */
    record Round(Histogram nanos, long wall, long processor) {

        /** How long a dispatch took, in microseconds. */
        double micros(double percentile) {
            return nanos.getValueAtPercentile(percentile) / 1e3;
        }

        /** The time that all threads of the process were running, in hundredths of one processor's. */
        double points() {
            return 100.0 * processor / wall;
        }

        private Round plus(Round other) {
            Histogram both = nanos.copy();
            both.add(other.nanos);
            return new Round(both, wall + other.wall, processor + other.processor);
        }
    }

    /** Dispatches for a while, the thread asleep between; the dispatches of the first ticks are not counted. */
    void run(Callable<?> dispatch, int uncounted, int counted) throws Exception {
        Histogram round = new Histogram(DIGITS);
        long next = System.nanoTime();
        long startOfWall = 0;
        long startOfProcessor = 0;
        for (int i = -uncounted; i < counted; i++) {
            if (i == 0) {
                startOfWall = System.nanoTime();
                startOfProcessor = SYSTEM.getProcessCpuTime();
            }
            next = Math.max(next + TICK, System.nanoTime());
            sleepUntil(next);
            long start = System.nanoTime();
            dispatch.call();
            long end = System.nanoTime();
            if (i >= 0) {
                round.recordValue(end - start);
            }
        }
        long lasted = System.nanoTime() - startOfWall;
        add(new Round(round, lasted, SYSTEM.getProcessCpuTime() - startOfProcessor));
    }

    /** Adds a round to all that was counted. */
    void add(Round round) {
        rounds.add(round);
    }

    /** All that was counted, as one. */
    private Round total() {
        return rounds.stream().reduce(Round::plus).orElseThrow();
    }

    private static void sleepUntil(long time) {
        for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** How many dispatches were counted. */
    long count() {
        return total().nanos.getTotalCount();
    }

    /** How long a dispatch took, in microseconds. */
    double micros(double percentile) {
        return total().micros(percentile);
    }

    /** The time that all threads of the process were running, in hundredths of one processor's. */
    double points() {
        return total().points();
    }

    /** Something of each round. */
    Statistics ofRounds(ToDoubleFunction<Round> value) {
        return new ListStatistics(rounds.stream().mapToDouble(value).toArray());
    }
}
