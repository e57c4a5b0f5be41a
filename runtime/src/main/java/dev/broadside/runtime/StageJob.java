package dev.broadside.runtime;

import dev.broadside.runtime.internal.Job;

/** One asynchronous stage. */
final class StageJob extends Job {

    private static final System.Logger LOGGER = System.getLogger("dev.broadside.runtime");

    private final Runnable stage;

    StageJob(Runnable stage) {
        this.stage = stage;
    }

    @Override
    protected void runBatch(int from, int to, int worker) {
        stage.run();
    }

    @Override
    protected void ended() {
        if (progress() == 0 && !isLost()) {
            // dropped by closeNow: whoever waits for the stage must hear of it
            stage.run();
        }
        Failure failure = failure();
        if (failure != null) {
            LOGGER.log(System.Logger.Level.ERROR, "What was given to the pool's executor threw.", failure.cause());
        }
    }

    @Override
    protected void released() {}

    @Override
    public String toString() {
        return "an asynchronous stage";
    }
}
