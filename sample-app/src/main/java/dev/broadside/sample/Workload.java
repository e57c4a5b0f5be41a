package dev.broadside.sample;

/**
 * Work that is done in three ways, each of which calls the same kernel and fills the same kind of result.
 *
 * @param <R> the result
 */
interface Workload<R> {

    /** What the work is, in a word or two. */
    String title();

    /** An empty result, to be filled again and again. */
    R newResult();

    /** Fills a result in a loop. */
    void runInLoop(R result);

    /** Fills a result in a parallel stream. */
    void runInStream(R result);

    /** Fills a result on a worker pool. */
    void runOnPool(R result);

    /** A number that tells different results apart. */
    int checksum(R result);
}
