package dev.broadside.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Every cell of the results in which somebody else is ahead. Why is for people to say: what stands below the table stays
 * where it is, and works that it does not name are listed.
 */
final class Losses {

    /** The heading of the section; the last in the file. */
    static final String TITLE = ResultTable.SECTION + "Where we lose";

    /** What stays as it was written. */
    static final String WHY = "### Why, and what could be done";

    private static final String OURS = "Broadside";

    /** What is below this is the same time. */
    private static final double SAME = 1.005;

    private Losses() {}

    /**
     * The section.
     *
     * @param tables the results
     * @param why what was written about it before, heading excluded
     */
    static String section(List<ResultTable> tables, String why) {
        List<Loss> losses = new ArrayList<>();
        for (ResultTable table : tables) {
            if (Entry.isIn(table)) {
                side(table, losses);
            } else if (table.begins("side", "p50, µs", "p99, µs")) {
                cadence(table, losses);
            } else if (table.begins("ns per id", "ids")) {
                grid(table, losses);
            }
        }
        StringBuilder text = new StringBuilder(TITLE + "\n\n");
        text.append(
                "Every cell in which somebody else took less time, and how many times as long Broadside took; with *"
                        + " where that is within the spread of the two. `Two`, `Copy` and loops written by hand are limits rather"
                        + " than rivals, and count all the same. Written by `SummaryMain`, but for what is below the table.\n\n");
        text.append("| JDK, kind | work | ahead |\n|---|---|---|\n");
        losses.forEach(loss -> text.append("| " + loss.where + " | " + loss.work + " | " + loss.ahead + " |\n"));
        List<String> unexplained = losses.stream()
                .map(Loss::name)
                .distinct()
                .filter(name -> !why.contains(name))
                .sorted()
                .toList();
        if (!unexplained.isEmpty()) {
            text.append("\nNot explained below yet: " + String.join(", ", unexplained) + ".\n");
        }
        return text.append("\n" + WHY + "\n\n" + why.strip()).toString().stripTrailing() + "\n";
    }

    /** What people wrote in a file of results. */
    static String why(String file) {
        int start = file.indexOf(WHY);
        if (start < 0) {
            return "";
        }
        int end = file.indexOf("\n" + ResultTable.SECTION, start);
        return file.substring(start + WHY.length(), end < 0 ? file.length() : end)
                .strip();
    }

    /** Who is ahead in a work, and by how much. */
    private record Loss(String where, String work, String ahead) {

        private String name() {
            return work.split(",", -1)[0].replace(" run", "");
        }
    }

    private static void side(ResultTable table, List<Loss> losses) {
        List<String> ours = table.row(OURS);
        if (ours.isEmpty()) {
            return;
        }
        Entry mine = Entry.of(table, ours);
        List<String> ahead = new ArrayList<>();
        for (List<String> row : table.rows()) {
            Entry other = Entry.of(table, row);
            double ratio = mine.median() / other.median();
            if (!row.get(0).startsWith(OURS) && ratio >= SAME) {
                ahead.add(row.get(0) + " " + times(ratio) + (mine.isSlowerThan(other) ? "" : "*"));
            }
        }
        add(losses, table, table.work(), ahead);
    }

    private static void cadence(ResultTable table, List<Loss> losses) {
        List<String> ours = table.row(OURS);
        List<String> ahead = new ArrayList<>();
        for (String column : List.of("p50, µs", "p99, µs")) {
            for (List<String> row : table.rows()) {
                double ratio = table.number(ours, column) / table.number(row, column);
                if (!row.get(0).startsWith(OURS) && ratio >= SAME) {
                    ahead.add(row.get(0) + " " + column.substring(0, 3) + " " + times(ratio));
                }
            }
        }
        add(losses, table, "60 Hz, " + table.work(), ahead);
    }

    private static void grid(ResultTable table, List<Loss> losses) {
        List<String> ahead = new ArrayList<>();
        for (List<String> row : table.rows()) {
            double ratio = table.number(row, "/ better");
            if (ratio >= SAME) {
                ahead.add(row.get(0) + " ns × " + row.get(1) + " " + times(ratio));
            }
        }
        add(losses, table, "Grid, against the better of the loop and the best batch size", ahead);
    }

    private static void add(List<Loss> losses, ResultTable table, String work, List<String> ahead) {
        if (!ahead.isEmpty()) {
            losses.add(new Loss(table.section(), work, String.join(", ", ahead)));
        }
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
