package dev.broadside.benchmarks;

import dev.broadside.benchmarks.scale.Costs;
import dev.broadside.benchmarks.scale.Load;
import dev.broadside.benchmarks.scale.Model;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What {@link ScaleMain} measured and predicts, as Markdown. */
final class ScaleTables {

    /** The heading of the predictions that are drawn. */
    static final String PREDICTED = "Predicted speed-up, workers awake";

    /** Between distant processors of a large machine, by what their makers and others publish; ours are neighbours. */
    private static final int FAR = 150;

    private static final int[] WORKERS = {1, 2, 4, 8, 16, 32, 64, 128};

    private final StringBuilder text = new StringBuilder();

    void costs(Costs costs, double neighbours, double apart) {
        heading("Measured costs");
        text.append("| what | ns |\n|---|---|\n");
        row("a shared dispatch, but for what follows", number(costs.dispatch()));
        row("a cache line from one thread to another", number(costs.line()));
        row("a claim and its count, on lines of one's own", number(costs.claim()));
        row("waking a thread: for who does it", number(costs.unpark()));
        row("waking a thread: until it runs", number(costs.wake()));
        row("an increment by each of two threads, of neighbouring words", number(neighbours));
        row("an increment by each of two threads, of words two lines apart", number(apart));
        text.append(String.format(
                Locale.ROOT,
                "%nOne thread writes %.1f bytes to memory in a nanosecond, two write %.1f.%n",
                costs.alone(),
                costs.together()));
    }

    void crowds(int[] workers, List<Crowd> crowds) {
        heading("Measured with more threads than processors: speed-up over a loop, equally / in four batches a thread");
        head("workers", crowds.stream().map(crowd -> crowd.load().name()).toList());
        for (int i = 0; i < workers.length; i++) {
            int at = i;
            row(
                    Integer.toString(workers[i]),
                    crowds.stream()
                            .map(crowd -> number(
                                            crowd.serial() / crowd.equally().get(at)) + " / "
                                    + number(crowd.serial() / crowd.shared().get(at)))
                            .collect(Collectors.joining(" | ")));
        }
    }

    void check(Model model, List<Crowd> crowds) {
        heading("The model against what was measured, by two threads");
        text.append("| work | µs, equally, measured | µs, predicted | best batch, measured | within 5 % of it |"
                + " best batch, predicted |\n|---|---|---|---|---|---|\n");
        for (Crowd crowd : crowds) {
            double limit = 1.05 * Crowd.nanos(crowd.best());
            row(
                    crowd.load().name(),
                    number(crowd.equally().get(0) / 1e3) + " | "
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
        heading("Predicted best batch, and the smallest that the pool chooses");
        head("workers", loads.stream().map(Load::name).toList());
        for (int workers : WORKERS) {
            row(
                    Integer.toString(workers),
                    loads.stream()
                            .map(load -> Integer.toString(model.bestBatch(load, workers + 1)))
                            .collect(Collectors.joining(" | ")));
        }
        row(
                "the pool's",
                loads.stream().map(load -> Integer.toString(Model.grain(load))).collect(Collectors.joining(" | ")));
    }

    private void speedUps(String title, List<Load> loads, BiFunction<Load, Integer, Double> nanos) {
        heading(title);
        head("workers", loads.stream().map(Load::name).toList());
        for (int workers : WORKERS) {
            row(
                    Integer.toString(workers),
                    loads.stream()
                            .map(load -> number(Model.speedUp(load, nanos.apply(load, workers + 1))))
                            .collect(Collectors.joining(" | ")));
        }
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

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
