package dev.broadside.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long dispatches took, the slow ones too: a row for each side. */
final class Percentiles {

    /** What each column is. */
    static final List<Double> COLUMNS = List.of(0.0, 50.0, 75.0, 90.0, 95.0, 98.0, 99.0, 99.5);

    private static final String HEAD = "µs, p";

    private Percentiles() {}

    static String table(Map<Side, Cadence> sides) {
        StringBuilder text = new StringBuilder("\n| side |");
        COLUMNS.forEach(column -> text.append(" " + name(column) + " |"));
        text.append("\n|---|").append("---|".repeat(COLUMNS.size())).append("\n");
        sides.forEach((side, cadence) -> {
            text.append("| " + side.title() + " |");
            COLUMNS.forEach(column -> text.append(String.format(Locale.ROOT, " %.1f |", cadence.micros(column))));
            text.append("\n");
        });
        return text.toString();
    }

    /** The head of a column. */
    static String name(double column) {
        return HEAD + column;
    }
}
