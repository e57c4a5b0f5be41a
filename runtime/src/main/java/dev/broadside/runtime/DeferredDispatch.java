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
        start.withdraw();
        if (start.hasBegun()) {
            super.stop(completion);
        } else {
            completion.run();
        }
    }

    @Override
    public int progress() {
        // before the ids are dealt the job has the numbers of what it ran before
        return start.hasBegun() ? super.progress() : 0;
    }

    @Override
    protected String report() {
        return start.hasBegun() ? super.report() : "it has not begun.";
    }

    @Override
    protected boolean isWaiting() {
        return start.isWaiting();
    }

    /** Begins a dispatch before it helps. */
    private record StartingHelper(DeferredStart<?> start, Helper helper) implements Helper {

        @Override
        public boolean help(long deadline) {
            return !start.beginNow() || helper.help(deadline);
        }

        @Override
        public Executor executor() {
            return helper.executor();
        }
    }
}
