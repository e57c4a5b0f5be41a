package dev.broadside.runtime;

import dev.broadside.runtime.internal.Job;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Something that every worker of a {@link LocalWorkerPool} runs once. */
final class LocalBroadcast extends Dispatch<@Nullable Void> implements Dispatch.Helper {

    static final String TASK = "broadcast";

    private final LocalWorkerPool pool;
    private final IntConsumer action;
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicReference<@Nullable TaskException> failure = new AtomicReference<>();
    private volatile boolean stopped;

    LocalBroadcast(LocalWorkerPool pool, IntConsumer action, int workers) {
        super(TASK, workers);
        this.pool = pool;
        this.action = action;
    }

    /** Runs it on the calling thread, which stands for the workers of a pool that has none. */
    static LocalBroadcast here(LocalWorkerPool pool, IntConsumer action) {
        LocalBroadcast broadcast = new LocalBroadcast(pool, action, 1);
        try {
            action.accept(0);
            broadcast.end(null);
        } catch (Throwable e) {
            broadcast.end(new TaskException(TASK, 0, 0, 0, e));
        }
        return broadcast;
    }

    /** What one worker runs. */
    Job share() {
        return new LoneJob("a broadcast", action, this);
    }

    boolean isStopped() {
        return stopped;
    }

    void end(@Nullable TaskException thrown) {
        if (thrown != null) {
            failure.compareAndSet(null, thrown);
        }
        if (ended.incrementAndGet() == count()) {
            TaskException first = failure.get();
            if (first == null) {
                succeed(null);
            } else {
                fail(first);
            }
        }
    }

    @Override
    public int progress() {
        return ended.get();
    }

    @Override
    protected void stop(Runnable completion) {
        stopped = true;
        completion.run();
    }

    @Override
    protected FrameQueue frame() {
        return pool.frame();
    }

    @Override
    protected Helper helper() {
        return this;
    }

    @Override
    public boolean help(long deadline) {
        // workers that wait for each other's broadcasts run them
        return isDone() || !pool.crew().runBroadcasts() || isDone();
    }

    @Override
    public Executor executor() {
        return pool.executor();
    }
}
