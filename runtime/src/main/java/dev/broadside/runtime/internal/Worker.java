package dev.broadside.runtime.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * A thread that runs batches of the published jobs, and otherwise waits as the crew's {@link Idling} says.
 *
 * <p>With several jobs on the board it runs one batch of each in turn, so that a long job does not hold up a short one.
 */
final class Worker extends Thread {

    private static final System.Logger LOGGER = System.getLogger("dev.broadside.runtime");

    private final Crew crew;
    private final int index;
    private final AtomicBoolean parked = new AtomicBoolean();

    Worker(Crew crew, int index, String name) {
        // nothing of the thread that happens to make the pool is handed down
        super(null, null, name, 0, false);
        this.crew = crew;
        this.index = index;
        setDaemon(true);
    }

    Crew crew() {
        return crew;
    }

    int index() {
        return index;
    }

    @Override
    public void run() {
        long idleSince = System.nanoTime();
        while (!crew.isClosed() || !crew.board().isEmpty()) {
            if (tryVisitAll()) {
                idleSince = System.nanoTime();
                continue;
            }
            long now = System.nanoTime();
            long pause = crew.pause(idleSince, now);
            if (pause == Idling.NONE) {
                Thread.onSpinWait();
            } else if (park(pause)) {
                // woken for a job that may be over by now; others may follow
                idleSince = System.nanoTime();
            }
        }
    }

    /** Visits each published job; what is thrown by what hears of a job's end is logged, and ends no worker. */
    private boolean tryVisitAll() {
        try {
            return visitAll();
        } catch (Throwable e) {
            log(e);
            return true;
        }
    }

    private void log(Throwable failure) {
        try {
            LOGGER.log(System.Logger.Level.ERROR, "A job could not be ended properly on " + getName() + ".", failure);
        } catch (Throwable e) {
            // an exception whose text cannot be had
            LOGGER.log(System.Logger.Level.ERROR, "A job could not be ended properly: " + failure.getClass());
        }
    }

    /** Visits each published job once; returns whether there was something to do. */
    private boolean visitAll() {
        Board board = crew.board();
        boolean busy = false;
        long open = board.open();
        for (long rest = open; rest != 0; rest &= rest - 1) {
            Job job = board.at(Long.numberOfTrailingZeros(rest));
            if (job != null) {
                busy |= visit(job, board);
            }
        }
        if (!busy && open == Board.ALL) {
            // every slot may be held by a kernel that waits for one of these
            for (Job job : board.waiting()) {
                busy |= visit(job, board);
            }
        }
        return busy;
    }

    /** Runs one batch of a job, and further ones as long as it is the only job. */
    private boolean visit(Job job, Board board) {
        int ids = 0;
        int more;
        do {
            more = job.runOne(index);
            // what a kernel leaves behind is not for the next one to see, nor for park, which would not sleep
            Thread.interrupted();
            ids += more;
        } while (more > 0 && Long.bitCount(board.open()) == 1);
        crew.complete(job, ids);
        return ids > 0;
    }

    /** Sleeps; returns whether somebody woke this worker. */
    private boolean park(long nanos) {
        crew.parked().getAndIncrement();
        parked.set(true);
        // whoever publishes looks for parked workers after it has dealt the ids: one of the two sees the other
        if (!crew.hasWork() && !(crew.isClosed() && crew.board().isEmpty())) {
            if (nanos == Idling.UNTIL_WOKEN) {
                LockSupport.park(crew);
            } else {
                LockSupport.parkNanos(crew, nanos);
            }
        }
        if (parked.compareAndSet(true, false)) {
            crew.parked().getAndDecrement();
            return false;
        }
        return true;
    }

    /** Wakes this worker if it is parked; returns whether it was. */
    boolean unpark() {
        if (!parked.get() || !parked.compareAndSet(true, false)) {
            return false;
        }
        crew.parked().getAndDecrement();
        LockSupport.unpark(this);
        return true;
    }

    /** Waits until this thread has ended. An interrupt is kept for the caller to see. */
    void awaitEnd() {
        boolean interrupted = false;
        while (isAlive()) {
            try {
                join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
