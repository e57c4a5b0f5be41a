package dev.broadside.runtime;

/**
 * What a pool has learnt of the dispatches of one task that have about so many ids, are blocking, and leave their batches to the
 * pool: {@code runEqually}, {@code runEquallyInto}.
 *
 * @param task the task
 * @param lane where they are dispatched
 * @param fromIds they have at least so many ids, a power of two
 * @param toIds and at most so many
 * @param dispatches how many there have been; dispatches of several threads at once may be missed
 * @param isShared whether they are shared with the workers now, rather than run alone by the calling thread
 * @param aloneNanosPerId how long an id takes alone, in nanoseconds; 0 if not known
 * @param sharedNanosPerId how long an id takes shared, that is, the time of a dispatch by its ids; 0 if not known
 * @param batchSize how many ids a batch had, on average, when one was shared last; 0 if none was
 */
public record TaskStatistics(
        String task,
        Lane lane,
        int fromIds,
        int toIds,
        long dispatches,
        boolean isShared,
        double aloneNanosPerId,
        double sharedNanosPerId,
        int batchSize) {}
