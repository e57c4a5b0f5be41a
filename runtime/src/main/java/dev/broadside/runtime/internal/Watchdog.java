package dev.broadside.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the workers now and then, reports those that are stuck, and gives them up if it is to.
 *
 * <p>It costs workers nothing: it compares what {@link Shift#word} tells in two looks, and asks no clock in between. A
 * worker that only waits for another's batch is given up last: it goes on when the other one's batch has failed.
 */
final class Watchdog implements Runnable {

    /** The class of tracked dispatches and their stages, which this package does not know, and what of it waits. */
    private static final String FUTURE = "dev.broadside.runtime.HelpedFuture";

    private static final Set<String> WAITS = Set.of("join", "get", "await");

    private final Crew crew;
    private final String pool;
    private final long reportNanos;
    private final long giveUpNanos;
    private final Sighting sighting;
    private final @Nullable Consumer<? super Throwable> handler;
    private @Nullable Thread thread;

    Watchdog(Crew crew, Plan plan, Sighting sighting) {
        this.crew = crew;
        this.pool = plan.name;
        this.reportNanos = plan.reportNanos;
        this.giveUpNanos = plan.giveUpNanos;
        this.sighting = sighting;
        this.handler = plan.handler;
    }

    /** Starts the only thread of this watchdog, a daemon that sleeps between looks. */
    void start() {
        thread = new Thread(null, this, pool + "-watchdog", 0, false);
        thread.setDaemon(true);
        thread.start();
    }

    /** Wakes the thread, to see that the crew is no more. */
    void wake() {
        LockSupport.unpark(thread);
    }

    @Override
    public void run() {
        while (!crew.isOver()) {
            try {
                look(System.nanoTime());
            } catch (Throwable e) {
                Crew.log("The watchdog of a pool failed to look at its workers.", e);
            }
            LockSupport.parkNanos(this, periodNanos());
        }
    }

    /** How often workers are looked at, in nanoseconds: a limit is exceeded by a quarter at most. */
    private long periodNanos() {
        long least = Math.min(
                reportNanos > 0 ? reportNanos : Long.MAX_VALUE, giveUpNanos > 0 ? giveUpNanos : Long.MAX_VALUE);
        return Math.max(1_000_000, least / 4);
    }

    /**
     * Looks at each worker once.
     *
     * @param now what {@link System#nanoTime} tells
     */
    void look(long now) {
        List<Worker> workers = crew.workers();
        List<Worker> overdue = new ArrayList<>();
        for (Worker worker : workers) {
            Shift shift = worker.shift();
            long word = shift.word();
            if (word != shift.seenWord || !Shift.isAway(word)) {
                shift.seenWord = word;
                shift.seenSince = now;
                shift.reported = false;
                continue;
            }
            long nanos = now - shift.seenSince;
            if (reportNanos > 0 && nanos >= reportNanos && !shift.reported) {
                shift.reported = true;
                report(worker);
            }
            if (giveUpNanos > 0 && nanos >= giveUpNanos) {
                overdue.add(worker);
            }
        }
        List<Throwable> lost = giveUp(overdue, now);
        // what the lost ones owe is done by their successors, so these first, and whoever has to be told last
        for (Worker worker : workers) {
            replaceIfLost(worker);
        }
        for (Throwable told : lost) {
            tell(told);
        }
    }

    private void report(Worker worker) {
        Throwable told = describe(worker, false, worker.thread().getStackTrace());
        // else it came back, and what was read may be of two batches
        if (worker.shift().word() == worker.shift().seenWord) {
            tell(told);
        }
    }

    private void tell(Throwable told) {
        try {
            if (handler == null) {
                Crew.LOGGER.log(System.Logger.Level.WARNING, told.getMessage(), told);
            } else {
                handler.accept(told);
            }
        } catch (Throwable e) {
            Crew.log("The handler of stuck workers threw.", e);
        }
    }

    private List<Throwable> giveUp(List<Worker> overdue, long now) {
        List<Throwable> lost = new ArrayList<>();
        List<Worker> waiting = new ArrayList<>();
        for (Worker worker : overdue) {
            StackTraceElement[] stack = worker.thread().getStackTrace();
            if (isWaiting(stack)) {
                waiting.add(worker);
            } else {
                giveUp(worker, stack, lost);
            }
        }
        if (lost.isEmpty() && !waiting.isEmpty()) {
            // they wait for each other, or for something that no longer comes
            Worker first = waiting.get(0);
            for (Worker worker : waiting) {
                first = worker.shift().seenSince - first.shift().seenSince < 0 ? worker : first;
            }
            giveUp(first, first.thread().getStackTrace(), lost);
        }
        if (!lost.isEmpty()) {
            // what they wait for may come now
            for (Worker worker : waiting) {
                worker.shift().seenSince = now;
            }
        }
        return lost;
    }

    private void giveUp(Worker worker, StackTraceElement[] stack, List<Throwable> lost) {
        Throwable told = describe(worker, true, stack);
        if (crew.giveUp(worker, worker.shift().seenWord, told)) {
            lost.add(told);
        }
    }

    private void replaceIfLost(Worker worker) {
        try {
            if (worker.shift().isLost()) {
                crew.replace(worker);
            }
        } catch (Throwable e) {
            Crew.log("There is no thread for a worker that was given up, yet.", e);
        }
    }

    private Throwable describe(Worker worker, boolean givenUp, StackTraceElement[] stack) {
        Shift.Stint stint = worker.shift().top();
        Job job = stint.job();
        long claim = stint.claim();
        return sighting.of(
                pool,
                job == null ? "" : job.toString(),
                job == null ? 0 : job.firstId(Ranges.from(claim)),
                job == null ? 0 : job.endId(Ranges.to(claim)),
                worker.index(),
                worker.thread().getName(),
                givenUp ? giveUpNanos : reportNanos,
                givenUp,
                List.of(stack));
    }

    /** Whether a thread's innermost batch waits for a dispatch. */
    private static boolean isWaiting(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            if (name.equals(Job.class.getName())) {
                return false;
            } else if (name.equals(Run.class.getName()) && frame.getMethodName().equals("awaitOver")) {
                return true;
            } else if (name.equals(FUTURE) && WAITS.contains(frame.getMethodName())) {
                return true;
            }
        }
        return false;
    }
}
