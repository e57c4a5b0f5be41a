package dev.broadside.runtime;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A stage after a dispatch: a thread that waits for it helps what it depends on. */
final class Stage<T extends @Nullable Object> extends HelpedFuture<T> {

    private volatile Dispatch.Helper helper;

    Stage(Dispatch.Helper helper) {
        this.helper = helper;
    }

    /** Returns a stage that follows a future of no pool. */
    @SuppressWarnings("FutureReturnValueIgnored") // nothing is thrown
    static <T extends @Nullable Object> Stage<T> after(CompletableFuture<T> future, Dispatch.Helper helper) {
        Stage<T> stage = new Stage<>(helper);
        future.whenComplete((result, failure) -> {
            if (failure == null) {
                stage.complete(result);
            } else {
                stage.completeExceptionally(failure);
            }
        });
        return stage;
    }

    void helpedBy(Sources sources) {
        helper = sources;
    }

    @Override
    protected Dispatch.Helper helper() {
        return helper;
    }
}
