package dev.broadside.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

/** Who is ahead of us in a table of results, and by how much. */
final class Ahead {

    /** What we offer beside the same without it: that it costs something counts as well. */
    private static final Set<String> OFFERED = Set.of("Recorded", "Columns");

    /** What is below this is the same time. */
    private static final double SAME = 1.005;

    private Ahead() {}

    /** The works of a table in which somebody is, one for each side of ours. */
    static List<Loss> in(ResultTable table) {
        if (Entry.isIn(table)) {
            return sides(table, table.work(), (mine, other) -> codecOrDispatch(table, mine, other));
        } else if (table.begins("side", CadenceMain.HALF, CadenceMain.MOST)) {
            return sides(table, "60 Hz, " + table.work(), (mine, other) -> beat(table, mine, other));
        } else if (table.begins("side", Percentiles.name(0))) {
            return sides(
                    table,
                    "60 Hz, " + table.work() + ", other percentiles",
                    (mine, other) -> otherPercentiles(table, mine, other));
        } else if (table.begins("side", CompileMain.WITHOUT)) {
            return sides(table, "Compile time, " + table.work(), (mine, other) -> compilation(table, mine, other));
        } else if (table.begins("ns per id", "ids")) {
            return grid(table);
        } else if (table.work().startsWith(ScaleTables.CROWDED)) {
            return crowds(table);
        }
        return List.of();
    }

    /** Compares each side of ours with everybody else. */
    private static List<Loss> sides(
            ResultTable table, String work, BiFunction<List<String>, List<String>, List<String>> comparison) {
        List<Loss> losses = new ArrayList<>();
        for (List<String> mine : table.rows()) {
            String side = mine.get(0);
            if (isOurs(side)) {
                List<String> ahead = table.rows().stream()
                        .filter(other -> !isOurs(other.get(0)))
                        .flatMap(other -> comparison.apply(mine, other).stream())
                        .toList();
                boolean isNamed = !side.equals(Table.OURS) && !OFFERED.contains(side);
                losses.addAll(loss(table, isNamed ? work + ", " + side : work, ahead));
            }
        }
        return losses;
    }

    private static boolean isOurs(String side) {
        return side.startsWith(Table.OURS) || OFFERED.contains(side);
    }

    /** Nanoseconds; and bytes of packets, for of a dispatch's most are JMH's own. */
    private static List<String> codecOrDispatch(ResultTable table, List<String> mine, List<String> other) {
        List<String> ahead = new ArrayList<>(time(table, mine, other, Entry.MEDIAN));
        double bytes = table.number(mine, Table.BYTES);
        double fewer = table.number(other, Table.BYTES);
        if (table.group().equals(Measured.PACKETS) && fewer < bytes - 1) {
            ahead.add(String.format(Locale.ROOT, "%s %.0f B against %.0f B", other.get(0), fewer, bytes));
        }
        return ahead;
    }

    /** Against both peers in one, for each of them alone does half of the work. */
    private static List<String> compilation(ResultTable table, List<String> mine, List<String> other) {
        return other.get(0).equals(CompileMain.BOTH) ? time(table, mine, other, CompileMain.ADDED) : List.of();
    }

    /** By the table's own ratio, which was not made of rounded figures. */
    private static List<String> time(ResultTable table, List<String> mine, List<String> other, String median) {
        Entry ours = Entry.of(table, mine, median, Entry.SPREAD, Entry.Unit.NANOS);
        Entry theirs = Entry.of(table, other, median, Entry.SPREAD, Entry.Unit.NANOS);
        String side = other.get(0);
        double ratio = table.head().contains(Table.BY + side)
                ? table.number(mine, Table.BY + side)
                : ours.median() / theirs.median();
        return ratio(side, ratio, ours.isSlowerThan(theirs) ? "" : "*");
    }

    private static List<String> beat(ResultTable table, List<String> mine, List<String> other) {
        List<String> ahead = new ArrayList<>();
        for (String column : List.of(CadenceMain.HALF, CadenceMain.MOST)) {
            ahead.addAll(micros(table, mine, other, column, column.split(",", -1)[0]));
        }
        double points = table.number(mine, CadenceMain.POINTS);
        double fewer = table.number(other, CadenceMain.POINTS);
        if (fewer < points) {
            ahead.add(String.format(Locale.ROOT, "%s %.1f points against %.1f", other.get(0), fewer, points));
        }
        return ahead;
    }

    /** Those that the table above this one does not have. */
    private static List<String> otherPercentiles(ResultTable table, List<String> mine, List<String> other) {
        List<String> ahead = new ArrayList<>();
        for (double percentile : Percentiles.COLUMNS) {
            if (percentile != 50 && percentile != 99) {
                ahead.addAll(micros(table, mine, other, Percentiles.name(percentile), "p" + percentile));
            }
        }
        return ahead;
    }

    private static List<String> micros(
            ResultTable table, List<String> mine, List<String> other, String column, String name) {
        return ratio(other.get(0) + " " + name, table.number(mine, column) / table.number(other, column), "");
    }

    /** The pool's choice against the better of the loop and the best batch size. */
    private static List<Loss> grid(ResultTable table) {
        List<String> ahead = new ArrayList<>();
        for (List<String> row : table.rows()) {
            ahead.addAll(ratio(row.get(0) + " ns × " + row.get(1), table.number(row, "/ better"), ""));
        }
        return loss(table, "Grid, against the better of the loop and the best batch size", ahead);
    }

    /** A loop against any number of workers. */
    private static List<Loss> crowds(ResultTable table) {
        List<String> ahead = new ArrayList<>();
        for (List<String> row : table.rows()) {
            for (int i = 1; i < row.size(); i++) {
                Entry speedUp = Results.speedUp(row.get(i)).orElseThrow();
                if (speedUp.median() < 1) {
                    ahead.add(String.format(
                            Locale.ROOT,
                            "%s by %s %.2f%s",
                            table.head().get(i),
                            row.get(0),
                            1 / speedUp.median(),
                            speedUp.high() < 1 ? "" : "*"));
                }
            }
        }
        String way = table.work().substring(ScaleTables.CROWDED.length());
        return loss(table, "Scale, the loop against so many workers, " + way, ahead);
    }

    private static List<Loss> loss(ResultTable table, String work, List<String> ahead) {
        return ahead.isEmpty() ? List.of() : List.of(new Loss(table.section(), work, ahead));
    }

    private static List<String> ratio(String who, double ratio, String mark) {
        return ratio < SAME ? List.of() : List.of(String.format(Locale.ROOT, "%s %.2f%s", who, ratio, mark));
    }
}
