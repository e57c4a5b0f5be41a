package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/** A call that is run again after its last id, in another order, and fails if that makes a difference. */
final class VerifiedCall<R extends @Nullable Object> extends AroundCall<R> {

    private final Shuffle shuffle;
    private final int seat;

    /** The call to compare with, or null if this one cannot be run again. */
    private @Nullable TaskCall<R> again;

    /** Whether the result of each id has its place, so that the place tells the id. */
    private boolean isPlaced;

    VerifiedCall(TaskCall<R> call, Shuffle shuffle, int seat) {
        super(call);
        this.shuffle = shuffle;
        this.seat = seat;
    }

    /** Not later: the kernel may replace what it is given by its results. */
    @Override
    void begin() {
        again = inner.again();
        if (again != null) {
            again.prepareAs(this);
            again.setAround(this);
            isPlaced = inner.result() != null;
        }
    }

    @Override
    protected void finish() {
        inner.finish();
        TaskCall<R> other = again;
        if (other == null || running().isGivenUp()) {
            return;
        }
        isRunAgain = true;
        shuffle.batches(units(), batchSize()).run(other, seat);
        if (!running().isGivenUp()) {
            other.finish();
        }
        if (!running().isGivenUp()) {
            compare(other.result());
        }
    }

    private void compare(R other) {
        int places = isPlaced ? count() : Integer.MAX_VALUE;
        Difference difference = Difference.between(inner.result(), other, places);
        if (difference != null) {
            fail(difference);
        }
    }

    private void fail(Difference difference) {
        failAsUnsound(
                isPlaced ? difference.place() : Math.max(0, count() - 1),
                TaskException.NO_WORKER,
                " depends on the order of its ids: " + difference.text(isPlaced ? "id" : "packet")
                        + " when they were run again in another order.");
    }

    @Override
    void recycle() {
        TaskCall<R> other = again;
        if (other != null && !job.isLost()) {
            other.setAround(null);
            other.recycle();
        }
        super.recycle();
    }
}
