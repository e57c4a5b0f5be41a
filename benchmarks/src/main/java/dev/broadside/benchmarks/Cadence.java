package dev.broadside.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** What one side took for dispatches that come 60 times a second, with nothing to do between. */
final class Cadence {

    private static final long TICK = TimeUnit.SECONDS.toNanos(1) / 60;
    private static final int DIGITS = 3;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Histogram nanos = new Histogram(DIGITS);
    private long wall;
    private long processor;

    /** Dispatches for a while, the thread asleep between; the dispatches of the first ticks are not counted. */
    void run(Callable<?> dispatch, int uncounted, int counted) throws Exception {
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
                nanos.recordValue(end - start);
            }
        }
        wall += System.nanoTime() - startOfWall;
        processor += SYSTEM.getProcessCpuTime() - startOfProcessor;
    }

    private static void sleepUntil(long time) {
        for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** How many dispatches were counted. */
    long count() {
        return nanos.getTotalCount();
    }

    /** How long a dispatch took, in microseconds. */
    double micros(double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e3;
    }

    /** The time that all threads of the process were running, in hundredths of one processor's. */
    double points() {
        return 100.0 * processor / wall;
    }
}
