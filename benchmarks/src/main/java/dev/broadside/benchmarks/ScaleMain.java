package dev.broadside.benchmarks;

import dev.broadside.benchmarks.dispatch.StepWork;
import dev.broadside.benchmarks.scale.Costs;
import dev.broadside.benchmarks.scale.Load;
import dev.broadside.benchmarks.scale.Model;
import dev.broadside.runtime.WorkerPool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Measures what dispatches are made of, and dispatches by more threads than there are processors; predicts from the former
 * what dispatches take on more processors.
 */
public final class ScaleMain {

    private static final Rounds LONG = new Rounds(15, TimeUnit.MILLISECONDS.toNanos(20));
    private static final Rounds QUICK = new Rounds(7, TimeUnit.MILLISECONDS.toNanos(4));

    private static final int[] WORKERS = {1, 2, 4, 8, 16};

    /** Ids and steps of each, which take about a nanosecond each. */
    private static final int[][] WORKS = {{1_024, 10}, {4_096, 100}, {16_384, 1_000}, {1_048_576, 10}};

    private ScaleMain() {}

    /**
     * Measures, predicts, and prints both as tables; with the system property {@code results}, they go into that file, too.
     *
     * @param args {@code quick} for a look at it, in less than a minute
     * @throws IOException if the file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Rounds rounds = List.of(args).contains("quick") ? QUICK : LONG;
        ScaleTables tables = new ScaleTables();
        Costs costs;
        try (Probe probe = new Probe(rounds)) {
            Probed probed = probe.measure();
            costs = probed.costs();
            tables.costs(probed);
        }
        List<Crowd> crowds = new ArrayList<>();
        for (int[] work : WORKS) {
            crowds.add(measure(work[0], work[1], rounds));
        }
        Model model = new Model(costs);
        tables.crowds(crowds);
        tables.check(model, crowds);
        List<Load> loads = new ArrayList<>(crowds.stream().map(Crowd::load).toList());
        loads.add(new Load("4 M stores", 1 << 22, Integer.BYTES / costs.alone(), Integer.BYTES));
        tables.predictions(model, loads);
        String how = rounds.count() + " values for each, in turn, of " + TimeUnit.NANOSECONDS.toMillis(rounds.nanos())
                + " ms or one dispatch";
        Report.of("scale", ScaleMain.class, String.join(" ", args), how, tables.toString())
                .show();
    }

    /** A work by more and more workers, and by one in batches of any size. */
    static Crowd measure(int count, int cost, Rounds rounds) {
        List<Crowd.Turn> turns = new ArrayList<>();
        for (int workers : WORKERS) {
            try (StepWork work = new StepWork(count, cost, WorkerPool.create(workers))) {
                int batch = Math.max(1, count / (4 * (workers + 1)));
                List<ListStatistics> measured = rounds.measure(List.of(
                        new Way("Serial", work::serial),
                        new Way("equally", work::equally),
                        new Way("shared", times -> work.batches(times, batch))));
                turns.add(new Crowd.Turn(workers, measured.get(0), measured.get(1), measured.get(2)));
            }
        }
        return new Crowd(count, cost, turns, batches(count, cost, rounds));
    }

    private static List<Cell.Batch> batches(int count, int cost, Rounds rounds) {
        List<Cell.Batch> batches = new ArrayList<>();
        try (StepWork work = new StepWork(count, cost, WorkerPool.create(1))) {
            List<Integer> sizes = new ArrayList<>();
            List<Way> ways = new ArrayList<>();
            for (int size = Math.max(1, count >> 12); size < count; size *= 4) {
                int batch = size;
                sizes.add(batch);
                ways.add(new Way("batches", times -> work.batches(times, batch)));
            }
            List<ListStatistics> measured = rounds.measure(ways);
            for (int i = 0; i < sizes.size(); i++) {
                batches.add(new Cell.Batch(sizes.get(i), measured.get(i)));
            }
        }
        return batches;
    }
}
