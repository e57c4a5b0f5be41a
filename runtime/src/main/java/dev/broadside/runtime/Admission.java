package dev.broadside.runtime;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many dispatches into a pool at a time. */
final class Admission {

    /** How many dispatches there may be at the most. */
    static final int MAX_BOUND = (1 << 30) - 1;

    /** More than can wait when a pool is closed; with the bound, no more than an int. */
    private static final int EVERYBODY = 1 << 30;

    private final int bound;
    private final WhenFull whenFull;
    private final Semaphore room;
    private volatile boolean closed;

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
     * @param mostNanos how long it waits at the most, or 0 for as long as it takes
     * @return whether there is room now; if not, and the thread did not wait, the dispatch is in all the same, and its caller
     *     is to run it
     * @throws RejectedExecutionException if it is refused
     */
    boolean enterLater(TaskDescriptor task, boolean inside, long mostNanos) {
        if (whenFull == WhenFull.REFUSE) {
            throw new RejectedExecutionException("Task '" + task.name() + "' is refused: " + bound
                    + " dispatches are in this pool. Wait for some, or choose another bound or WhenFull.");
        }
        return waits(inside) && awaitRoom(System.nanoTime() + (mostNanos == 0 ? Long.MAX_VALUE / 2 : mostNanos));
    }

    /** Waits for room; returns whether there is some in time. An interrupt is kept for the caller to see. */
    private boolean awaitRoom(long deadline) {
        try {
            return room.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            boolean entered = awaitRoom(deadline);
            Thread.currentThread().interrupt();
            return entered;
        }
    }

    /** Whether a thread that is inside a kernel or not waits where there is no room. */
    boolean waits(boolean inside) {
        return whenFull == WhenFull.BLOCK && !inside;
    }

    /** Whether whoever waited for room has waited in vain. */
    boolean isClosed() {
        return closed;
    }

    /** Makes room for another dispatch. */
    void leave() {
        room.release();
    }

    /** Lets everybody in, to be refused by a pool that is closed. */
    synchronized void close() {
        if (!closed) {
            closed = true;
            room.release(EVERYBODY);
        }
    }
}
