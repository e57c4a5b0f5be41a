package dev.broadside.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The threads of a pool, which come and go, and a {@link Foreman} who deals them jobs. */
public final class Crew {

    static final System.Logger LOGGER = System.getLogger("dev.broadside.runtime");

    private final Threads threads;
    private final Roster roster;
    private final Waking waking;
    private final Foreman foreman;

    private final boolean mayGiveUp;
    private final @Nullable Watchdog watchdog;
    private volatile boolean closed;
    private volatile boolean closedNow;

    /**
     * Starts a crew.
     *
     * @param plan what it is to be like
     * @throws IllegalStateException if the factory makes no proper thread; no thread is left then
     */
    @SuppressWarnings("this-escape") // the roster only keeps the reference; the threads find all fields set
    public Crew(Plan plan) {
        mayGiveUp = plan.giveUpNanos > 0;
        watchdog = plan.sighting == null ? null : new Watchdog(this, plan, plan.sighting);
        threads = new Threads(plan);
        roster = new Roster(this, threads);
        waking = new Waking(roster, plan.idling);
        foreman = new Foreman(this, roster, waking, plan.callerTakesPart);
        try {
            roster.add(plan.size);
            if (watchdog != null) {
                watchdog.start();
            }
        } catch (Throwable e) {
            // no thread, no crew: those that run stop
            close(false, Long.MAX_VALUE);
            throw e;
        }
    }

    /**
     * Logs what nobody else would hear of.
     *
     * @param message what went wrong
     * @param thrown what was thrown, or null if there is no telling
     */
    public static void log(@Nullable String message, @Nullable Throwable thrown) {
        LOGGER.log(System.Logger.Level.ERROR, message, thrown);
    }

    /** How many threads there are that have not been let go. */
    public int size() {
        return roster.size();
    }

    /**
     * Adds threads, all of them or none.
     *
     * @param workers how many
     * @param most how many there may be then
     * @return whether so many may be
     * @throws IllegalStateException if the crew is closed, or the factory makes no proper thread
     */
    public boolean allocate(int workers, int most) {
        synchronized (roster) {
            checkOpen();
            if (workers > most - roster.size()) {
                return false;
            }
            roster.add(workers);
            return true;
        }
    }

    /**
     * Lets threads go after the batch they run. What was dealt to them is left to the others.
     *
     * @param workers how many
     * @return whether one would stay; none is let go if not
     * @throws IllegalStateException if the crew is closed
     */
    public boolean release(int workers) {
        synchronized (roster) {
            checkOpen();
            if (workers >= roster.size()) {
                return false;
            }
            roster.release(workers);
            return true;
        }
    }

    private void checkOpen() {
        if (closed) {
            throw closed();
        }
    }

    private IllegalStateException closed() {
        return new IllegalStateException("Pool '" + threads.name() + "' is closed.");
    }

    /** Whether {@link #close} was called. */
    public boolean isClosed() {
        return closed;
    }

    /** Whether it was called to drop what has not begun. */
    boolean isClosedNow() {
        return closedNow;
    }

    /**
     * Is called by a worker that will run no more batches; what it was counted on for is left to the others. Returns
     * false if it is needed again.
     */
    boolean left(Worker worker) {
        if (!roster.left(worker)) {
            return false;
        }
        waking.signalAll();
        endIfOver();
        return true;
    }

    /** Ends the threads that are there for the workers, if there are none any more. */
    private void endIfOver() {
        if (isOver()) {
            waking.end();
            if (watchdog != null) {
                watchdog.wake();
            }
        }
    }

    /**
     * Gives a worker up, if it is still where it was: its jobs fail, and are ended by the worker that {@linkplain #replace
     * takes its place}, so that no callback runs on the watchdog's thread.
     */
    boolean giveUp(Worker lost, long word, Throwable cause) {
        if (!lost.shift().giveUp(word)) {
            return false;
        }
        // the innermost job first: it is what the others wait for
        for (Shift.Stint stint = lost.shift().top(); stint != null; stint = stint.outer()) {
            Job job = stint.job();
            if (job != null && stint.owed() > 0) {
                job.giveUp(stint, cause);
                lost.send(stint);
            }
        }
        return true;
    }

