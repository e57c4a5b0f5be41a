package dev.broadside.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The charts of a file of results. */
final class Pictures {

    private Pictures() {}

    /** A chart for each table, or for all tables of a section, that has one. */
    static List<Picture> of(List<ResultTable> tables) {
        List<Picture> pictures = new ArrayList<>();
        Map<String, List<ResultTable>> sections = tables.stream()
                .filter(Entry::isIn)
                .collect(Collectors.groupingBy(ResultTable::section, TreeMap::new, Collectors.toList()));
        sections.values().forEach(section -> pictures.addAll(RatioBars.of(section)));
        for (ResultTable table : tables) {
            if (table.begins("side", Percentiles.name(0))) {
                pictures.add(latencies(table));
            } else if (table.begins("ns per id", "ids")) {
                pictures.add(costsAndCounts(table));
            } else if (table.work().equals(ScaleTables.PREDICTED)) {
                pictures.add(speedUps(table));
            } else if (table.begins(CompileMain.SIZE)) {
                pictures.add(sizes(table));
            }
        }
        return pictures;
    }

    private static Picture latencies(ResultTable table) {
        Lines lines = new Lines();
        List<Double> oneOf =
                Percentiles.COLUMNS.stream().map(column -> 100 / (100 - column)).toList();
        for (List<String> row : table.rows()) {
            lines.add(
                    row.get(0),
                    oneOf,
                    Percentiles.COLUMNS.stream()
                            .map(column -> table.number(row, Percentiles.name(column)))
                            .toList());
        }
        String kind = "latencies-" + table.work().replaceAll("\\D", "");
        String title = table.section() + ", " + table.work();
        return Picture.of(kind, table, title, lines.plot("the slowest one of so many dispatches", "µs, at least"));
    }

    private static Picture costsAndCounts(ResultTable table) {
        Lines lines = new Lines();
        Map<String, List<List<String>>> costs = table.rows().stream()
                .collect(Collectors.groupingBy(row -> row.get(0), LinkedHashMap::new, Collectors.toList()));
        costs.forEach((cost, rows) -> {
            List<Double> ids = column(table, rows, "ids");
            lines.add(cost + " ns each", ids, column(table, rows, Table.OURS));
            lines.addDashed(cost + " ns each, loop", ids, column(table, rows, "Serial"));
        });
        String title = table.section() + ", dashed: a loop";
        return Picture.of("costs-and-counts", table, title, lines.plot("ids", "ns"));
    }

    private static Picture speedUps(ResultTable table) {
        Lines lines = new Lines();
        List<Double> workers = column(table, table.rows(), "workers");
        for (String work : table.head().subList(1, table.head().size())) {
            lines.add(work, workers, column(table, table.rows(), work));
        }
        String title = table.section() + ", " + table.work().toLowerCase(Locale.ROOT);
        return Picture.of("scale", table, title, lines.plot("workers", "times as fast as a loop"));
    }

    private static Picture sizes(ResultTable table) {
        Lines lines = new Lines();
        List<Double> sizes = column(table, table.rows(), CompileMain.SIZE);
        List<Double> millis = column(table, table.rows(), CompileMain.ADDED);
        double each = millis.get(millis.size() - 1) / sizes.get(sizes.size() - 1);
        lines.add("Broadside", sizes, millis);
        lines.addDashed(
                "in proportion", sizes, sizes.stream().map(size -> size * each).toList());
        String title = table.section() + ", dashed: in proportion to the largest";
        return Picture.of("compile-time", table, title, lines.plot(CompileMain.SIZE, CompileMain.ADDED));
    }

    private static List<Double> column(ResultTable table, List<List<String>> rows, String name) {
        return rows.stream().map(row -> table.number(row, name)).toList();
    }
}
