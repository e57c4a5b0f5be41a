package dev.broadside.benchmarks;

import dev.broadside.benchmarks.scale.Dealing;
import dev.broadside.benchmarks.scale.Load;
import dev.broadside.benchmarks.scale.Model;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.util.Statistics;

/** What {@link ScaleMain} measured and predicts, as Markdown. */
final class ScaleTables {

    /** The heading of the predictions that are drawn. */
    static final String PREDICTED = "Predicted speed-up, workers awake";

    /** The heading of what a dispatch is made of. */
    static final String COSTS = "Measured costs";

    /** How the headings of what more threads than processors gave begin. */
    static final String CROWDED = "Measured with more threads than processors: speed-up over a loop, ";

    /** In the place of a number, where two threads were never at something at the same time. */
    static final String UNSEEN = "no overlap seen";

    /** In the place of a spread, where a number is computed from others. */
    static final String NONE = "–";

    private static final String NO_SPREAD = " | " + NONE + " | " + NONE;

    /** Between distant processors of a large machine, by what their makers and others publish; ours are neighbours. */
    private static final int FAR = 150;

    private static final int[] WORKERS = {1, 2, 4, 8, 16, 32, 64, 128};

    private final StringBuilder text = new StringBuilder();

    void costs(Probed probed) {
        heading(COSTS);
        row("what", String.join(" | ", "ns, median", "least", "most"));
        text.append("|---|---|---|---|\n");
        row("a shared dispatch of two ids of next to nothing", spread(probed.shared()));
        row("the same without its four lines", number(probed.costs().dispatch()) + NO_SPREAD);
        row("a cache line from one thread to another", spread(probed.line()));
        row("a claim and its count, on lines of one's own", spread(probed.claim()));
        row("waking a thread: for who does it", spread(probed.unpark()));
        row("waking a thread: until it runs", spread(probed.wake()));
        row("an increment by each of two threads at once, of neighbouring words", spread(probed.neighbours()));
        row("an increment by each of two threads at once, of words two lines apart", spread(probed.apart()));
        row(
                "where two batches meet in a line of results, at most; not in the model",
                (probed.sawOverlap() ? number(probed.meeting()) : UNSEEN) + NO_SPREAD);
        text.append("\nBytes that are written to memory in a nanosecond: by one thread " + inBrackets(probed.alone())
                + ", by two " + inBrackets(probed.together()) + ".\n");
    }

    void crowds(List<Crowd> crowds) {
        crowds(CROWDED + "in batches of the pool's choice", crowds, Crowd.Turn::speedUpEqually);
        crowds(CROWDED + "in four batches a thread", crowds, Crowd.Turn::speedUpShared);
    }

    private void crowds(String title, List<Crowd> crowds, Function<Crowd.Turn, Statistics> speedUp) {
        heading(title);
        head("workers", crowds.stream().map(crowd -> crowd.load().name()).toList());
        for (int i = 0; i < crowds.get(0).turns().size(); i++) {
            int at = i;
            row(
                    Integer.toString(crowds.get(0).turns().get(at).workers()),
                    crowds.stream()
                            .map(crowd -> inBrackets(speedUp.apply(crowd.turns().get(at))))
                            .collect(Collectors.joining(" | ")));
        }
    }

    void check(Model model, List<Crowd> crowds) {
        heading("The model against what was measured, by two threads");
        text.append(
                "| work | µs, equally, measured | least | most | µs, predicted | best batch, measured | within 5 % of it |"
                        + " best batch, predicted |\n|---|---|---|---|---|---|---|---|\n");
        for (Crowd crowd : crowds) {
            Statistics equally = crowd.turns().get(0).equally();
            double limit = 1.05 * Crowd.nanos(crowd.best());
            row(
                    crowd.load().name(),
                    number(Probed.median(equally) / 1e3) + " | "
                            + number(equally.getMin() / 1e3) + " | "
                            + number(equally.getMax() / 1e3) + " | "
                            + number(model.nanos(crowd.load(), 2) / 1e3) + " | "
                            + crowd.best().size() + " | "
                            + crowd.batches().stream()
                                    .filter(batch -> Crowd.nanos(batch) <= limit)
                                    .map(batch -> Integer.toString(batch.size()))
                                    .collect(Collectors.joining(", "))
                            + " | " + model.bestBatch(crowd.load(), 2));
        }
    }

    void predictions(Model model, List<Load> loads) {
        Model far = new Model(model.costs().withLine(FAR));
        speedUps(PREDICTED, loads, model::nanos);
        speedUps("Predicted speed-up, workers awake, " + FAR + " ns from processor to processor", loads, far::nanos);
        speedUps("Predicted speed-up, workers asleep", loads, model::nanosAsleep);
        batches(model, loads);
    }

    /** Whether the pool's choice is the best, by the model. */
    private void batches(Model model, List<Load> loads) {
        Model afar = new Model(model.costs().withClaimsFromAfar());
        heading("Predicted best batch: of one size / smallest, dealt as the pool does / the same, claims from afar");
        table(
                loads,
                (load, threads) -> model.bestBatch(load, threads) + " / "
                        + model.bestDealing(load, threads).smallest() + " / "
                        + afar.bestDealing(load, threads).smallest());
        row("the pool's smallest", loads, load -> Dealing.of(load).smallest());
        row(
                "before it knows the cost",
                loads,
                load -> Dealing.ofUnknown(load.count()).smallest());
        heading(
                "Predicted time with the pool's smallest batch, by that with the best one / the same, claims from afar");
        table(loads, (load, threads) -> overBest(model, load, threads) + " / " + overBest(afar, load, threads));
    }

    private static String overBest(Model model, Load load, int threads) {
        double best = model.nanos(load, threads, model.bestDealing(load, threads));
        return String.format(Locale.ROOT, "%.3f", model.nanos(load, threads) / best);
    }

    private void speedUps(String title, List<Load> loads, BiFunction<Load, Integer, Double> nanos) {
        heading(title);
        table(loads, (load, threads) -> number(Model.speedUp(load, nanos.apply(load, threads))));
    }

    /** A column for each load, a row for each number of workers. */
    private void table(List<Load> loads, BiFunction<Load, Integer, String> cell) {
        head("workers", loads.stream().map(Load::name).toList());
        for (int workers : WORKERS) {
            row(Integer.toString(workers), loads, load -> cell.apply(load, workers + 1));
        }
    }

    private void row(String first, List<Load> loads, Function<Load, Object> cell) {
        row(first, loads.stream().map(load -> cell.apply(load).toString()).collect(Collectors.joining(" | ")));
    }

    private void heading(String title) {
        text.append("\n### " + title + "\n\n");
    }

    private void head(String first, List<String> columns) {
        row(first, String.join(" | ", columns));
        text.append("|---|").append("---|".repeat(columns.size())).append("\n");
    }

    private void row(String first, String rest) {
        text.append("| " + first + " | " + rest + " |\n");
    }

    /** The median, the least and the most, as cells. */
    private static String spread(Statistics values) {
        return values.getN() == 0
                ? UNSEEN + NO_SPREAD
                : String.join(" | ", number(Probed.median(values)), number(values.getMin()), number(values.getMax()));
    }

    /** The same as one cell, in which differences count that are small. */
    private static String inBrackets(Statistics values) {
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", Probed.median(values), values.getMin(), values.getMax());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