    /** Puts a worker in the place of one that was given up. Throws where there is no thread for it. */
    void replace(Worker lost) {
        try {
            roster.replace(lost);
        } finally {
            // it may have been the last
            endIfOver();
        }
    }

    /**
     * Gives each worker a job of its own, which it runs after its batch, before it goes if it is let go, and which its
     * successor runs if it is given up.
     *
     * @param maker is told how many workers there are, and makes what is to be broadcast
     * @param share makes a job of it, for each worker one
     * @param <B> what is to be broadcast
     * @return what was made
     * @throws IllegalStateException if the crew is closed
     */
    public <B> B broadcast(IntFunction<B> maker, Function<? super B, ? extends Job> share) {
        // no worker leaves without the errands it was given under this lock
        synchronized (roster) {
            if (!isInside()) {
                checkOpen();
            }
            List<Worker> workers = new ArrayList<>();
            for (Worker worker : workers()) {
                if (!worker.isLeaving()) {
                    workers.add(worker);
                }
            }
            if (workers.isEmpty()) {
                // closed a moment ago
                throw closed();
            }
            B made = maker.apply(workers.size());
            for (Worker worker : workers) {
                Job job = share.apply(made);
                job.prepare(1, 1, worker.index() + 2);
                job.deal(1);
                worker.send(Shift.Stint.of(job));
            }
            return made;
        }
    }

    /** Runs what was broadcast to the calling thread, if it is a worker; returns whether it is one. */
    public boolean runBroadcasts() {
        Worker worker = currentWorker();
        while (worker != null && worker.runErrandInside()) {
            // until there is none
        }
        return worker != null;
    }

    boolean mayGiveUp() {
        return mayGiveUp;
    }

    /** The workers there are. */
    List<Worker> workers() {
        List<Worker> workers = new ArrayList<>();
        for (Worker worker : roster.slots()) {
            if (worker != null) {
                workers.add(worker);
            }
        }
        return workers;
    }

    /** Whether this crew is closed and has no workers any more. */
    boolean isOver() {
        return closed && roster.slots().length == 0;
    }

    Threads threads() {
        return threads;
    }

    /** Who deals the jobs. */
    public Foreman foreman() {
        return foreman;
    }

    /** Who wakes the workers. */
    Waking waking() {
        return waking;
    }

    /** Wakes the workers and keeps them awake, until {@link #letSleep} was called as often as this. */
    public void keepAwake() {
        waking.keepAwake();
    }

    /** Undoes one {@link #keepAwake}. */
    public void letSleep() {
        waking.letSleep();
    }

    /**
     * Notes that a job was run alone which workers might have helped with: they are to be awake by the next.
     *
     * @param now the {@link System#nanoTime} when it began
     */
    public void missed(long now) {
        waking.missed(now);
    }

    /** The worker that the calling thread is, and was not given up as, or null. */
    @Nullable
    Worker currentWorker() {
        Worker worker = threads.current();
        return worker != null && worker.crew() == this && !worker.shift().isLost() ? worker : null;
    }

    /** Whether the calling thread is a worker that was not given up, or takes part in some job. */
    public boolean isInside() {
        return currentWorker() != null || foreman.isHelped();
    }

    /**
     * Lets the threads stop when the last job is done, and waits for it unless called by a thread that runs a batch.
     *
     * @param cancel whether batches that have not begun are dropped
     * @param deadline the {@link System#nanoTime} until when to wait, or {@link Long#MAX_VALUE}
     * @return false if it is not done by then
     */
    public boolean close(boolean cancel, long deadline) {
        closed = true;
        if (cancel) {
            closedNow = true;
            for (Job job : foreman.frame().jobs()) {
                job.cancel();
            }
        }
        waking.signalAll();
        endIfOver();
        return isInside() || roster.awaitEnd(deadline);
    }
}
