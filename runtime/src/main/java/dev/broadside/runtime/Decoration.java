package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/** What a {@link DecoratedPool} adds to the calls of another: it verifies or it checks them. */
final class Decoration {

    /** Gives the same orders each time the program runs. */
    private static final long SEED = 0;

    /** The orders in which dispatches are run again; or null where each is checked id by id. */
    private final @Nullable Shuffle shuffle;

    private Decoration(@Nullable Shuffle shuffle) {
        this.shuffle = shuffle;
    }

    /** Runs dispatches twice, the second time in random orders. */
    static Decoration verifying() {
        return new Decoration(new Shuffle(SEED));
    }

    /** Runs one id of a dispatch at a time, and looks at what it has changed. */
    static Decoration checking() {
        return new Decoration(null);
    }

    /**
     * Returns what is to be run instead of a call.
     *
     * @param call a call with its arguments
     * @param seat the index for what no worker runs
     */
    <R extends @Nullable Object> AroundCall<R> around(TaskCall<R> call, int seat) {
        return shuffle == null ? new CheckedCall<>(call) : new VerifiedCall<>(call, shuffle, seat);
    }

    /** Whether the calls of detached dispatches are run otherwise too: they have no result to compare. */
    boolean isForDetached() {
        return shuffle == null;
    }

    @Override
    public String toString() {
        return shuffle == null ? "checking" : "verifying";
    }
}
