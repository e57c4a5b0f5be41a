package dev.broadside.runtime;

/**
 * Thrown where a kernel threw: by {@code run…}, as the cause of a {@link Dispatch}'s {@code CompletionException} or
 * {@code ExecutionException}, and given to the pool's handler for a detached dispatch. The handler gets it for a callback
 * of a frame, too.
 *
 * <p>The {@linkplain #getCause cause} is what the kernel threw first; batches that had not begun by then were dropped.
 */
public final class TaskException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Stands for the worker where every call of the kernel was well, but not what puts the results together. */
    static final int NO_WORKER = -1;

    /** Stands for the id and the worker where no call of the kernel failed. */
    private static final int NONE = -1;

    /** The name of the task. */
    private final String task;

    /** The id whose call failed first. */
    private final int id;

    /** Who ran it. */
    private final int worker;

    /** How many further batches failed. */
    private final int otherFailures;

    /**
     * Makes an exception.
     *
     * @param task the name of the task
     * @param id the id whose call failed first
     * @param worker who ran it: a worker's index, or the number of workers when the dispatch began, for a thread that waited for
     *     it, or a worker that came later
     * @param otherFailures how many further batches failed before the dispatch ended
     * @param cause what the kernel threw
     */
    public TaskException(String task, int id, int worker, int otherFailures, Throwable cause) {
        super(message(task, id, worker, otherFailures, cause), cause);
        this.task = task;
        this.id = id;
        this.worker = worker;
        this.otherFailures = otherFailures;
    }

    /**
     * Makes an exception for a dispatch that failed though none of its calls did, by a time-out for instance.
     *
     * @param task the name of the task
     * @param cause why it failed
     */
    public TaskException(String task, Throwable cause) {
        this(task, "Task '" + task + "' failed: " + text(cause), cause);
    }

    private TaskException(String task, String message, Throwable cause) {
        super(message, cause);
        this.task = task;
        this.id = NONE;
        this.worker = NONE;
        this.otherFailures = 0;
    }

    /** Makes an exception for a callback that threw. */
    static TaskException inFrame(String task, Throwable cause) {
        return new TaskException(task, "A frame callback of '" + task + "' threw: " + text(cause), cause);
    }

    /**
     * Returns the name of the task.
     *
     * @return the name
     */
    public String task() {
        return task;
    }

    /**
     * Returns the id whose call failed first.
     *
     * @return an id from 0 to {@code count - 1}; where the results could not be put together, one whose result was to be
     *     added; -1 if no call failed but a time ran out or a callback of a frame threw
     */
    public int id() {
        return id;
    }

    /**
     * Returns who ran the call that failed.
     *
     * @return the worker's index, or the number of workers when the dispatch began, for a thread that waited for it
     *     and took part, or a worker that came later;
     *     -1 if no call of the kernel failed
     */
    public int worker() {
        return worker;
    }

    /**
     * Returns how many further batches failed before the dispatch ended.
     *
     * @return a number, at least 0
     */
    public int otherFailures() {
        return otherFailures;
    }

    private static String message(String task, int id, int worker, int otherFailures, Throwable cause) {
        String others = otherFailures == 0 ? "" : " (other batches that failed: " + otherFailures + ")";
        String where = worker == NO_WORKER ? " while results were put together" : " on worker " + worker;
        return "Task '" + task + "' failed at id " + id + where + others + ": " + text(cause);
    }

    /** What a cause says of itself; its class where even that throws. */
    private static String text(Throwable cause) {
        try {
            return cause.toString();
        } catch (Throwable e) {
            return cause.getClass().getName();
        }
    }
}
