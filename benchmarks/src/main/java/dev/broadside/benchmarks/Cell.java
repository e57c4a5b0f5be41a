package dev.broadside.benchmarks;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.util.Statistics;

/**
 * What one combination of cost and count gave.
 *
 * @param cost about how many nanoseconds an id takes
 * @param count how many ids
 * @param serial nanoseconds of a plain loop
 * @param equally nanoseconds of a dispatch in batches of the pool's choice
 * @param batches nanoseconds of a dispatch in batches of a size
 */
record Cell(int cost, int count, Statistics serial, Statistics equally, List<Batch> batches) {

    /** What a dispatch may cost whose ids cost nothing. */
    static final int CALL = 15;

    static final String HEAD =
            "| ns per id | ids | Serial | Broadside | 5 % to 95 % | best batch size | ns | / better | less " + CALL
                    + " ns |\n|---|---|---|---|---|---|---|---|---|\n";

    /**
     * What one batch size gave.
     *
     * @param size the ids of a batch
     * @param nanos nanoseconds of a dispatch
     */
    record Batch(int size, Statistics nanos) {}

    /** Broadside's choice against the better of the loop and the best batch size. */
    double ratio() {
        return median(equally) / better();
    }

    /** The same, but for the call itself. */
    double ratioLessCall() {
        return (median(equally) - CALL) / better();
    }

    private double better() {
        return batches.stream().mapToDouble(batch -> median(batch.nanos)).reduce(median(serial), Math::min);
    }

    /** A row of the table. */
    String row() {
        Batch best = null;
        for (Batch batch : batches) {
            best = best == null || median(batch.nanos) < median(best.nanos) ? batch : best;
        }
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %,.0f | %,.0f | %,.0f to %,.0f | %s | %.2f | %.2f |%n",
                cost,
                count,
                median(serial),
                median(equally),
                equally.getPercentile(5),
                equally.getPercentile(95),
                best == null ? "– | –" : String.format(Locale.ROOT, "%,d | %,.0f", best.size, median(best.nanos)),
                ratio(),
                ratioLessCall());
    }

    private static double median(Statistics statistics) {
        return statistics.getPercentile(50);
    }
}
