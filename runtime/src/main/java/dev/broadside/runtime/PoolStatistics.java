package dev.broadside.runtime;

import dev.broadside.runtime.internal.Counters;
import dev.broadside.runtime.internal.Tally;
import java.util.List;

/**
 * What a pool has done since it was made, both lanes together: all dispatches that have ended, but no broadcasts, which have no
 * ids, and no asynchronous stages. Every number but {@link #batchSize} only grows, or is a mean over all that time.
 *
 * @param dispatches how many dispatches have ended
 * @param alone how many of them one thread ran alone, the one that dispatched
 * @param failures how many of them failed because the kernel threw, or was given up
 * @param ids how many ids have been run, in those dispatches
 * @param callerIds how many of them were run by the threads that dispatched or waited, alone or beside the workers (and, now
 *     and then, by a worker that came after a dispatch had begun, on the place of such a thread)
 * @param batches in how many batches they were run
 * @param batchSize how many ids a batch had, on average, in the latest dispatch that was shared and left its batches to
 *     the pool; 0 before the first
 * @param imbalance how unequal the shares were of the workers, and of one thread that waits, in dispatches that were shared:
 *     the largest by the mean, averaged over the ids. 1 is equal, as before the first such dispatch; the number of
 *     workers and one is the worst, one thread ran all. Unequal costs of ids make unequal shares on purpose
 * @param parks how often a worker went to sleep
 * @param wakeUps how often a sleeping worker was woken by somebody, rather than by its timer
 * @param meanWakeDelay how long that took, from just before it was woken until it ran, on average, in nanoseconds; 0 before the
 *     first
 * @param longestWakeDelay how long that took at the most, in nanoseconds
 * @param tasks what was learnt of each task, ordered by name, lane and size
 */
public record PoolStatistics(
        long dispatches,
        long alone,
        long failures,
        long ids,
        long callerIds,
        long batches,
        int batchSize,
        double imbalance,
        long parks,
        long wakeUps,
        double meanWakeDelay,
        long longestWakeDelay,
        List<TaskStatistics> tasks) {

    /**
     * Makes statistics; pools do.
     */
    public PoolStatistics {
        tasks = List.copyOf(tasks);
    }

    static PoolStatistics of(Counters counters, List<TaskStatistics> tasks) {
        long[] sums = counters.sums();
        long wakeUps = sums[Tally.WAKE_UPS];
        return new PoolStatistics(
                sums[Tally.ALONE_JOBS] + sums[Tally.DEALT_JOBS],
                sums[Tally.ALONE_JOBS],
                counters.failures(),
                sums[Tally.ALONE_IDS] + sums[Tally.DEALT_IDS],
                sums[Tally.ALONE_IDS] + sums[Tally.SEAT_IDS],
                // a job that a thread runs alone is one batch
                sums[Tally.ALONE_JOBS] + sums[Tally.DEALT_BATCHES],
                counters.batchSize(),
                sums[Tally.DEALT_IDS] == 0 ? 1 : (double) sums[Tally.BUSIEST_IDS] / sums[Tally.DEALT_IDS],
                sums[Tally.PARKS],
                wakeUps,
                wakeUps == 0 ? 0 : (double) sums[Tally.WAKE_NANOS] / wakeUps,
                sums[Tally.LONGEST_WAKE_NANOS],
                tasks);
    }

    /**
     * Returns how much of the work the threads did that dispatched or waited.
     *
     * @return {@link #callerIds} by {@link #ids}, from 0 to 1; 0 before the first id
     */
    public double callerShare() {
        return ids == 0 ? 0 : (double) callerIds / ids;
    }
}
