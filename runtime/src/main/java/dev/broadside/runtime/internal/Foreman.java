package dev.broadside.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * Deals the jobs of a {@link Crew} to its workers, and lets threads that are none take part.
 *
 * <p>Participants of a job are the workers there are when it starts, by their index, and one thread more that waits for
 * the job, on a seat with the index after theirs. Workers that come later use that seat when it is free. Nobody waits for a
 * worker that has claimed nothing, so a worker that sleeps, or that the operating system does not run, costs a job nothing
 * but its help.
 */
public final class Foreman {

    /** How many jobs may be nested: a level takes a few kilobytes of a stack at most, which has 512 of them or more. */
    private static final int MOST_NESTED = 128;

    /** What the runtime may need of a stack, in frames of a probe: more where it may not be compiled yet, as the probe soon is. */
    private static final int MANY_FRAMES = 150;

    /** The same for who runs a job or helps with it outside kernels, where the time is felt. */
    private static final int FRAMES = 48;

    private final Board background = new Board(null);
    private final Board frame = new Board(background);
    private final Counters counters = new Counters();
    private final Crew crew;
    private final Roster roster;
    private final Waking waking;
    private final boolean callerTakesPart;

    Foreman(Crew crew, Roster roster, Waking waking, boolean callerTakesPart) {
        this.crew = crew;
        this.roster = roster;
        this.waking = waking;
        this.callerTakesPart = callerTakesPart;
    }

    /** What this crew has done. */
    public Counters counters() {
        return counters;
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
        checkNesting(job, crew.currentWorker(), MANY_FRAMES);
        int workers = roster.slots().length;
        job.prepare(ids, batchSize, workers + 1);
        return publish(job, helped && callerTakesPart ? workers + 1 : workers, job.batches(), null, System.nanoTime());
    }

