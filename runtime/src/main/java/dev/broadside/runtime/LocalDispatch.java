package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/** A dispatch on a {@link LocalWorkerPool}; one that is deferred begins with the next frame, or when a thread waits for it. */
final class LocalDispatch<R extends @Nullable Object> extends Dispatch<R> {

    private final LocalWorkerPool pool;
    private final TaskCall<R> call;
    private final long use;
    private final @Nullable LocalStart start;

    /** What {@link #progress} was at the end; the job may run something else by now. */
    private volatile int finalProgress;

    /**
     * Makes a handle.
     *
     * @param starting what runs before the ids are dealt where this is deferred, or null
     */
    LocalDispatch(LocalWorkerPool pool, TaskCall<R> call, @Nullable Runnable starting) {
        super(call.task().name(), call.count());
        this.pool = pool;
        this.call = call;
        this.use = call.job.begin();
        this.start = starting == null ? null : new LocalStart(pool, call, use, starting);
    }

    LocalWorkerPool pool() {
        return pool;
    }

    /** Which use of the job this is. */
    long use() {
        return use;
    }

    /** What begins this dispatch, or null if it is not deferred. */
    @Nullable
    LocalStart start() {
        return start;
    }

    /** Whether the job is, or was, this dispatch's: before the ids are dealt it has the numbers of what it ran before. */
    private boolean hasBegun() {
        return start == null || start.hasBegun();
    }

    @Override
    protected FrameQueue frame() {
        return pool.frame();
    }

    @Override
    protected Helper helper() {
        return start != null ? start : new LocalStart(pool, call, use, null);
    }

    @Override
    protected void stop(Runnable completion) {
        if (start != null) {
            start.withdraw();
        }
        if (hasBegun() && call.job.pin(use)) {
            try {
                call.job.abandon();
                completion.run();
                pool.foreman().drain(call.job);
            } finally {
                call.job.unpin();
            }
        } else {
            completion.run();
        }
    }

    @Override
    protected String report() {
        if (!hasBegun()) {
            return "it has not begun.";
        }
        return pool.describe(call.job, use, super.report());
    }

    @Override
    public int progress() {
        if (hasBegun() && call.job.pin(use)) {
            try {
                return call.job.progress();
            } finally {
                call.job.unpin();
            }
        }
        return finalProgress;
    }

    /** Notes how far it got, before it is completed or after somebody else completed it. */
    void ended(int progress) {
        finalProgress = progress;
    }

    @Override
    protected boolean isWaiting() {
        return start != null && start.isWaiting();
    }
}
