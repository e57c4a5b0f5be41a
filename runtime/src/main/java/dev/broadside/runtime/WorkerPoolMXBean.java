package dev.broadside.runtime;

/**
 * What management tools see of a pool that was built with {@link WorkerPool.Builder#jmx}: its {@link PoolStatistics}, as
 * attributes of the bean {@code dev.broadside:type=WorkerPool,name=…}. Reading an attribute costs the pool nothing.
 */
public interface WorkerPoolMXBean {

    /**
     * Returns the name of the pool.
     *
     * @return {@link WorkerPool#name}
     */
    String getName();

    /**
     * Returns how many workers there are.
     *
     * @return {@link WorkerPool#workers}
     */
    int getWorkers();

    /**
     * Returns how many dispatches have ended.
     *
     * @return {@link PoolStatistics#dispatches}
     */
    long getDispatches();

    /**
     * Returns how many dispatches one thread ran alone.
     *
     * @return {@link PoolStatistics#alone}
     */
    long getAlone();

    /**
     * Returns how many dispatches failed.
     *
     * @return {@link PoolStatistics#failures}
     */
    long getFailures();

    /**
     * Returns how many ids have been run.
     *
     * @return {@link PoolStatistics#ids}
     */
    long getIds();

    /**
     * Returns how many ids were run by threads that dispatched or waited.
     *
     * @return {@link PoolStatistics#callerIds}
     */
    long getCallerIds();

    /**
     * Returns how much of the work threads did that dispatched or waited.
     *
     * @return {@link PoolStatistics#callerShare}
     */
    double getCallerShare();

    /**
     * Returns how many batches have been run.
     *
     * @return {@link PoolStatistics#batches}
     */
    long getBatches();

    /**
     * Returns the size of batches that the pool chose last.
     *
     * @return {@link PoolStatistics#batchSize}
     */
    int getBatchSize();

    /**
     * Returns how unequal the participants' shares were.
     *
     * @return {@link PoolStatistics#imbalance}
     */
    double getImbalance();

    /**
     * Returns how often a worker went to sleep.
     *
     * @return {@link PoolStatistics#parks}
     */
    long getParks();

    /**
     * Returns how often a sleeping worker was woken.
     *
     * @return {@link PoolStatistics#wakeUps}
     */
    long getWakeUps();

    /**
     * Returns how long waking takes.
     *
     * @return {@link PoolStatistics#meanWakeDelay}, in nanoseconds
     */
    double getMeanWakeDelay();

    /**
     * Returns how long waking has taken at the most.
     *
     * @return {@link PoolStatistics#longestWakeDelay}, in nanoseconds
     */
    long getLongestWakeDelay();

    /**
     * Returns what was learnt of each task.
     *
     * @return {@link PoolStatistics#tasks}, a line of text for each
     */
    String[] getTasks();
}
