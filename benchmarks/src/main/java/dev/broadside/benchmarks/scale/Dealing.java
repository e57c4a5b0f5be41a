package dev.broadside.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;

/**
 * How the pool cuts a range of ids into batches where their size is its choice: large ones first, then smaller ones, down to
 * a smallest. A test holds this to what a pool does.
 *
 * @param smallest how many ids a batch has at least, but for the last of a range
 */
public record Dealing(int smallest) {

    /** The smallest batch takes so many nanoseconds, */
    static final int SHORTEST = 1_000;

    /** or less, if it would have more than this share of the ids. */
    static final int COARSEST = 16;

    /** The share of the ids that it has while nobody knows how long one takes. */
    static final int UNKNOWN = 128;

    /** Who owns a range claims this share of what is left of it. */
    private static final int OWNER_SHARE = 8;

    /** Or so many of the smallest batches, but no more than half; where these have many ids. */
    private static final int GRAINS = 4;

    private static final int MANY = 16;

    /**
     * What the pool chooses once it knows how long an id takes.
     *
     * @param load what is dispatched
     */
    public static Dealing of(Load load) {
        return of(load.count(), load.nanos());
    }

    static Dealing of(int count, double nanos) {
        int coarsest = count / COARSEST;
        return new Dealing((int) Math.max(1, Math.min(coarsest, SHORTEST / nanos)));
    }

    /**
     * What it chooses before.
     *
     * @param count how many ids are dispatched
     */
    public static Dealing ofUnknown(int count) {
        return new Dealing(Math.max(1, count / UNKNOWN));
    }

    /** The batches of a range that its owner alone claims from, in their order. */
    List<Integer> batches(int ids) {
        List<Integer> batches = new ArrayList<>();
        for (int left = ids; left > 0; ) {
            int several = smallest < MANY ? smallest : Math.min(GRAINS * smallest, left / 2);
            int batch = Math.min(left, Math.max(Math.max(smallest, several), left / OWNER_SHARE));
            batches.add(batch);
            left -= batch;
        }
        return batches;
    }
}
