package dev.broadside.benchmarks;

import java.util.List;

/**
 * A value in a file of results that can be compared.
 *
 * @param median the value
 * @param low what 5 % of the measured values are below, or the least of them
 * @param high what 95 % of them are below, or the most
 * @param unit what the value is
 */
record Entry(double median, double low, double high, Unit unit) {

    /** The column of the medians. */
    static final String MEDIAN = "ns, median";

    /** The column of the percentiles around a median. */
    static final String SPREAD = "5 % to 95 %";

    /** What is between the ends of a spread. */
    static final String TO = " to ";

    /** What a value is. */
    enum Unit {
        NANOS("ns"),
        MICROS("µs"),
        MILLIS("ms"),
        /** More is faster, other than with times. */
        SPEED_UP("times as fast as a loop");

        private final String text;

        Unit(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Whether a table is as {@link Table} makes it. */
    static boolean isIn(ResultTable table) {
        return table.begins("side", MEDIAN, SPREAD);
    }

    /** The entry of a row of such a table. */
    static Entry of(ResultTable table, List<String> row) {
        return of(table, row, MEDIAN, SPREAD, Unit.NANOS);
    }

    /** The entry of a row that has a median in one column, and what is around it in another. */
    static Entry of(ResultTable table, List<String> row, String median, String spread, Unit unit) {
        String[] ends = row.get(table.head().indexOf(spread)).split(TO, -1);
        return new Entry(table.number(row, median), number(ends[0]), number(ends[1]), unit);
    }

    /** One of rounds, of which the table has the least and the most: of a single round nobody knows how far others were. */
    static Entry ofRounds(double median, double least, double most, Unit unit) {
        return least < most
                ? new Entry(median, least, most, unit)
                : new Entry(median, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, unit);
    }

    static double number(String cell) {
        return Double.parseDouble(cell.replace(",", ""));
    }

    /** Whether this was measured once, so that it is neither slower nor faster than anything. */
    boolean isSingle() {
        return Double.isInfinite(high);
    }

    /** Whether this is slower than another by more than the spread of both. */
    boolean isSlowerThan(Entry other) {
        return unit == Unit.SPEED_UP ? high < other.low : low > other.high;
    }
}
