package dev.broadside.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a pool, and the jobs they work on.
 *
 * <p>Participants of a job are the workers there are when it starts, by their index, and one thread more that waits for
 * the job, on a seat with the index after theirs. Workers that come later use that seat when it is free. Nobody waits for a
 * worker that has claimed nothing, so a worker that sleeps, or that the operating system does not run, costs a job nothing
 * but its help.
 */
public final class Crew {

    private final Boards boards = new Boards();
    private final boolean callerTakesPart;
    private final AtomicInteger parked = new AtomicInteger();
    private final Threads threads;
    private final Roster roster;
    private final Idling idling;

    /** How many have asked for workers that stay awake. */
    private final AtomicInteger awake = new AtomicInteger();

    private final Counters counters = new Counters();

    private final boolean mayGiveUp;
    private final @Nullable Watchdog watchdog;
    private volatile boolean closed;

    /**
     * Starts a crew.
     *
     * @param plan what it is to be like
     * @throws IllegalStateException if the factory makes no proper thread; no thread is left then
     */
    @SuppressWarnings("this-escape") // the roster only keeps the reference; the threads find all fields set
    public Crew(Plan plan) {
        Watch watch = plan.watch();
        idling = plan.idling();
        callerTakesPart = plan.callerTakesPart();
        mayGiveUp = watch != null && watch.giveUpNanos() > 0;
        watchdog = watch == null || plan.size() == 0 ? null : new Watchdog(this, watch);
        threads = new Threads(plan.name(), plan.factory(), plan.pinning());
        roster = new Roster(this, threads);
        try {
            roster.add(plan.size());
            if (watchdog != null) {
                watchdog.start(plan.name() + "-watchdog");
            }
        } catch (Throwable e) {
            // no thread, no crew: those that run stop
            close(false, Long.MAX_VALUE);
            throw e;
        }
    }

