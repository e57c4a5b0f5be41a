package dev.broadside.benchmarks;

import java.util.Arrays;
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

    /** How {@link Table} begins. */
    private static final String HEAD = "| side | ns, median | 5 % to 95 % |";

    /** The entries of all tables that JMH's results made, by JDK, work and side. */
    static Map<String, Entry> read(List<String> lines) {
        Map<String, Entry> entries = new TreeMap<>();
        String section = "";
        String work = "";
        boolean inTable = false;
        for (String line : lines) {
            if (line.startsWith("## ")) {
                section = line.substring("## ".length());
            } else if (line.startsWith("### ")) {
                work = line.substring("### ".length());
            }
            if (!line.startsWith("|")) {
                inTable = false;
            } else if (line.startsWith(HEAD)) {
                inTable = true;
            } else if (inTable && !line.startsWith("|---")) {
                List<String> cells =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                String[] spread = cells.get(3).split(" to ", -1);
                entries.put(
                        section + ", " + work + ", " + cells.get(1),
                        new Entry(
                                Double.parseDouble(cells.get(2)),
                                Double.parseDouble(spread[0]),
                                Double.parseDouble(spread[1])));
            }
        }
        return entries;
    }

    /** Whether this is more than another by more than the spread of both. */
    boolean isSlowerThan(Entry other) {
        return low > other.high;
    }
}
