package dev.broadside.runtime;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets so many dispatches into a pool at a time. */
final class Admission {

    /** How many dispatches there may be at the most. */
    static final int MAX_BOUND = (1 << 30) - 1;

    /** More than can wait when a pool is closed; with the bound, no more than an int. */
    private static final int EVERYBODY = 1 << 30;

    private final int bound;
    private final WhenFull whenFull;
    private final Semaphore room;
    private final AtomicBoolean closed = new AtomicBoolean();

    Admission(int bound, WhenFull whenFull) {
        this.bound = bound;
        this.whenFull = whenFull;
        this.room = new Semaphore(bound);
    }

    /** Lets a dispatch in if there is room; {@link #leave} ends that. */
    boolean tryEnter() {
        return room.tryAcquire();
    }

    /**
     * Does what is to be done where there is no room.
     *
     * @param task the task of the dispatch
     * @param inside whether the thread runs a kernel, for which it does not wait: room may depend on it
     * @return whether there is room now; if not, the dispatch is in all the same, and its caller is to run it
     * @throws RejectedExecutionException if it is refused
     */
    boolean enterLater(TaskDescriptor task, boolean inside) {
        if (whenFull == WhenFull.REFUSE) {
            throw new RejectedExecutionException("Task '" + task.name() + "' is refused: " + bound
                    + " dispatches have begun on this pool and are not done, and more are not allowed. Wait for some of them,"
                    + " or choose another bound or WhenFull.");
        } else if (whenFull == WhenFull.BLOCK && !inside) {
            room.acquireUninterruptibly();
            return true;
        }
        return false;
    }

    /** Whether whoever waited for room has waited in vain. */
    boolean isClosed() {
        return closed.get();
    }

    /** Makes room for another dispatch. */
    void leave() {
        room.release();
    }

    /** Lets everybody in, to be refused by a pool that is closed. */
    void close() {
        if (!closed.getAndSet(true)) {
            room.release(EVERYBODY);
        }
    }
}