    /** What this crew has done. */
    public Counters counters() {
        return counters;
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

    /**
     * Starts a job whose ids are left to the workers and to whoever helps.
     *
     * @param job the job
     * @param ids how many ids it has; with none it ends at once
     * @param batchSize the ids of a batch; or 0 to let the crew choose, or the negative of how many at least
     * @param helped whether a thread is expected to wait for the job and {@link #help}
     * @return whether it was started; not if the crew is closed
     * @throws IllegalStateException if it would be nested too deep
     */
    public boolean start(Job job, int ids, int batchSize, boolean helped) {
        checkNesting(job, currentWorker());
        int workers = roster.slots().length;
        job.prepare(ids, batchSize, workers + 1);
        return publish(job, helped && callerTakesPart ? workers + 1 : workers, job.batches(), null);
    }

    /** How {@link #run} ended. */
    public enum Outcome {
        /** The job is over. */
        OVER,
        /** The crew is closed, and the job was not run. */
        REFUSED,
        /** The job is not over; it is to be {@linkplain #expire expired}, and not to be used again. */
        EXPIRED
    }

    /**
     * Runs a job, the calling thread taking part unless the plan says otherwise, until it is over. The job's {@code ended} is to call
     * {@link Job#signalOver}.
     *
     * @param job the job
     * @param ids how many ids it has; with none it ends at once
     * @param batchSize the ids of a batch; or 0 to let the crew choose, or the negative of how many at least
     * @param deadline the {@link System#nanoTime} until when, or {@link Long#MAX_VALUE}
     * @return how that ended
     * @throws IllegalStateException if it would be nested too deep
     */
    public Outcome run(Job job, int ids, int batchSize, long deadline) {
        Worker worker = currentWorker();
        checkNesting(job, worker);
        int workers = roster.slots().length;
        job.prepare(ids, batchSize, workers + 1);
        boolean seated = worker == null && callerTakesPart;
        boolean helped = worker != null || seated;
        Thread caller = seated ? Thread.currentThread() : null;
        if (!publish(job, helped ? workers + 1 : workers, job.batches() - (helped ? 1 : 0), caller)) {
            return Outcome.REFUSED;
        } else if (job.isEmpty()) {
            return Outcome.OVER;
        } else if (worker != null) {
            worker.takePart(job, deadline);
        } else if (seated) {
            takePart(job, deadline);
        }
        boolean over = job.awaitOver(deadline);
        if (seated) {
            job.caller.set(null);
        }
        return over ? Outcome.OVER : Outcome.EXPIRED;
    }

    /**
     * Runs a job as one batch on the calling thread; no worker hears of it.
     *
     * @param job the job
     * @param dealt how much there is of what would be dealt to participants: ids, or tiles of them
     * @param ids how many ids that are
     * @return whether it was run; not if the crew is closed
     * @throws IllegalStateException if it would be nested too deep
     */
    public boolean runAlone(Job job, int dealt, int ids) {
        if (closed && !isInside()) {
            return false;
        }
        Tally own = counters.own();
        Nesting.check(own.depth, job);
        own.depth++;
        try {
            Worker worker = currentWorker();
            job.runAlone(dealt, worker == null ? roster.slots().length : worker.index());
        } finally {
            own.depth--;
            own.ranAlone(ids);
        }
        return true;
    }

    /**
     * Notes that a job was run alone which workers might have helped with: they are to be awake by the next.
     *
     * @param now the {@link System#nanoTime} when it began
     */
    public void missed(long now) {
        idling.began(now);
        if (idling.isUnheard()) {
            signalWorkers(Integer.MAX_VALUE);
        }
    }

    /**
     * Returns whether somebody else ran ids of a job that the calling thread has {@linkplain #run run}.
     *
     * @param job the job
     * @param ids how many ids it had
     * @return whether the calling thread ran fewer
     */
    public boolean wasShared(Job job, int ids) {
        Worker worker = currentWorker();
        return job.ranBy(worker == null ? Job.CALLER : worker.index()) < ids;
    }

    /**
     * Drops what nobody has claimed of a job that was not over in time.
     *
     * @param job the job
     * @return how far it got, and what it waits for
     */
    public String expire(Job job) {
        String report = describe(job);
        job.cancel();
        drain(job);
        return report;
    }

    /**
     * Tells how far a job has come, and what it waits for. The job must not be used again meanwhile.
     *
     * @param job the job
     * @return a text with the stacks of the threads that run its batches, of bounded length
     */
    public String describe(Job job) {
        return JobReport.of(job, roster.slots());
    }

    /** Tells of each job that is not over what {@link #describe} does, for what it is at that time. */
    public String describeAll() {
        StringBuilder text = new StringBuilder();
        boards.forEach(job -> {
            if (text.length() < JobReport.LONG_ENOUGH) {
                text.append(text.length() == 0 ? "" : "\n")
                        .append(job)
                        .append(": ")
                        .append(describe(job));
            }
        });
        return text.toString();
    }

    /**
     * Runs batches of a job that somebody else started, until there is nothing to claim. The job must be pinned.
     *
     * @param job the job
     * @param deadline the {@link System#nanoTime} after which no further batch is begun
     * @return false if another thread helps already, which may have an earlier deadline
     */
    public boolean help(Job job, long deadline) {
        Worker worker = currentWorker();
        if (worker != null) {
            worker.takePart(job, deadline);
            return true;
        } else if (!callerTakesPart) {
            return true;
        }
        return helpOnSeat(job, deadline);
    }

    /** Runs batches of a job on a thread that is no worker; returns false if another such thread does. */
    private boolean helpOnSeat(Job job, long deadline) {
        // made before there is anything to count, and to lose where there is no memory for it
        counters.own();
        if (job.caller.compareAndSet(null, Thread.currentThread())) {
            try {
                takePart(job, deadline);
            } finally {
                job.caller.set(null);
                wakeForSeat(job);
            }
            return true;
        }
        return false;
    }

    /**
     * Drops what nobody has claimed of a job that is cancelled. The job must be pinned.
     *
     * @param job the job
     */
    public void drain(Job job) {
        complete(job, job.drop(), null);
    }

    /**
     * Runs batches of a job on the calling thread because the crew has too much to do. The job must be pinned.
     *
     * @param job the job
     */
    public void relieve(Job job) {
        if (currentWorker() != null) {
            help(job, Long.MAX_VALUE);
        } else {
            helpOnSeat(job, Long.MAX_VALUE);
        }
    }

    /** Wakes those who came after a job was dealt, and may have found its seat taken, now that it is free. */
    void wakeForSeat(Job job) {
        if (!job.hasLineFor(roster.slots().length - 1) && job.hasUnclaimed()) {
            signalWorkers(Integer.MAX_VALUE);
        }
    }

    /**
     * Is called by a worker that will run no more batches; what it was counted on for is left to the others. Returns
     * false if it is needed again.
     */
    boolean left(Worker worker) {
        if (!roster.left(worker)) {
            return false;
        }
        signalWorkers(Integer.MAX_VALUE);
        if (watchdog != null && isOver()) {
            watchdog.wake();
        }
        return true;
    }

    private boolean publish(Job job, int sharers, int wanted, @Nullable Thread caller) {
        if (job.isEmpty()) {
            return (!closed || isInside()) && endEmpty(job);
        }
        boolean othersPublished = boards.publish(job);
        // the closing thread looks at the board after it has set the flag, so one of the two sees the other
        if (closed && !isInside()) {
            retire(job);
            return false;
        }
        if (caller != null) {
            job.seat(caller);
        }
        job.deal(sharers);
        if (!job.isInBackground()) {
            // before a worker is woken, which may take this thread's processor for a while
            idling.began(System.nanoTime());
        }
        signalWorkers(othersPublished ? Integer.MAX_VALUE : wanted);
        return true;
    }

    private boolean endEmpty(Job job) {
        job.deal(0);
        job.count(counters);
        job.ended();
        return true;
    }

    /** Runs batches of a job on a thread that is no worker, and has the seat. */
    private void takePart(Job job, long deadline) {
        int ids = 0;
        while (deadline == Long.MAX_VALUE || System.nanoTime() - deadline < 0) {
            int more = job.runOne(Job.CALLER, null);
            if (more == 0) {
                break;
            }
            ids += more;
        }
        complete(job, ids, null);
    }

    /** Counts ids as done, which ends the job if they were the last; by a worker, or by a thread that is none. */
    void complete(Job job, int ids, @Nullable Worker worker) {
        if (!job.complete(ids)) {
            return;
        }
        retire(job);
        job.count(counters);
        if (worker == null) {
            job.ended();
            return;
        }
        // what hears of the end may be stuck as well as any batch
        worker.shift().enter();
        try {
            job.ended();
        } finally {
            worker.shift().leave();
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
                lost.send(new Errand(job, stint.owed()));
            }
        }
        return true;
    }

