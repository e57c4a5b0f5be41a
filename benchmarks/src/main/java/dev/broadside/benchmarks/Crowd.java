package dev.broadside.benchmarks;

import dev.broadside.benchmarks.scale.Load;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A work, dispatched by more and more workers.
 *
 * @param count how many ids
 * @param cost about how many nanoseconds an id takes
 * @param serial nanoseconds of a plain loop
 * @param equally nanoseconds in batches of the pool's choice, for each number of workers
 * @param shared nanoseconds in four batches for each thread, which are never run alone
 * @param batches what batches of any size took with one worker
 */
record Crowd(int count, int cost, double serial, List<Double> equally, List<Double> shared, List<Cell.Batch> batches) {

    /** What the model is told of it. */
    Load load() {
        return new Load(String.format(Locale.ROOT, "%,d × %,d ns", count, cost), count, serial / count, 0);
    }

    /** The batch size that took least with one worker. */
    Cell.Batch best() {
        return batches.stream().min(Comparator.comparingDouble(Crowd::nanos)).orElseThrow();
    }

    /** The median of a batch size. */
    static double nanos(Cell.Batch batch) {
        return batch.nanos().getPercentile(50);
    }
}
