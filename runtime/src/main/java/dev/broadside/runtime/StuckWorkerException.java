package dev.broadside.runtime;

import java.time.Duration;
import java.util.List;

/**
 * Tells of a worker that has been in one batch, or in one callback, for longer than a limit of its pool. Its stack trace is
 * what the worker's thread did when it was seen.
 *
 * <p>Given to the {@linkplain WorkerPool.Builder#stuckHandler handler} of stuck workers; and the cause of the
 * {@link TaskException} of a dispatch whose worker was {@linkplain WorkerPool.Builder#replaceStuckAfter given up}.
 */
public final class StuckWorkerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The index of the worker. */
    private final int worker;

    /** The first id of its batch. */
    private final int from;

    /** The id after the last. */
    private final int to;

    /** Whether it was given up. */
    private final boolean givenUp;

    private StuckWorkerException(
            String message, int worker, int from, int to, boolean givenUp, List<StackTraceElement> stack) {
        super(message, null, false, true);
        this.worker = worker;
        this.from = from;
        this.to = to;
        this.givenUp = givenUp;
        setStackTrace(stack.toArray(new StackTraceElement[0]));
    }

    /** Is a {@link dev.broadside.runtime.internal.Sighting}. */
    static StuckWorkerException of(
            String pool,
            String what,
            int from,
            int to,
            int worker,
            String thread,
            long limitNanos,
            boolean givenUp,
            List<StackTraceElement> stack) {
        String batch = what.isEmpty() ? "a callback" : ids(from, to - 1) + " of " + what;
        String message = "Worker " + worker + " of pool '" + pool + "', thread '" + thread + "', "
                + (givenUp ? "was given up after " : "has not come back after ") + Duration.ofNanos(limitNanos) + " in "
                + batch + ".";
        return new StuckWorkerException(message, worker, from, to, givenUp, stack);
    }

    private static String ids(int first, int last) {
        return first == last ? "id " + first : "ids " + first + " to " + last;
    }

    /**
     * Returns the index of the worker.
     *
     * @return the index, from 0
     */
    public int worker() {
        return worker;
    }

    /**
     * Returns the first id of the batch that the worker is in.
     *
     * @return an id; 0 in a callback
     */
    public int from() {
        return from;
    }

    /**
     * Returns the id after the last of the batch that the worker is in.
     *
     * @return an id; 0 in a callback
     */
    public int to() {
        return to;
    }

    /**
     * Returns whether the worker was given up, and another one took its place.
     *
     * @return whether it was
     */
    public boolean isGivenUp() {
        return givenUp;
    }
}