    /** Puts a worker in the place of one that was given up. Throws where there is no thread for it. */
    void replace(Worker lost) {
        roster.replace(lost);
    }

    /**
     * Gives each worker a job of its own, which it runs after its batch, before it goes if it is let go, and which its
     * successor runs if it is given up.
     *
     * @param shares is told how many workers there are, and makes a job for each, by its index
     * @throws IllegalStateException if the crew is closed
     */
    public void broadcast(IntFunction<IntFunction<? extends Job>> shares) {
        // no worker leaves without the errands it was given under this lock
        synchronized (roster) {
            if (!isInside()) {
                checkOpen();
            }
            List<Worker> workers =
                    workers().stream().filter(worker -> !worker.isLeaving()).toList();
            if (workers.isEmpty()) {
                // closed a moment ago
                throw closed();
            }
            IntFunction<? extends Job> share = shares.apply(workers.size());
            for (Worker worker : workers) {
                Job job = share.apply(worker.index());
                job.prepare(1, 1, worker.index() + 2);
                job.deal(1);
                worker.send(new Errand(job, 0));
            }
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

    /** Refuses a job that the calling thread is to wait for in too many others, one within a batch of the other. */
    private void checkNesting(Job job, @Nullable Worker worker) {
        int depth = worker == null
                ? boards.countCalledBy(Thread.currentThread())
                : worker.shift().depth();
        int sum = depth + counters.own().depth;
        if (sum > 0) {
            Nesting.check(sum, job);
            Nesting.probeStack();
        }
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

    private void retire(Job job) {
        if (boards.retire(job) || closed) {
            signalWorkers(Integer.MAX_VALUE);
        }
    }

    Boards boards() {
        return boards;
    }

    Threads threads() {
        return threads;
    }

    /** What a worker without a job does next; see {@link Idling#pause}. */
    long pause(long idleSince, long lookedAt, long now) {
        return awake.get() > 0 ? Idling.NONE : idling.pause(idleSince, lookedAt, now);
    }

    /** Whether the worker with an index is not to sleep now. */
    boolean hasWork(int worker) {
        return awake.get() > 0 || boards.hasUnclaimed(worker);
    }

    /** Wakes the workers and keeps them awake, until {@link #letSleep} was called as often as this. */
    public void keepAwake() {
        awake.getAndIncrement();
        signalWorkers(Integer.MAX_VALUE);
    }

    /** Undoes one {@link #keepAwake}. */
    public void letSleep() {
        awake.getAndDecrement();
    }

    AtomicInteger parked() {
        return parked;
    }

    private void signalWorkers(int most) {
        int left = Math.min(most, parked.get());
        if (left == 0) {
            return;
        }
        // those who came while the ids were dealt are among them
        for (Worker worker : roster.slots()) {
            if (worker != null && worker.unpark() && --left == 0) {
                return;
            }
        }
    }

    private @Nullable Worker currentWorker() {
        Worker worker = threads.current();
        return worker != null && worker.crew() == this && !worker.shift().isLost() ? worker : null;
    }

    /** Whether the calling thread is a worker that was not given up, or takes part in some job. */
    public boolean isInside() {
        if (currentWorker() != null || counters.own().depth > 0) {
            return true;
        }
        return boards.countCalledBy(Thread.currentThread()) > 0;
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
            boards.forEach(Job::cancel);
        }
        signalWorkers(Integer.MAX_VALUE);
        return isInside() || roster.awaitEnd(deadline);
    }
}
