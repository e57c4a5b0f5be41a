package dev.broadside.runtime;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A dispatch on a {@link LocalWorkerPool}. */
final class LocalDispatch<R extends @Nullable Object> extends Dispatch<R> {

    private final LocalWorkerPool pool;
    private final CallJob<R> job;
    private final long use;

    /** What {@link #progress} was at the end; the job may run something else by now. */
    private volatile int finalProgress;

    LocalDispatch(LocalWorkerPool pool, TaskCall<R> call) {
        super(call.task().name(), call.count());
        this.pool = pool;
        this.job = call.job;
        this.use = job.begin();
    }

    @Override
    protected void help(long deadline) {
        if (job.pin(use)) {
            try {
                pool.crew().help(job, deadline);
            } finally {
                job.unpin();
            }
        }
    }

    @Override
    protected void stop(Runnable completion) {
        if (job.pin(use)) {
            try {
                job.abandon();
                completion.run();
                pool.crew().drain(job);
            } finally {
                job.unpin();
            }
        } else {
            completion.run();
        }
    }

    @Override
    public int progress() {
        if (job.pin(use)) {
            try {
                return job.progress();
            } finally {
                job.unpin();
            }
        }
        return finalProgress;
    }

    @Override
    public Executor defaultExecutor() {
        return pool.executor();
    }

    /** Notes how far it got, before {@link #succeed}, {@link #fail} or after another completion. */
    void ended(int progress) {
        finalProgress = progress;
    }
}
