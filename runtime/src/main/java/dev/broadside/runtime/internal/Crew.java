package dev.broadside.runtime.internal;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a pool, and the jobs they work on.
 *
 * <p>Participants of a job are the workers, by their index, and one thread more that waits for the job, with the index
 * after theirs. Nobody waits for a worker that has claimed nothing, so a worker that sleeps, or that the operating system
 * does not run, costs a job nothing but its help.
 */
public final class Crew {

    private final Board board = new Board();
    private final Worker[] workers;
    private final AtomicInteger parked = new AtomicInteger();
    private final Idling idling;

    /** How many have asked for workers that stay awake. */
    private final AtomicInteger awake = new AtomicInteger();

    /** How many jobs the calling thread is running {@linkplain #runAlone alone}, one inside the other. */
    private final ThreadLocal<int[]> alone = ThreadLocal.withInitial(() -> new int[1]);

    private volatile boolean closed;

    /**
     * Starts a crew.
     *
     * @param name what the threads' names begin with
     * @param size how many threads
     * @param idling what they do without a job
     */
    public Crew(String name, int size, Idling idling) {
        this.idling = idling;
        workers = new Worker[size];
        for (int i = 0; i < size; i++) {
            workers[i] = new Worker(this, i, name + "-worker-" + i);
        }
        try {
            for (Worker worker : workers) {
                worker.start();
            }
        } catch (Throwable e) {
            // no thread, no crew: those that run stop
            closed = true;
            throw e;
        }
    }

    /** How many threads there are. */
    public int size() {
        return workers.length;
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
     * @param batchSize the ids of a batch, or 0 to let the crew choose
     * @param helped whether a thread is expected to wait for the job and {@link #help}
     * @return whether it was started; not if the crew is closed
     */
    public boolean start(Job job, int ids, int batchSize, boolean helped) {
        job.prepare(ids, batchSize, workers.length + 1);
        return publish(job, helped ? workers.length + 1 : workers.length, job.batches(), null);
    }

    /**
     * Runs a job, the calling thread taking part, until it is over. The job's {@code ended} is to call
     * {@link Job#signalOver}.
     *
     * @param job the job
     * @param ids how many ids it has; with none it ends at once
     * @param batchSize the ids of a batch, or 0 to let the crew choose
     * @return whether it was run; not if the crew is closed
     */
    public boolean run(Job job, int ids, int batchSize) {
        job.prepare(ids, batchSize, workers.length + 1);
        Worker worker = currentWorker();
        Thread caller = worker == null ? Thread.currentThread() : null;
        if (!publish(job, workers.length + 1, job.batches() - 1, caller)) {
            return false;
        }
        takePart(job, participantIndex(), Long.MAX_VALUE);
        job.awaitOver();
        job.caller.set(null);
        return true;
    }

    /**
     * Runs a job as one batch on the calling thread; no worker hears of it.
     *
     * @param job the job
     * @param ids how many ids it has
     * @return whether it was run; not if the crew is closed
     */
    public boolean runAlone(Job job, int ids) {
        if (closed && !isInside()) {
            return false;
        }
        int[] depth = alone.get();
        depth[0]++;
        try {
            job.runAlone(ids, participantIndex());
        } finally {
            depth[0]--;
        }
        return true;
    }

    /**
     * Returns whether somebody else ran ids of a job that the calling thread has {@linkplain #run run}.
     *
     * @param job the job
     * @param ids how many ids it had
     * @return whether the calling thread ran fewer
     */
    public boolean wasShared(Job job, int ids) {
        return job.ranBy(participantIndex()) < ids;
    }

    /** The index of the calling thread as a participant. */
    private int participantIndex() {
        Worker worker = currentWorker();
        return worker == null ? workers.length : worker.index();
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
            takePart(job, worker.index(), deadline);
            return true;
        } else if (job.caller.compareAndSet(null, Thread.currentThread())) {
            try {
                takePart(job, workers.length, deadline);
            } finally {
                job.caller.set(null);
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
        takePart(job, participantIndex(), Long.MAX_VALUE);
    }

    private boolean publish(Job job, int sharers, int wanted, @Nullable Thread caller) {
        if (job.isEmpty()) {
            return (!closed || isInside()) && endEmpty(job);
        }
        boolean othersPublished = board.publish(job);
        // the closing thread looks at the board after it has set the flag, so one of the two sees the other
        if (closed && !isInside()) {
            retire(job);
            return false;
        }
        job.caller.set(caller);
        job.deal(sharers);
        signalWorkers(othersPublished ? workers.length : wanted);
        idling.published();
        return true;
    }

    private static boolean endEmpty(Job job) {
        job.deal(0);
        job.ended();
        return true;
    }

    private void takePart(Job job, int participant, long deadline) {
        int ids = 0;
        while (deadline == Long.MAX_VALUE || System.nanoTime() - deadline < 0) {
            int more = job.runOne(participant);
            if (more == 0) {
                break;
            }
            ids += more;
        }
        complete(job, ids);
    }

    /** Counts ids as done, which ends the job if they were the last. */
    void complete(Job job, int ids) {
        if (job.complete(ids)) {
            retire(job);
            job.ended();
        }
    }

    private void retire(Job job) {
        if (board.retire(job) || closed) {
            signalWorkers(workers.length);
        }
    }

    Board board() {
        return board;
    }

    /** What a worker without a job does next; see {@link Idling#pause}. */
    long pause(long idleSince, long now) {
        return awake.get() > 0 ? Idling.NONE : idling.pause(idleSince, now);
    }

    /** Whether a worker is not to sleep now. */
    boolean hasWork() {
        return awake.get() > 0 || board.hasUnclaimed();
    }

    /** Wakes the workers and keeps them awake, until {@link #letSleep} was called as often as this. */
    public void keepAwake() {
        awake.getAndIncrement();
        signalWorkers(workers.length);
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
        for (int i = 0; i < workers.length && left > 0; i++) {
            if (workers[i].unpark()) {
                left--;
            }
        }
    }

    private @Nullable Worker currentWorker() {
        return Thread.currentThread() instanceof Worker worker && worker.crew() == this ? worker : null;
    }

    /** Whether the calling thread is a worker, or takes part in some job. */
    public boolean isInside() {
        if (currentWorker() != null || alone.get()[0] > 0) {
            return true;
        }
        boolean[] inside = {false};
        board.forEach(job -> inside[0] |= Thread.currentThread().equals(job.caller.get()));
        return inside[0];
    }

    /**
     * Lets the threads stop when the last job is done, and waits for it unless called by a thread that runs a batch.
     *
     * @param cancel whether batches that have not begun are dropped
     */
    public void close(boolean cancel) {
        closed = true;
        if (cancel) {
            board.forEach(Job::cancel);
        }
        signalWorkers(workers.length);
        if (!isInside()) {
            for (Worker worker : workers) {
                worker.awaitEnd();
            }
        }
    }
}
