package dev.broadside.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A side of a work in a file of results.
 *
 * @param median nanoseconds
 * @param low what 5 % of the measured values are below
 * @param high what 95 % of them are below
 */
record Entry(double median, double low, double high) {

    private static final String MEDIAN = "ns, median";
    private static final String SPREAD = "5 % to 95 %";

    /** The entries of all tables that JMH's results made, by JDK, work and side. */
    static Map<String, Entry> read(List<String> lines) {
        Map<String, Entry> entries = new TreeMap<>();
        for (ResultTable table : ResultTable.read(lines)) {
            if (isIn(table)) {
                for (List<String> row : table.rows()) {
                    entries.put(table.section() + ", " + table.work() + ", " + row.get(0), of(table, row));
                }
            }
        }
        return entries;
    }

    /** Whether a table is as {@link Table} makes it. */
    static boolean isIn(ResultTable table) {
        return table.begins("side", MEDIAN, SPREAD);
    }

    /** The entry of a row of such a table. */
    static Entry of(ResultTable table, List<String> row) {
        String[] spread = row.get(table.head().indexOf(SPREAD)).split(" to ", -1);
        return new Entry(table.number(row, MEDIAN), Double.parseDouble(spread[0]), Double.parseDouble(spread[1]));
    }

    /** Whether this is more than another by more than the spread of both. */
    boolean isSlowerThan(Entry other) {
        return low > other.high;
    }
}
