package dev.broadside.benchmarks;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.util.ListStatistics;

/**
 * What it takes to wake a thread.
 *
 * @param unpark nanoseconds of the thread that wakes it
 * @param wake nanoseconds from the begin of that until it runs
 */
record Waking(ListStatistics unpark, ListStatistics wake) {

    private static final int TIMES = 300;

    /** Long enough that a processor has fallen asleep as well. */
    private static final long PAUSE = 1_000_000;

    static Waking measure() {
        AtomicLong wokenAt = new AtomicLong();
        Thread sleeper = new Thread(
                () -> {
                    while (!Thread.interrupted()) {
                        LockSupport.park();
                        wokenAt.set(System.nanoTime());
                    }
                },
                "sleeper");
        sleeper.setDaemon(true);
        sleeper.start();
        ListStatistics unpark = new ListStatistics();
        ListStatistics wake = new ListStatistics();
        for (int i = 0; i < TIMES; i++) {
            LockSupport.parkNanos(PAUSE);
            wokenAt.set(0);
            long begin = System.nanoTime();
            LockSupport.unpark(sleeper);
            unpark.addValue((double) (System.nanoTime() - begin));
            while (wokenAt.get() == 0) {
                Thread.onSpinWait();
            }
            wake.addValue((double) (wokenAt.get() - begin));
        }
        sleeper.interrupt();
        return new Waking(unpark, wake);
    }
}
