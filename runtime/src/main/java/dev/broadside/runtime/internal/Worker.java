package dev.broadside.runtime.internal;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a thread of a crew does: it runs batches of the published jobs, and otherwise waits as the crew's {@link Idling} says.
 *
 * <p>With several jobs on a board it runs one batch of each in turn, so that a long job does not hold up a short one. After
 * each batch of a job in the background it looks for others first.
 */
final class Worker implements Runnable {

    /** What a timer may be late. */
    private static final long TIMER_NANOS = 150_000;

    /** How long a thread that a factory made may take to begin. */
    private static final int BEGIN_TRIES = 1_000;

    private static final int BEGIN_TRY_MILLIS = 10;

    private final Crew crew;
    private final Foreman foreman;
    private final int index;
    private final AtomicBoolean parked = new AtomicBoolean();

    /** When whoever woke this worker last was about to do so. */
    private volatile long wokenAt;

    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile boolean leaving;
    private volatile @Nullable RuntimeException beginFailure;

    /** Set once, before it is started and before anybody else sees this worker. */
    private @Nullable Thread thread;

    /** The thread's own, set by it. */
    private @Nullable Tally tally;

    /** The slot of the background's board at which the next visit begins, or one more than the last. */
    private int turn;

    private final Shift shift;
    private final Queue<Shift.Stint> errands;

    Worker(Crew crew, int index) {
        this(crew, index, new ConcurrentLinkedQueue<>());
    }

    private Worker(Crew crew, int index, Queue<Shift.Stint> errands) {
        this.crew = crew;
        this.foreman = crew.foreman();
        this.index = index;
        this.shift = new Shift(crew.mayGiveUp());
        this.errands = errands;
    }

    /** A worker in the place of this one, which was given up: it does what this one would have, and ends its jobs. */
    Worker successor() {
        return new Worker(crew, index, errands);
    }

    /** Sets the thread that runs this worker. */
    void equip(Thread thread) {
        this.thread = thread;
    }

    Thread thread() {
        return Objects.requireNonNull(thread, "thread");
    }

    Crew crew() {
        return crew;
    }

    int index() {
        return index;
    }

    Shift shift() {
        return shift;
    }

    /** Gives this worker something to do that no other one is to do. */
    void send(Shift.Stint errand) {
        errands.add(errand);
        unpark();
    }

    void start() {
        thread().start();
    }

    /**
     * Whether this worker runs, or will, and so {@linkplain Crew#left leaves} one day.
     *
     * @param trusted whether a started thread is known to run this worker
     */
    boolean willLeave(boolean trusted) {
        return begun.getCount() == 0 || (trusted && thread().getState() != Thread.State.NEW);
    }

    /**
     * Waits until this worker has begun.
     *
     * @throws IllegalStateException if the thread ends without, or takes suspiciously long
     * @throws UnsupportedOperationException if the thread is not where it should be
     */
    void awaitBegin() {
        for (int i = 0; !isBegun(); i++) {
            if (i == BEGIN_TRIES || (!thread().isAlive() && !isBegun())) {
                throw new IllegalStateException("Thread '" + thread().getName()
                        + "' of the thread factory does not run the runnable that the factory was given.");
            }
        }
        RuntimeException failure = beginFailure;
        if (failure != null) {
            throw failure;
        }
    }

