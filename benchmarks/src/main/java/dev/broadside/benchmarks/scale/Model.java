package dev.broadside.benchmarks.scale;

/**
 * Predicts how long a dispatch takes.
 *
 * <p>The caller deals a range to each of the other threads, one cache line each; they see it, claim batches of their own
 * range, look at each other's ranges for more, and count themselves done on one common line. Work is divided evenly, but
 * for half a batch at the end; and memory is written no faster than all threads can together.
 *
 * @param costs what the machine takes
 */
public record Model(Costs costs) {

    /** A batch of the pool's choice takes at least so many nanoseconds, */
    public static final int SHORTEST_BATCH = 1_000;

    /** and has at least this share of the ids. */
    public static final int FINEST = 128;

    /** An owner claims this share of what is left of its range. */
    private static final int OWNER_SHARE = 8;

    /** Dealing, looking for more, counting oneself done. */
    private static final int LINES = 3;

    /**
     * How long a shared dispatch takes in batches of the pool's choice, whose workers are awake.
     *
     * @param load what is dispatched
     * @param threads how many share it, the caller among them
     */
    public double nanos(Load load, int threads) {
        int grain = grain(load);
        return shared(load, threads, claims(ids(load, threads), grain), grain);
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

    /** The batch size, of the powers of two, with which it takes least. */
    public int bestBatch(Load load, int threads) {
        int best = 1;
        for (int batch = 2; batch < load.count(); batch *= 2) {
            best = nanos(load, threads, batch) < nanos(load, threads, best) ? batch : best;
        }
        return best;
    }

    /** The smallest batch that the pool chooses. */
    public static int grain(Load load) {
        return Math.max(Math.max(1, load.count() / FINEST), (int) Math.ceil(SHORTEST_BATCH / load.nanos()));
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

    private static int claims(int ids, int grain) {
        int claims = 0;
        for (int left = ids; left > 0; left -= Math.max(grain, left / OWNER_SHARE)) {
            claims++;
        }
        return claims;
    }
}
