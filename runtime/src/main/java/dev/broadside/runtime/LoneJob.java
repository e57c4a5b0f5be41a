package dev.broadside.runtime;

import dev.broadside.runtime.internal.Crew;
import dev.broadside.runtime.internal.Job;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A job of one id: an asynchronous stage, or what one worker runs of a broadcast. */
final class LoneJob extends Job {

    private final String text;
    private final IntConsumer action;
    private final @Nullable LocalBroadcast broadcast;

    /**
     * Makes a job.
     *
     * @param text what it is, in words
     * @param action is given the participant that runs it
     * @param broadcast what it is a part of, or null if it is a stage
     */
    LoneJob(String text, IntConsumer action, @Nullable LocalBroadcast broadcast) {
        this.text = text;
        this.action = action;
        this.broadcast = broadcast;
    }

    @Override
    protected void runBatch(int from, int to, int worker) {
        if (broadcast == null || !broadcast.isStopped()) {
            action.accept(worker);
        }
    }

    @Override
    protected void ended() {
        if (broadcast == null && progress() == 0 && !isLost()) {
            // dropped by closeNow: whoever waits for the stage must hear of it
            action.accept(0);
        }
        Throwable failure = failure();
        if (broadcast != null) {
            broadcast.end(
                    failure == null
                            ? null
                            : new TaskException(LocalBroadcast.TASK, failedWorker(), failedWorker(), 0, failure));
        } else if (failure != null) {
            Crew.log("What was given to the pool's executor threw.", failure);
        }
    }

    @Override
    protected void released() {}

    @Override
    public String toString() {
        return text;
    }
}
