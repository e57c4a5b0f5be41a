package dev.broadside.runtime;

/** What becomes of a dispatch that is one too many for a pool. */
public enum WhenFull {

    /** It is refused with a {@link java.util.concurrent.RejectedExecutionException}; the default. */
    REFUSE,

    /**
     * The thread that dispatches waits until there is room, or the pool is closed; where the pool has a {@linkplain
     * WorkerPool.Builder#deadline deadline}, for so long at the most.
     */
    BLOCK,

    /** The thread that dispatches runs batches of it, until there are none to begin. */
    RUN_ON_CALLER
}
