package dev.broadside.benchmarks.scale;

import java.util.function.IntToDoubleFunction;

/**
 * Predicts how long a dispatch takes.
 *
 * <p>The caller deals a range to each of the other threads, one cache line each; they see it, claim batches of their own
 * range, look at each other's ranges for more, and count themselves done on one common line. Work is divided evenly, but
 * for half a batch at the end; and memory is written no faster than all threads can together.
 *
 * <p>False sharing is not in it: ranges are lines apart, and two threads write to one line of results only where batches of
 * theirs meet, and while both are there. What that costs at most is printed with the costs.
 *
 * @param costs what the machine takes
 */
public record Model(Costs costs) {

    /** Dealing, looking for more, counting oneself done. */
    private static final int LINES = 3;

    /**
     * How long a shared dispatch takes in batches of the pool's choice, whose workers are awake.
     *
     * @param load what is dispatched
     * @param threads how many share it, the caller among them
     */
    public double nanos(Load load, int threads) {
        return nanos(load, threads, Dealing.of(load));
    }

    /**
     * The same for batches that the pool does not choose, but deals as it does its own.
     *
     * @param load what is dispatched
     * @param threads how many share it
     * @param dealing the batches
     */
    public double nanos(Load load, int threads, Dealing dealing) {
        int claims = dealing.batches(ids(load, threads)).size();
        return shared(load, threads, claims, dealing.smallest());
    }

    /**
     * The same for batches of one size.
     *
     * @param load what is dispatched
     * @param threads how many share it
     * @param batch the ids of a batch
     */
    public double nanos(Load load, int threads, int batch) {
        int ids = ids(load, threads);
        return shared(load, threads, (ids + batch - 1) / batch, batch);
    }

    /**
     * How long it takes if all the others sleep: the caller wakes one after the other.
     *
     * @param load what is dispatched
     * @param threads how many share it
     */
    public double nanosAsleep(Load load, int threads) {
        return nanos(load, threads) + (threads - 1) * costs.unpark() + costs.wake();
    }

    /** How many times as fast as alone; never slower, as the pool then runs it alone. */
    public static double speedUp(Load load, double shared) {
        return Math.max(1, load.serial() / shared);
    }

    /** The size, of the powers of two, with which batches of one size take least. */
    public int bestBatch(Load load, int threads) {
        return best(load, batch -> nanos(load, threads, batch));
    }

    /** The smallest batch, of the powers of two, with which batches that the pool deals take least. */
    public Dealing bestDealing(Load load, int threads) {
        return new Dealing(best(load, smallest -> nanos(load, threads, new Dealing(smallest))));
    }

    private static int best(Load load, IntToDoubleFunction nanos) {
        int best = 1;
        for (int batch = 2; batch < load.count(); batch *= 2) {
            best = nanos.applyAsDouble(batch) < nanos.applyAsDouble(best) ? batch : best;
        }
        return best;
    }

    private double shared(Load load, int threads, int claims, int batch) {
        double work = Math.max(ids(load, threads) * load.nanos(), load.count() * load.bytes() / bandwidth(threads));
        double unevenness = Math.min(batch, ids(load, threads)) * load.nanos() / 2;
        return costs.dispatch()
                + LINES * (threads - 1) * costs.line()
                + costs.line()
                + claims * costs.claim()
                + work
                + unevenness;
    }

    private double bandwidth(int threads) {
        return Math.min(threads * costs.alone(), costs.together());
    }

    private static int ids(Load load, int threads) {
        return (load.count() + threads - 1) / threads;
    }
}
