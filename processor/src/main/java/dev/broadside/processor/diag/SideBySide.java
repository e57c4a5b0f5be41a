package dev.broadside.processor.diag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Shows two lists of lines as the columns of a table, with a mark between those that differ. */
public final class SideBySide {

    /** A longer line is broken. */
    private static final int MAX_WIDTH = 56;

    private static final String INDENT = "    ";

    /** A line that both have, changed or not, or that one has alone. */
    private record Row(String left, String right, String mark) {}

    private final UnaryOperator<String> key;

    /**
     * Makes one for lines of a kind.
     *
     * @param key tells what a line is about: lines with the same key are put side by side
     */
    public SideBySide(UnaryOperator<String> key) {
        this.key = key;
    }

    /**
     * Returns a table.
     *
     * @param leftTitle the title of the first column
     * @param left its lines
     * @param rightTitle the title of the second column
     * @param right its lines
     * @return the table, with {@code |} between lines that differ, {@code <} and {@code >} beside what is on one side alone
     */
    public String table(String leftTitle, List<String> left, String rightTitle, List<String> right) {
        List<Row> rows = new ArrayList<>(List.of(new Row(leftTitle, rightTitle, " ")));
        align(left, right).forEach(row -> rows.addAll(broken(row)));
        int width = rows.stream().mapToInt(row -> row.left.length()).max().orElse(0);
        return rows.stream()
                .map(row ->
                        INDENT + row.left + " ".repeat(width - row.left.length()) + " " + row.mark + " " + row.right)
                .map(String::stripTrailing)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** Puts lines with the same key side by side, as many as can be in order, and what is between them likewise. */
    private List<Row> align(List<String> left, List<String> right) {
        int[][] common = common(left, right);
        List<Row> rows = new ArrayList<>();
        int firstLeft = 0;
        int firstRight = 0;
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (isSame(left.get(i), right.get(j))) {
                addBetween(left.subList(firstLeft, i), right.subList(firstRight, j), rows);
                rows.add(row(left.get(i), right.get(j)));
                firstLeft = ++i;
                firstRight = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        addBetween(left.subList(firstLeft, left.size()), right.subList(firstRight, right.size()), rows);
        return rows;
    }

    /** Returns how many lines, of those from here on, can be put side by side: the longest common subsequence. */
    private int[][] common(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = isSame(left.get(i), right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private boolean isSame(String left, String right) {
        return key.apply(left).equals(key.apply(right));
    }

    private static void addBetween(List<String> left, List<String> right, List<Row> rows) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            if (i >= left.size()) {
                rows.add(new Row("", right.get(i), ">"));
            } else if (i >= right.size()) {
                rows.add(new Row(left.get(i), "", "<"));
            } else {
                rows.add(row(left.get(i), right.get(i)));
            }
        }
    }

    private static Row row(String left, String right) {
        return new Row(left, right, left.equals(right) ? " " : "|");
    }

    private static List<Row> broken(Row row) {
        List<String> left = broken(row.left);
        List<String> right = broken(row.right);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            rows.add(new Row(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "", row.mark));
        }
        return rows;
    }

    /** Breaks a line at spaces, or where it must. */
    private static List<String> broken(String line) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (rest.length() > MAX_WIDTH) {
            int space = rest.lastIndexOf(' ', MAX_WIDTH);
            int end = space > INDENT.length() ? space : MAX_WIDTH;
            lines.add(rest.substring(0, end));
            rest = INDENT + rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
