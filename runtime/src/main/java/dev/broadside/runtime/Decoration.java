package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/** What a {@link DecoratedPool} adds to the calls of another. */
interface Decoration {

    /**
     * Returns what is to be run instead of a call.
     *
     * @param call a call with its arguments
     * @param seat the index for what no worker runs
     */
    <R extends @Nullable Object> AroundCall<R> around(TaskCall<R> call, int seat);

    /** Whether the calls of detached dispatches are run otherwise too. */
    boolean isForDetached();
}
