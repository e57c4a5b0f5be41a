package dev.broadside.runtime;

import java.util.Locale;

/** The statistics of a pool, for management tools. */
final class PoolBean implements WorkerPoolMXBean {

    private final WorkerPool pool;

    PoolBean(WorkerPool pool) {
        this.pool = pool;
    }

    @Override
    public String getName() {
        return pool.name();
    }

    @Override
    public int getWorkers() {
        return pool.workers();
    }

    @Override
    public long getDispatches() {
        return pool.statistics().dispatches();
    }

    @Override
    public long getAlone() {
        return pool.statistics().alone();
    }

    @Override
    public long getFailures() {
        return pool.statistics().failures();
    }

    @Override
    public long getIds() {
        return pool.statistics().ids();
    }

    @Override
    public long getCallerIds() {
        return pool.statistics().callerIds();
    }

    @Override
    public double getCallerShare() {
        return pool.statistics().callerShare();
    }

    @Override
    public long getBatches() {
        return pool.statistics().batches();
    }

    @Override
    public int getBatchSize() {
        return pool.statistics().batchSize();
    }

    @Override
    public double getImbalance() {
        return pool.statistics().imbalance();
    }

    @Override
    public long getParks() {
        return pool.statistics().parks();
    }

    @Override
    public long getWakeUps() {
        return pool.statistics().wakeUps();
    }

    @Override
    public double getMeanWakeDelay() {
        return pool.statistics().meanWakeDelay();
    }

    @Override
    public long getLongestWakeDelay() {
        return pool.statistics().longestWakeDelay();
    }

    @Override
    public String[] getTasks() {
        return pool.statistics().tasks().stream().map(PoolBean::line).toArray(String[]::new);
    }

    private static String line(TaskStatistics task) {
        return String.format(
                Locale.ROOT,
                "%s, %s, %d to %d ids: %s; %.1f ns an id alone, %.1f ns shared in batches of %d; %d dispatches",
                task.task(),
                task.lane(),
                task.fromIds(),
                task.toIds(),
                task.isShared() ? "shared" : "alone",
                task.aloneNanosPerId(),
                task.sharedNanosPerId(),
                task.batchSize(),
                task.dispatches());
    }
}
