package dev.broadside.runtime;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The time-outs of dispatches, on one daemon thread that begins with the first. Not the JDK's own, since these run on the
 * common pool from JDK 25 on, and what hears of a time-out would run there too.
 */
final class TimeOuts {

    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private TimeOuts() {}

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, action -> {
            Thread thread = new Thread(null, action, "broadside-time-outs", 0, false);
            thread.setDaemon(true);
            return thread;
        });
        // a dispatch that is done in time is not kept alive
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /**
     * Lets something happen after a while.
     *
     * @param action what; it throws nothing
     * @return what cancels it
     */
    static Future<?> after(long timeout, TimeUnit unit, Runnable action) {
        return TIMER.schedule(action, timeout, unit);
    }
}
