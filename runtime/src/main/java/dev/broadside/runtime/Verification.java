package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/** Runs dispatches twice, the second time in random orders, which are the same each time the program runs. */
final class Verification implements Decoration {

    private static final long SEED = 0;

    private final Shuffle shuffle = new Shuffle(SEED);

    @Override
    public <R extends @Nullable Object> AroundCall<R> around(TaskCall<R> call, int seat) {
        return new VerifiedCall<>(call, shuffle, seat);
    }

    /** There is no result to compare. */
    @Override
    public boolean isForDetached() {
        return false;
    }

    @Override
    public String toString() {
        return "verifying";
    }
}
