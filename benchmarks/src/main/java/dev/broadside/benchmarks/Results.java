package dev.broadside.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of results has.
 *
 * @param tables what can be compared, by where it is in its tables, for each heading above them
 */
record Results(Map<String, Map<String, Entry>> tables) {

    /** A median, and in brackets the least and the most. */
    private static final Pattern IN_BRACKETS = Pattern.compile("(\\S+) \\((\\S+) to (\\S+)\\)");

    /** Reads a file. Predictions and what has no spread are no entries. */
    static Results read(List<String> lines) {
        Map<String, Map<String, Entry>> tables = new TreeMap<>();
        for (ResultTable table : ResultTable.read(lines)) {
            Map<String, Entry> entries = tables.computeIfAbsent(title(table), title -> new TreeMap<>());
            for (List<String> row : table.rows()) {
                add(table, row, entries);
            }
        }
        return new Results(tables);
    }

    /** What can be compared in the tables below a heading. */
    Map<String, Entry> entries(String title) {
        return tables.getOrDefault(title, Map.of());
    }

    private static String title(ResultTable table) {
        return table.section() + (table.work().isEmpty() ? "" : ", " + table.work());
    }

    private static void add(ResultTable table, List<String> row, Map<String, Entry> entries) {
        String name = row.get(0);
        if (Entry.isIn(table)) {
            entries.put(name, Entry.of(table, row));
        } else if (table.begins("ns per id", "ids", "Serial", Table.OURS, Entry.SPREAD)) {
            entries.put(name + " ns × " + row.get(1), Entry.of(table, row, Table.OURS, Entry.SPREAD, Entry.Unit.NANOS));
        } else if (table.begins(CompileMain.SIZE)) {
            entries.put(name, rounds(row, 1, row.get(2), row.get(3), Entry.Unit.MILLIS));
        } else if (table.head().contains(CompileMain.ADDED)) {
            int added = table.head().indexOf(CompileMain.ADDED);
            entries.put(name, rounds(row, added, row.get(added + 1), Entry.Unit.MILLIS));
        } else if (table.begins("side", Spreads.HEAD.get(0))) {
            entries.put(name + " p50", rounds(row, 1, row.get(2), Entry.Unit.MICROS));
            entries.put(name + " p99", rounds(row, 3, row.get(4), Entry.Unit.MICROS));
        } else if (table.work().equals(ScaleTables.COSTS) && table.begins("what", "ns, median", "least", "most")) {
            addCost(row, entries);
        } else if (table.work().startsWith(ScaleTables.CROWDED)) {
            addSpeedUps(table, row, entries);
        }
    }

    /** A cost of a dispatch, if it was measured: others are computed, or were not seen. */
    private static void addCost(List<String> row, Map<String, Entry> entries) {
        if (!row.get(2).equals(ScaleTables.NONE)) {
            entries.put(row.get(0), rounds(row, 1, row.get(2), row.get(3), Entry.Unit.NANOS));
        }
    }

    private static void addSpeedUps(ResultTable table, List<String> row, Map<String, Entry> entries) {
        for (int i = 1; i < row.size(); i++) {
            String name = table.head().get(i) + ", workers " + row.get(0);
            speedUp(row.get(i)).ifPresent(entry -> entries.put(name, entry));
        }
    }

    /** What a cell says that has its spread in brackets. */
    static Optional<Entry> speedUp(String cell) {
        return Optional.of(IN_BRACKETS.matcher(cell))
                .filter(Matcher::matches)
                .map(match -> Entry.ofRounds(
                        Entry.number(match.group(1)),
                        Entry.number(match.group(2)),
                        Entry.number(match.group(3)),
                        Entry.Unit.SPEED_UP));
    }

    private static Entry rounds(List<String> row, int median, String spread, Entry.Unit unit) {
        String[] ends = spread.split(Entry.TO, -1);
        return rounds(row, median, ends[0], ends[1], unit);
    }

    private static Entry rounds(List<String> row, int median, String least, String most, Entry.Unit unit) {
        return Entry.ofRounds(Entry.number(row.get(median)), Entry.number(least), Entry.number(most), unit);
    }
}
