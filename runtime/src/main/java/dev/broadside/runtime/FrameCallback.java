package dev.broadside.runtime;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Something that a frame is to run: what takes the outcome of a dispatch, once it has one, or what needs no dispatch. */
final class FrameCallback<R extends @Nullable Object> {

    /** What {@link TaskException#task} gives where no task is behind a callback. */
    private static final String NO_TASK = "frame()";

    private final @Nullable Dispatch<R> dispatch;
    private final BiConsumer<? super @Nullable R, ? super @Nullable Throwable> callback;

    /** Whether the frame that looked last is to run it. */
    private boolean due;

    private @Nullable R result;
    private @Nullable Throwable failure;

    FrameCallback(
            @Nullable Dispatch<R> dispatch, BiConsumer<? super @Nullable R, ? super @Nullable Throwable> callback) {
        this.dispatch = dispatch;
        this.callback = callback;
    }

    /** Makes one that needs no dispatch. */
    static FrameCallback<?> of(Runnable runnable) {
        return new FrameCallback<>(null, (result, failure) -> runnable.run());
    }

    /** Whose it is, for an exception: a task, or the queue itself. */
    String task() {
        return dispatch == null ? NO_TASK : dispatch.task();
    }

    void look() {
        due = dispatch == null || dispatch.isDone();
    }

    boolean isDue() {
        return due;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // nothing is thrown
    void run() {
        if (dispatch != null) {
            // not join, which tells of some failures as another exception, on some JDKs
            dispatch.whenComplete((given, thrown) -> {
                result = given;
                failure = thrown;
            });
        }
        callback.accept(result, failure);
    }
}
