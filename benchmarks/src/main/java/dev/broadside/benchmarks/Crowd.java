package dev.broadside.benchmarks;

import dev.broadside.benchmarks.scale.Load;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/**
 * A work, dispatched by more and more workers.
 *
 * @param count how many ids
 * @param cost about how many nanoseconds an id takes
 * @param turns what each number of workers gave, the least first
 * @param batches what batches of any size took with one worker
 */
record Crowd(int count, int cost, List<Turn> turns, List<Cell.Batch> batches) {

    /**
     * What some workers gave, nanoseconds of each round.
     *
     * @param workers how many
     * @param serial a plain loop
     * @param equally a dispatch in batches of the pool's choice
     * @param shared one in four batches for each thread, which is never run alone
     */
    record Turn(int workers, Statistics serial, Statistics equally, Statistics shared) {

        /** How many times as fast as the loop of the same round a dispatch in the pool's batches was. */
        Statistics speedUpEqually() {
            return ratios(serial, equally);
        }

        /** The same for four batches a thread. */
        Statistics speedUpShared() {
            return ratios(serial, shared);
        }

        private static Statistics ratios(Statistics over, Statistics under) {
            ListStatistics ratios = new ListStatistics();
            Iterator<Map.Entry<Double, Long>> divisors = under.getRawData();
            over.getRawData()
                    .forEachRemaining(value ->
                            ratios.addValue(value.getKey() / divisors.next().getKey()));
            return ratios;
        }
    }

    /** What the model is told of it. */
    Load load() {
        double serial = Probed.median(turns.get(0).serial);
        return new Load(String.format(Locale.ROOT, "%,d × %,d ns", count, cost), count, serial / count, 0);
    }

    /** The batch size that took least with one worker. */
    Cell.Batch best() {
        return batches.stream().min(Comparator.comparingDouble(Crowd::nanos)).orElseThrow();
    }

    /** The median of a batch size. */
    static double nanos(Cell.Batch batch) {
        return Probed.median(batch.nanos());
    }
}
