package dev.broadside.benchmarks;

import dev.broadside.benchmarks.dispatch.StepWork;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Dispatches of any cost and count: is the pool's choice as good as the better of a plain loop and the best batch size?
 */
public final class GridMain {

    private static final int[] COSTS = {1, 10, 100, 1_000, 10_000};
    private static final int[] COUNTS = {1, 16, 64, 1_024, 16_384, 1_048_576};
    private static final int[] BATCH_SIZES = {1, 16, 256, 4_096};

    private static final Rounds LONG = new Rounds(15, TimeUnit.MILLISECONDS.toNanos(20));
    private static final Rounds QUICK = new Rounds(7, TimeUnit.MILLISECONDS.toNanos(4));

    /** How often, and with how many ids, it is tried how many steps cost as much as is asked for. */
    private static final int FITS = 3;

    private static final int FITTED = 64;

    /** What takes longer is left out. */
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(200);

    private static final double NEAR = 1.10;

    private GridMain() {}

    /**
     * Measures the grid, and prints it as a table; with the system property {@code results}, that goes into that file, too.
     *
     * @param args {@code quick} for a look at it, in about a minute
     * @throws IOException if the file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Rounds rounds = List.of(args).contains("quick") ? QUICK : LONG;
        StringBuilder table = new StringBuilder("\n" + Cell.HEAD);
        List<Cell> cells = new ArrayList<>();
        for (int cost : COSTS) {
            int steps = steps(cost);
            for (int count : COUNTS) {
                if ((long) cost * count <= LONGEST) {
                    Cell cell = measure(cost, count, steps, rounds);
                    cells.add(cell);
                    table.append(cell.row());
                    System.err.print(cell.row());
                }
            }
        }
        String how = rounds.count() + " values for each, in turn, of " + TimeUnit.NANOSECONDS.toMillis(rounds.nanos())
                + " ms or one dispatch";
        table.append("\nFrom start to end of a dispatch, nanoseconds, medians. ")
                .append(summary("All of it", cells, Cell::ratio))
                .append(summary("Less " + Cell.CALL + " ns", cells, Cell::ratioLessCall));
        Report.of(
                        "costs and counts",
                        GridMain.class,
                        String.join(" ", args),
                        how,
                        table.append("\n").toString())
                .show();
    }

    static Cell measure(int cost, int count, int steps, Rounds rounds) {
        int[] sizes = IntStream.concat(IntStream.of(BATCH_SIZES), IntStream.of(count / 2))
                .filter(size -> size > 0 && size < count)
                .sorted()
                .distinct()
                .toArray();
        try (StepWork work = new StepWork(count, steps)) {
            List<Way> ways =
                    new ArrayList<>(List.of(new Way("Serial", work::serial), new Way(Table.OURS, work::equally)));
            for (int size : sizes) {
                ways.add(new Way("batches of " + size, times -> work.batches(times, size)));
            }
            List<ListStatistics> nanos = rounds.measure(ways);
            List<Cell.Batch> batches = IntStream.range(0, sizes.length)
                    .mapToObj(i -> new Cell.Batch(sizes[i], nanos.get(i + 2)))
                    .toList();
            return new Cell(cost, count, nanos.get(0), nanos.get(1), batches);
        }
    }

    /** How many steps cost so much in a plain loop over many ids, if nothing else runs. */
    private static int steps(int cost) {
        int steps = cost;
        for (int i = 0; i < FITS; i++) {
            try (StepWork work = new StepWork(FITTED, steps)) {
                ListStatistics nanos =
                        QUICK.measure(List.of(new Way("Serial", work::serial))).get(0);
                steps = Math.max(1, (int) Math.round((double) steps * cost * FITTED / nanos.getMin()));
            }
        }
        return steps;
    }

    /** How many cells are near the better way, and how far the farthest is. */
    static String summary(String what, List<Cell> cells, ToDoubleFunction<Cell> ratio) {
        long near =
                cells.stream().filter(cell -> ratio.applyAsDouble(cell) <= NEAR).count();
        double most = cells.stream().mapToDouble(ratio).max().orElseThrow();
        return String.format(
                Locale.ROOT,
                "%s: at most %.2f × the better in %d of %d cells (%.0f %%), at most %.2f in all. ",
                what,
                NEAR,
                near,
                cells.size(),
                100.0 * near / cells.size(),
                most);
    }
}
