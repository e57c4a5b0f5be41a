package dev.broadside.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table in a file of results.
 *
 * @param section the heading above it: the JDK and the kind of benchmark
 * @param work the lower heading, or nothing
 * @param head the columns
 * @param rows their cells
 */
record ResultTable(String section, String work, List<String> head, List<List<String>> rows) {

    /** How a section's heading begins. */
    static final String SECTION = "## ";

    private static final String WORK = "### ";

    /** All tables of a file. */
    static List<ResultTable> read(List<String> lines) {
        List<ResultTable> tables = new ArrayList<>();
        String section = "";
        String work = "";
        boolean inTable = false;
        for (String line : lines) {
            if (line.startsWith(SECTION)) {
                section = line.substring(SECTION.length());
                work = "";
            } else if (line.startsWith(WORK)) {
                work = line.substring(WORK.length());
            } else if (line.startsWith("|") && !inTable) {
                tables.add(new ResultTable(section, work, cells(line), new ArrayList<>()));
            } else if (line.startsWith("|") && !line.startsWith("|---")) {
                tables.get(tables.size() - 1).rows.add(cells(line));
            }
            inTable = line.startsWith("|");
        }
        return tables;
    }

    private static List<String> cells(String line) {
        String row = line.strip();
        return Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    /** Whether it has these columns first. */
    boolean begins(String... columns) {
        return head.size() >= columns.length && head.subList(0, columns.length).equals(List.of(columns));
    }

    /** The JDK that gave it, as in "JDK 25", or nothing. */
    String jdk() {
        return section.contains(": ") ? section.substring(0, section.indexOf(": ")) : "";
    }

    /** What was measured, as in "packets". */
    String group() {
        return section.substring(section.indexOf(": ") + 1).strip();
    }

    /** A cell that is a number. */
    double number(List<String> row, String column) {
        return Double.parseDouble(row.get(head.indexOf(column)).replace(",", ""));
    }

    /** The row that begins with a word, or an empty one. */
    List<String> row(String first) {
        return rows.stream().filter(row -> row.get(0).equals(first)).findFirst().orElse(List.of());
    }
}
