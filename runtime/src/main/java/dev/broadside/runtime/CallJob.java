package dev.broadside.runtime;

import dev.broadside.runtime.internal.BatchEvent;
import dev.broadside.runtime.internal.DispatchEvent;
import dev.broadside.runtime.internal.Job;
import dev.broadside.runtime.internal.Platform;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The job of a call: runs it, and hands its outcome to whoever is to have it. */
final class CallJob<R extends @Nullable Object> extends Job {

    private final TaskCall<R> call;

    /** Who gets the outcome: a dispatch, a pool's handler where there is no dispatch, the waiting thread if neither. */
    private @Nullable LocalDispatch<R> dispatch;

    private @Nullable LocalWorkerPool detachedOn;

    /** What a recording is to have of the dispatch, or null. */
    private @Nullable DispatchEvent event;

    /** Where the dispatch takes room until it ends, or null. */
    private @Nullable Admission admission;

    /** What is run where the pool shuffles batches, instead of all ids in order. */
    private @Nullable ShuffledBatches shuffled;

    CallJob(TaskCall<R> call) {
        this.call = call;
    }

    void tracked(LocalDispatch<R> dispatch) {
        this.dispatch = dispatch;
    }

    long detached(LocalWorkerPool pool) {
        detachedOn = pool;
        return begin();
    }

    /** Notes where the dispatch takes room until it ends. */
    void admitted(@Nullable Admission into) {
        admission = into;
    }

    /** Sets what to run whenever all ids are to be run as one batch. */
    void shuffled(ShuffledBatches batches) {
        shuffled = batches;
    }

    /** Forgets the run that has ended. */
    void clear() {
        forget();
        if (shuffled != null) {
            shuffled = null;
        }
    }

    /** Lets go of a dispatch that has not begun, and that somebody else completes. */
    void withdraw() {
        dispatch = null;
        unpin();
    }

    /** Fails a dispatch that has not begun. */
    void drop(Throwable failure) {
        LocalDispatch<R> dropped = dispatch;
        if (dropped != null) {
            withdraw();
            dropped.fail(failure);
        }
    }

    @Override
    protected void runBatch(int from, int to, int worker) {
        ShuffledBatches batches = shuffled;
        if (batches != null) {
            batches.run(call, worker);
        } else if (Platform.seesBatches()) {
            runRecorded(from, to, worker);
        } else {
            call.run(from, to, worker);
        }
    }

    private void runRecorded(int from, int to, int worker) {
        BatchEvent batch = BatchEvent.begun();
        try {
            call.run(from, to, worker);
        } finally {
            batch.ended(taskName(), firstId(from), endId(to), worker);
        }
    }

    @Override
    public int progress() {
        ShuffledBatches batches = shuffled;
        return batches == null ? super.progress() : batches.progress();
    }

    @Override
    protected int idsIn(int from, int to) {
        return call.idsIn(from, to);
    }

    @Override
    protected int firstId(int from) {
        return call.firstId(from);
    }

    @Override
    protected int endId(int to) {
        return call.endId(to);
    }

    @Override
    protected boolean isCounted() {
        return true;
    }

    /** Hears that the dispatch is about to begin. */
    void beginning() {
        if (Platform.seesDispatches()) {
            event = DispatchEvent.begun();
        }
    }

    /** Hears how the dispatch ended, before this job may be used again. */
    void outcomeIsKnown(LocalWorkerPool pool) {
        if (failure() != null && !isAbandoned()) {
            pool.foreman().counters().failed();
        }
        DispatchEvent recorded = event;
        if (recorded != null) {
            event = null;
            try {
                recorded.ended(taskName(), call.count(), this);
            } catch (Throwable e) {
                // the recording misses it, for there is no memory; whoever waits for the end must not
            }
        }
    }

    /** What a call that has ended throws instead of its result, or null if it has one. */
    @Nullable
    RuntimeException failureOfCall() {
        Throwable failure = failure();
        if (failure != null) {
            return new TaskException(taskName(), failedId(), failedWorker(), otherFailures(), failure);
        }
        if (!isCancelled()) {
            return null;
        }
        // nobody counts the ids of a batch that has not ended
        String progress = wasAlone() ? "" : " after " + progress() + " of " + call.count() + " ids";
        return new CancellationException("Task '" + taskName() + "' was cancelled" + progress + ".");
    }

    private String taskName() {
        return call.task().name();
    }

    @Override
    protected void ended() {
        leave();
        if (dispatch != null) {
            endTracked(dispatch);
        } else if (detachedOn != null) {
            endDetached(detachedOn);
        } else {
            signalOver();
        }
    }

    /** Gives back the room that the dispatch takes, if any. */
    void leave() {
        Admission taken = admission;
        if (taken != null) {
            admission = null;
            taken.leave();
        }
    }

    /** Puts the result together, after the last id, if there is to be one. */
    void finish() {
        if (isUndisturbed()) {
            try {
                call.finish();
            } catch (Throwable e) {
                fail(Math.max(0, call.count() - 1), TaskException.NO_WORKER, e);
            }
        }
    }

    private void endTracked(LocalDispatch<R> tracker) {
        dispatch = null;
        tracker.ended(progress());
        if (isAbandoned()) {
            // whoever abandoned it completes it
            outcomeIsKnown(tracker.pool());
            unpin();
            return;
        }
        finish();
        Throwable failure = failureOrError();
        R result = call.result();
        outcomeIsKnown(tracker.pool());
        unpin();
        if (failure == null) {
            tracker.succeed(result);
        } else {
            tracker.fail(failure);
        }
    }

    private @Nullable Throwable failureOrError() {
        try {
            return failureOfCall();
        } catch (Throwable e) {
            // with no memory for a better exception: whoever waits must hear of the end
            return e;
        }
    }

    private void endDetached(LocalWorkerPool pool) {
        detachedOn = null;
        outcomeIsKnown(pool);
        try {
            if (failureOfCall() instanceof TaskException exception) {
                pool.handle(exception);
            }
        } finally {
            unpin();
        }
    }

    @Override
    protected void released() {
        call.recycle();
    }

    @Override
    public String toString() {
        return "task '" + call.task().name() + "'";
    }
}
