package dev.broadside.runtime.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the workers now and then, reports those that are stuck, and gives them up if it is to.
 *
 * <p>It costs workers nothing: it compares what {@link Shift#word} tells in two looks, and asks no clock in between. A
 * worker that only waits for another's batch is given up last: it goes on when the other one's batch has failed.
 */
final class Watchdog implements Runnable {

    private static final System.Logger LOGGER = System.getLogger("dev.broadside.runtime");

    /** The class of tracked dispatches and their stages, which this package does not know, and what of it waits. */
    private static final String FUTURE = "dev.broadside.runtime.HelpedFuture";

    private static final Set<String> WAITS = Set.of("join", "get", "await");

    private final Crew crew;
    private final Watch watch;
    private final List<Watched> all = new ArrayList<>();
    private @Nullable Thread thread;

    Watchdog(Crew crew, Watch watch) {
        this.crew = crew;
        this.watch = watch;
    }

    /** What is known of one worker. */
    private static final class Watched {

        private final Worker worker;
        private long word;
        private long since;
        private boolean reported;

        Watched(Worker worker) {
            this.worker = worker;
        }
    }

    /** Starts the only thread of this watchdog, a daemon that sleeps between looks. */
    void start(String name) {
        thread = new Thread(null, this, name, 0, false);
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
                LOGGER.log(System.Logger.Level.ERROR, "The watchdog of a pool failed to look at its workers.", e);
            }
            LockSupport.parkNanos(this, watch.periodNanos());
        }
    }

    /**
     * Looks at each worker once.
     *
     * @param now what {@link System#nanoTime} tells
     */
    void look(long now) {
        List<Watched> overdue = new ArrayList<>();
        for (Watched watched : refresh(now)) {
            long word = watched.worker.shift().word();
            if (word != watched.word || !Shift.isAway(word)) {
                watched.word = word;
                watched.since = now;
                watched.reported = false;
                continue;
            }
            long nanos = now - watched.since;
            if (watch.reportNanos() > 0 && nanos >= watch.reportNanos() && !watched.reported) {
                watched.reported = true;
                report(watched);
            }
            if (watch.giveUpNanos() > 0 && nanos >= watch.giveUpNanos()) {
                overdue.add(watched);
            }
        }
        List<Throwable> lost = giveUp(overdue, now);
        // what the lost ones owe is done by their successors, so these first, and whoever has to be told last
        all.forEach(this::replaceIfLost);
        lost.forEach(this::tell);
    }

    private List<Watched> refresh(long now) {
        List<Worker> workers = crew.workers();
        all.removeIf(watched -> !workers.contains(watched.worker));
        for (Worker worker : workers) {
            if (all.stream().noneMatch(watched -> watched.worker == worker)) {
                Watched watched = new Watched(worker);
                watched.word = worker.shift().word();
                watched.since = now;
                all.add(watched);
            }
        }
        return all;
    }

    private void report(Watched watched) {
        Throwable sighting = describe(watched, false, watched.worker.thread().getStackTrace());
        // else it came back, and what was read may be of two batches
        if (watched.worker.shift().word() == watched.word) {
            tell(sighting);
        }
    }

    private void tell(Throwable sighting) {
        try {
            watch.report().accept(sighting);
        } catch (Throwable e) {
            LOGGER.log(System.Logger.Level.ERROR, "The handler of stuck workers threw.", e);
        }
    }

    private List<Throwable> giveUp(List<Watched> overdue, long now) {
        List<Throwable> lost = new ArrayList<>();
        List<Watched> waiting = new ArrayList<>();
        for (Watched watched : overdue) {
            StackTraceElement[] stack = watched.worker.thread().getStackTrace();
            if (isWaiting(stack)) {
                waiting.add(watched);
            } else {
                giveUp(watched, stack, lost);
            }
        }
        if (lost.isEmpty() && !waiting.isEmpty()) {
            // they wait for each other, or for something that no longer comes
            Watched first = Collections.min(waiting, Comparator.comparingLong(watched -> watched.since - now));
            giveUp(first, first.worker.thread().getStackTrace(), lost);
        }
        if (!lost.isEmpty()) {
            // what they wait for may come now
            waiting.forEach(watched -> watched.since = now);
        }
        return lost;
    }

    private void giveUp(Watched watched, StackTraceElement[] stack, List<Throwable> lost) {
        Throwable sighting = describe(watched, true, stack);
        if (crew.giveUp(watched.worker, watched.word, sighting)) {
            lost.add(sighting);
        }
    }

    private void replaceIfLost(Watched watched) {
        try {
            if (watched.worker.shift().isLost()) {
                crew.replace(watched.worker);
            }
        } catch (Throwable e) {
            LOGGER.log(System.Logger.Level.ERROR, "There is no thread for a worker that was given up, yet.", e);
        }
    }

    private Throwable describe(Watched watched, boolean givenUp, StackTraceElement[] stack) {
        Worker worker = watched.worker;
        Shift.Stint stint = worker.shift().top();
        Job job = stint.job();
        return watch.describe()
                .apply(new Sighting(
                        job == null ? "" : job.toString(),
                        job == null ? 0 : Ranges.from(stint.claim()),
                        job == null ? 0 : Ranges.to(stint.claim()),
                        worker.index(),
                        worker.thread().getName(),
                        givenUp ? watch.giveUpNanos() : watch.reportNanos(),
                        givenUp,
                        List.of(stack)));
    }

    /** Whether a thread's innermost batch waits for a dispatch. */
    private static boolean isWaiting(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            if (name.equals(Job.class.getName())) {
                return frame.getMethodName().equals("awaitOver");
            } else if (name.equals(FUTURE) && WAITS.contains(frame.getMethodName())) {
                return true;
            }
        }
        return false;
    }
}