    /**
     * Runs a job, the calling thread taking part unless the plan says otherwise, until it is over. The job's {@code ended} is to call
     * {@link Job#signalOver}. A job that is not {@linkplain Job#isOver over} then, is to be {@linkplain #expire expired}, and
     * not to be used again.
     *
     * @param job the job
     * @param ids how many ids it has; with none it ends at once
     * @param batchSize the ids of a batch; or 0 to let the crew choose, or the negative of how many at least
     * @param now the {@link System#nanoTime} now
     * @param deadline the {@link System#nanoTime} until when, or {@link Long#MAX_VALUE}
     * @return whether it was started; not if the crew is closed
     * @throws IllegalStateException if it would be nested too deep
     */
    public boolean run(Job job, int ids, int batchSize, long now, long deadline) {
        Worker worker = crew.currentWorker();
        Tally own = checkNesting(job, worker, FRAMES);
        int workers = roster.slots().length;
        job.prepare(ids, batchSize, workers + 1);
        boolean seated = worker == null && callerTakesPart;
        boolean helped = worker != null || seated;
        Thread caller = seated ? Thread.currentThread() : null;
        if (!publish(job, helped ? workers + 1 : workers, job.batches() - (helped ? 1 : 0), caller, now)) {
            return false;
        } else if (job.isEmpty()) {
            return true;
        } else if (worker != null) {
            worker.takePart(job, deadline);
        } else if (seated) {
            takePart(job, deadline, own);
        }
        job.awaitOver(deadline);
        if (seated) {
            job.caller.setRelease(null);
        }
        return true;
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
        if (crew.isClosed() && !crew.isInside()) {
            return false;
        }
        Tally own = counters.own();
        checkDepth(own.depth, job);
        own.depth++;
        try {
            Worker worker = crew.currentWorker();
            job.runAlone(crew, dealt, worker == null ? roster.slots().length : worker.index());
        } finally {
            own.depth--;
            own.ranAlone(ids);
        }
        return true;
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
        for (Job job : frame.jobs()) {
            if (text.length() < JobReport.LONG_ENOUGH) {
                text.append(text.length() == 0 ? "" : "\n")
                        .append(job)
                        .append(": ")
                        .append(describe(job));
            }
        }
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
        Worker worker = crew.currentWorker();
        probeStack(worker != null ? MANY_FRAMES : FRAMES);
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
        Tally own = counters.own();
        if (job.caller.compareAndSet(null, Thread.currentThread())) {
            try {
                takePart(job, deadline, own);
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
        if (crew.currentWorker() != null) {
            help(job, Long.MAX_VALUE);
        } else {
            helpOnSeat(job, Long.MAX_VALUE);
        }
    }

    /** Wakes those who came after a job was dealt, and may have found its seat taken, now that it is free. */
    void wakeForSeat(Job job) {
        if (!job.hasLineFor(roster.slots().length - 1) && job.hasUnclaimed()) {
            waking.signalAll();
        }
    }

    private boolean publish(Job job, int sharers, int wanted, @Nullable Thread caller, long now) {
        if (job.isEmpty()) {
            return (!crew.isClosed() || crew.isInside()) && endEmpty(job);
        }
        boolean othersPublished = frame.publish(job);
        // the closing thread looks at the board after it has set the flag, so one of the two sees the other
        if (crew.isClosed() && !crew.isInside()) {
            retire(job);
            return false;
        }
        if (caller != null) {
            job.seat(caller);
        }
        job.deal(sharers);
        if (!job.isInBackground()) {
            // before a worker is woken, which may take this thread's processor for a while
            waking.began(now);
        }
        waking.signal(othersPublished ? Integer.MAX_VALUE : wanted);
        return true;
    }

    private boolean endEmpty(Job job) {
        job.deal(0);
        job.count(counters);
        job.ended();
        return true;
    }

    /** Runs batches of a job on a thread that is no worker, and has the seat. */
    private void takePart(Job job, long deadline, Tally own) {
        int ids = 0;
        own.depth++;
        try {
            while (deadline == Long.MAX_VALUE || System.nanoTime() - deadline < 0) {
                int more = job.runOne(Job.CALLER, null);
                if (more == 0) {
                    break;
                }
                ids += more;
            }
        } finally {
            own.depth--;
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
     * Refuses a job that the calling thread is to wait for in too many others, one within a batch of the other, or on too little
     * stack.
     *
     * @param frames how much there is to be outside kernels, for the probe
     * @return the calling thread's tally
     */
    private Tally checkNesting(Job job, @Nullable Worker worker, int frames) {
        Tally own = counters.own();
        int depth = own.depth + (worker == null ? 0 : worker.shift().depth());
        if (depth > 0) {
            checkDepth(depth, job);
        }
        probeStack(depth > 0 ? MANY_FRAMES : frames);
        return own;
    }

    /**
     * Refuses a job that is nested too deep.
     *
     * @throws IllegalStateException if there are too many jobs around it
     */
    private static void checkDepth(int depth, Job job) {
        if (depth >= MOST_NESTED) {
            throw new IllegalStateException(
                    "The dispatch of " + job + " is refused: " + depth
                            + " kernels wait for each other's dispatches on this thread. Does one dispatch itself without end?");
        }
    }

    /**
     * Makes sure that a thread has stack left for the runtime: where there is not, the overflow happens here, before anything is
     * published or claimed that nobody would end.
     *
     * @throws StackOverflowError if there is not enough
     */
    private static void probeStack(int frames) {
        if (probe(frames, 1, 2, 3, 4) == 0) {
            throw new StackOverflowError();
        }
    }

    /** Takes a frame of the stack for each step, which a compiler cannot save. */
    private static long probe(int frames, long a, long b, long c, long d) {
        return frames == 0 ? a | 1 : (probe(frames - 1, b + 1, c, d, a) + (a ^ c)) | 1;
    }

    private void retire(Job job) {
        if (frame.retire(job) || crew.isClosed()) {
            waking.signalAll();
        }
    }

    /** The board that workers look at first. */
    Board frame() {
        return frame;
    }

    /** The board that they turn to when the first has nothing for them. */
    Board background() {
        return background;
    }

    /** Whether the calling thread, which is no worker, takes part in some job. */
    boolean isHelped() {
        return counters.own().depth > 0;
    }
}
