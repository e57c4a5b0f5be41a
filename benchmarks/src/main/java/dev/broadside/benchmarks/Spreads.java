package dev.broadside.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.util.Statistics;

/** How much the rounds of a side differed that were measured in turn: medians, and the least and the most. */
final class Spreads {

    /** The columns behind the side's name: a median, and how far the rounds are apart. */
    static final List<String> HEAD = List.of(
            "p50 of a round, µs",
            "p50, least to most",
            "p99 of a round, µs",
            "p99, least to most",
            "points of a core in a round",
            "points, least to most");

    private Spreads() {}

    static String table(Map<Side, Cadence> sides) {
        StringBuilder text = new StringBuilder("\n| side | " + String.join(" | ", HEAD) + " |\n|---|");
        text.append("---|".repeat(HEAD.size())).append("\n");
        sides.forEach((side, cadence) -> text.append("| " + side.title())
                .append(cells(cadence, round -> round.micros(50)))
                .append(cells(cadence, round -> round.micros(99)))
                .append(cells(cadence, Cadence.Round::points))
                .append(" |\n"));
        return text.toString();
    }

    private static String cells(Cadence cadence, ToDoubleFunction<Cadence.Round> value) {
        Statistics rounds = cadence.ofRounds(value);
        return String.format(
                Locale.ROOT, " | %.1f | %.1f to %.1f", rounds.getPercentile(50), rounds.getMin(), rounds.getMax());
    }
}
