package dev.broadside.runtime;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A dispatch on a {@link LocalWorkerPool} that begins with the next frame, or when a thread waits for it. */
final class DeferredDispatch<R extends @Nullable Object> extends LocalDispatch<R> {

    private final DeferredStart<R> start;

    DeferredDispatch(LocalWorkerPool pool, TaskCall<R> call, Runnable starting) {
        super(pool, call);
        this.start = new DeferredStart<>(pool, call, use(), starting);
    }

    DeferredStart<R> start() {
        return start;
    }

    @Override
    protected Helper helper() {
        return new StartingHelper(start, super.helper());
    }

    @Override
    protected void stop(Runnable completion) {
        if (start.withdraw()) {
            completion.run();
        } else {
            super.stop(completion);
        }
    }

    @Override
    public int progress() {
        // before the ids are dealt the job has the numbers of what it ran before
        return start.isSettled() ? super.progress() : 0;
    }

    @Override
    protected boolean hasBegun() {
        return start.isSettled();
    }

    /** Begins a dispatch before it helps. */
    private record StartingHelper(DeferredStart<?> start, Helper helper) implements Helper {

        @Override
        public boolean help(long deadline) {
            start.beginNow();
            return helper.help(deadline);
        }

        @Override
        public Executor executor() {
            return helper.executor();
        }
    }
}
