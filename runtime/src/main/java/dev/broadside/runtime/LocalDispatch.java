package dev.broadside.runtime;

import dev.broadside.runtime.internal.Crew;
import dev.broadside.runtime.internal.Job;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A dispatch on a {@link LocalWorkerPool}. */
class LocalDispatch<R extends @Nullable Object> extends Dispatch<R> {

    private final LocalWorkerPool pool;
    private final Job job;
    private final long use;

    /** What {@link #progress} was at the end; the job may run something else by now. */
    private volatile int finalProgress;

    LocalDispatch(LocalWorkerPool pool, TaskCall<R> call) {
        super(call.task().name(), call.count());
        this.pool = pool;
        this.job = call.job;
        this.use = job.begin();
    }

    final LocalWorkerPool pool() {
        return pool;
    }

    /** Which use of the job this is. */
    final long use() {
        return use;
    }

    @Override
    protected final FrameQueue frame() {
        return pool.frame();
    }

    @Override
    protected Helper helper() {
        return new LocalHelper(pool, job, use);
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
    protected String report() {
        if (job.pin(use)) {
            try {
                return pool.crew().describe(job);
            } finally {
                job.unpin();
            }
        }
        return super.report();
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

    /** Notes how far it got, before it is completed or after somebody else completed it. */
    final void ended(int progress) {
        finalProgress = progress;
    }

    /** Helps a job as long as it runs what it ran when the dispatch began. */
    private record LocalHelper(LocalWorkerPool pool, Job job, long use) implements Helper {

        @Override
        public boolean help(long deadline) {
            if (!job.pin(use)) {
                return true;
            }
            try {
                Crew crew = pool.crew();
                return crew.help(job, deadline);
            } finally {
                job.unpin();
            }
        }

        @Override
        public Executor executor() {
            return pool.executor();
        }
    }
}
