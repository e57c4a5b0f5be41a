package dev.broadside.runtime;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Something that a frame is to run, once it may. */
abstract class FrameCallback {

    /** Whose it is, for an exception: a task, or the queue itself. */
    final String task;

    /** Whether the frame that looked last is to run it. */
    private boolean due;

    FrameCallback(String task) {
        this.task = task;
    }

    abstract boolean isReady();

    abstract void run();

    final void look() {
        due = isReady();
    }

    final boolean isDue() {
        return due;
    }

    /** What takes the outcome of a dispatch, once it has one. */
    static final class OfDispatch<R extends @Nullable Object> extends FrameCallback {

        private final Dispatch<R> dispatch;
        private final BiConsumer<? super @Nullable R, ? super @Nullable Throwable> callback;

        OfDispatch(Dispatch<R> dispatch, BiConsumer<? super @Nullable R, ? super @Nullable Throwable> callback) {
            super(dispatch.task());
            this.dispatch = dispatch;
            this.callback = callback;
        }

        @Override
        boolean isReady() {
            return dispatch.isDone();
        }

        @Override
        void run() {
            // not join, which tells of some failures as another exception, on some JDKs
            Outcome<R> outcome = dispatch.handle(Outcome::new).join();
            callback.accept(outcome.result, outcome.failure);
        }
    }

    private record Outcome<R extends @Nullable Object>(
            @Nullable R result, @Nullable Throwable failure) {}

    /** What needs no dispatch. */
    static final class OfRunnable extends FrameCallback {

        private final Runnable runnable;

        OfRunnable(String task, Runnable runnable) {
            super(task);
            this.runnable = runnable;
        }

        @Override
        boolean isReady() {
            return true;
        }

        @Override
        void run() {
            runnable.run();
        }
    }
}