    private boolean isBegun() {
        try {
            return begun.await(BEGIN_TRY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the workers' threads began.", e);
        }
    }

    /** Lets this worker go after the batch it runs. */
    void leave() {
        leaving = true;
        unpark();
    }

    /** Undoes {@link #leave}, under the roster's monitor, which this worker needs to go. */
    void stay() {
        leaving = false;
    }

    boolean isLeaving() {
        return leaving;
    }

    /** Runs until the crew is closed and has nothing left to do, or until this worker is let go. */
    @Override
    public void run() {
        if (!Thread.currentThread().equals(thread)) {
            // a factory started it itself, or has another thread run it: it is refused
            return;
        }
        crew.threads().setCurrent(this);
        tally = foreman.counters().own();
        try {
            crew.threads().pin(this);
        } catch (RuntimeException e) {
            // for whoever waits for this worker; one that replaces another goes on where it is
            beginFailure = e;
        }
        begun.countDown();
        try {
            do {
                work();
            } while (!shift.isLost() && !crew.left(this));
        } finally {
            crew.threads().setCurrent(null);
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // yields so as not to be in the way; nothing relies on it
    private void work() {
        IdleTime idle = new IdleTime(System.nanoTime());
        while (!shift.isLost() && (hasErrands() || isNeeded())) {
            if (tryVisitAll()) {
                idle.hadJob(System.nanoTime());
                continue;
            }
            long now = System.nanoTime();
            long pause = crew.waking().pause(idle.since(), idle.lookedAt(), now);
            idle.looked(now);
            if (pause == Idling.NONE && idle.isOthersTurn(now)) {
                Thread.yield();
                idle.gaveWay(now, System.nanoTime());
            } else if (pause == Idling.NONE) {
                Thread.onSpinWait();
            } else if (pause == Idling.GIVE_WAY) {
                Thread.yield();
            } else if (park(pause)) {
                idle.wasWoken(System.nanoTime());
            } else if (pause != Idling.UNTIL_WOKEN) {
                idle.looked(now + pause + TIMER_NANOS);
            }
        }
    }

    /** Whether this worker has not been let go, nor has the crew come to its end. */
    boolean isNeeded() {
        return !leaving && (!crew.isClosed() || !foreman.frame().isEmpty());
    }

    boolean hasErrands() {
        return !errands.isEmpty();
    }

    /** Visits each published job; what is thrown by what hears of a job's end is logged, and ends no worker. */
    private boolean tryVisitAll() {
        try {
            return visitAll();
        } catch (Throwable e) {
            shift.reset();
            log(e);
            return true;
        }
    }

    private void log(Throwable failure) {
        try {
            Crew.log("A job could not be ended properly on " + thread().getName() + ".", failure);
        } catch (Throwable e) {
            // an exception whose text cannot be had
            Crew.log("A job could not be ended properly: " + failure.getClass(), null);
        }
    }

    /** Visits the published jobs; returns whether there was something to do. */
    private boolean visitAll() {
        if (hasErrands()) {
            runErrand();
            return true;
        }
        return visitEach(foreman.frame()) || visitNext(foreman.background());
    }

    /** Runs one batch of the first job there is from where the last such visit ended. */
    private boolean visitNext(Board board) {
        long open = board.open();
        for (long rest = Long.rotateRight(open, turn); rest != 0; rest &= rest - 1) {
            int slot = (Long.numberOfTrailingZeros(rest) + turn) % Long.SIZE;
            Job job = board.at(slot);
            if (job != null && visit(job, false)) {
                turn = slot + 1;
                return true;
            }
        }
        if (open == Board.ALL) {
            for (Job job : board.waiting()) {
                if (visit(job, false)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Visits each job once; returns whether there was something to do. */
    private boolean visitEach(Board board) {
        boolean busy = false;
        long open = board.open();
        for (long rest = open; rest != 0; rest &= rest - 1) {
            Job job = board.at(Long.numberOfTrailingZeros(rest));
            if (job != null) {
                busy |= visit(job, true);
            }
        }
        if (!busy && open == Board.ALL) {
            // every slot may be held by a kernel that waits for one of these
            for (Job job : board.waiting()) {
                busy |= visit(job, true);
            }
        }
        return busy;
    }

    private void runErrand() {
        // nobody gives this worker up before the job is completed, or noted as its own
        Shift.Stint errand = errands.poll();
        Job job = errand == null ? null : errand.job();
        if (job == null) {
            return;
        } else if (errand.owed() > 0) {
            foreman.complete(job, errand.owed(), this);
        } else {
            visit(job, false);
        }
    }

    /** Runs one batch of a job, and further ones as long as it is the only job. */
    private boolean visit(Job job, boolean goOn) {
        Shift.Stint stint = shift.begin(job);
        boolean any = false;
        while (runOne(job, stint)) {
            any = true;
            // what a kernel leaves behind is not for the next one to see, nor for park, which would not sleep
            Thread.interrupted();
            if (!goOn
                    || leaving
                    || hasErrands()
                    || Long.bitCount(foreman.frame().open()) != 1) {
                break;
            }
        }
        if (shift.isLost()) {
            return true;
        }
        foreman.complete(job, shift.end(stint), this);
        if (any && !job.hasLineFor(index)) {
            // it sat on the only seat for latecomers
            foreman.wakeForSeat(job);
        }
        return any;
    }

    /**
     * Runs batches of a job from inside a batch of another one, until there is nothing to claim. Of no effect when this
     * worker was given up.
     *
     * @param deadline the {@link System#nanoTime} after which no further batch is begun
     */
    void takePart(Job job, long deadline) {
        if (!shift.leave()) {
            return;
        }
        try {
            Shift.Stint stint = shift.begin(job);
            while ((deadline == Long.MAX_VALUE || System.nanoTime() - deadline < 0) && runOne(job, stint)) {
                // until there is nothing to claim
            }
            if (!shift.isLost()) {
                foreman.complete(job, shift.end(stint), this);
            }
        } finally {
            shift.enter();
        }
    }

    /** Runs one batch; returns false if there is none, or if this worker was given up in it. */
    private boolean runOne(Job job, Shift.Stint stint) {
        int before = stint.owed();
        int ids = job.runOne(index, shift);
        if (ids == Job.LOST) {
            return false;
        }
        shift.resume(stint, before + ids);
        return ids > 0;
    }

    /** In a callback on this worker: runs one of its own errands, which the callback may wait for; returns whether. */
    boolean runErrandInside() {
        if (!hasErrands() || !shift.leave()) {
            return false;
        }
        try {
            runErrand();
        } finally {
            shift.enter();
        }
        return true;
    }

    /** Sleeps; returns whether somebody woke this worker. */
    private boolean park(long nanos) {
        crew.waking().parked().getAndIncrement();
        parked.set(true);
        // whoever publishes looks for parked workers after it has dealt the ids: one of the two sees the other
        // (and whoever lets it go, or sends an errand, does that before it looks)
        boolean slept = isNeeded()
                && !hasErrands()
                && !crew.waking().isKeptAwake()
                && !foreman.frame().hasUnclaimed(index);
        if (slept && nanos == Idling.UNTIL_WOKEN) {
            LockSupport.park(crew);
        } else if (slept) {
            LockSupport.parkNanos(crew, nanos);
        }
        boolean woken = !parked.compareAndSet(true, false);
        if (!woken) {
            crew.waking().parked().getAndDecrement();
        }
        if (slept) {
            note(woken);
        }
        return woken;
    }

    /** Counts that this worker slept. */
    private void note(boolean woken) {
        Tally own = Objects.requireNonNull(tally);
        own.parked();
        if (woken) {
            long delay = Math.max(0, System.nanoTime() - wokenAt);
            own.woken(delay);
            if (Platform.seesWakeUps()) {
                WakeUpEvent.record(index, delay);
            }
        }
    }

    /** Wakes this worker if it is parked; returns whether it was. */
    boolean unpark() {
        if (!parked.get()) {
            return false;
        }
        wokenAt = System.nanoTime();
        if (!parked.compareAndSet(true, false)) {
            return false;
        }
        crew.waking().parked().getAndDecrement();
        LockSupport.unpark(thread());
        return true;
    }
}
