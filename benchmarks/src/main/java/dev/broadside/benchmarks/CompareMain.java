package dev.broadside.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names what became slower, or faster, from one file of results to another by more than the values of either spread. */
public final class CompareMain {

    private CompareMain() {}

    /**
     * Compares two files of results, and tells what the newer one has no longer. Where peers differ as well, the machine was
     * another one or had other things to do.
     *
     * @param args the older file and the newer one
     * @throws IOException if one cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Two files of results are needed, the older one first.");
        }
        compare(Results.read(Files.readAllLines(Path.of(args[0]))), Results.read(Files.readAllLines(Path.of(args[1]))))
                .forEach(System.out::println);
    }

    /** A line for each value that both have and that differs, one for each table or value that is missing, and one that counts. */
    static List<String> compare(Results older, Results newer) {
        List<String> slower = new ArrayList<>();
        List<String> faster = new ArrayList<>();
        List<String> missing = missing(older, newer);
        int both = 0;
        int single = 0;
        for (Map.Entry<String, Entry> entry : newer.entries().entrySet()) {
            Entry now = entry.getValue();
            Entry before = older.entries().get(entry.getKey());
            if (before == null) {
                continue;
            }
            both++;
            if (now.isSingle() || before.isSingle()) {
                single++;
            } else if (now.isSlowerThan(before)) {
                slower.add(line("slower", entry.getKey(), before, now));
            } else if (before.isSlowerThan(now)) {
                faster.add(line("faster", entry.getKey(), before, now));
            }
        }
        List<String> lines = new ArrayList<>(slower);
        lines.addAll(faster);
        lines.addAll(missing);
        older.tables().stream()
                .filter(table -> newer.isSpreadIn(table) && !older.isSpreadIn(table))
                .forEach(table -> lines.add("not compared: " + table + ": the older file has no spread"));
        lines.add("%d of %d slower, %d faster, %d not judged, as one of the files has a single round; %d missing"
                .formatted(slower.size(), both, faster.size(), single, missing.size()));
        return lines;
    }

    /** What the newer file has no longer: tables, and of those that it has, values. */
    private static List<String> missing(Results older, Results newer) {
        List<String> missing = new ArrayList<>();
        for (String table : older.tables()) {
            if (!newer.tables().contains(table)) {
                missing.add("missing: " + table);
            }
        }
        for (String name : older.entries().keySet()) {
            if (!newer.entries().containsKey(name)
                    && newer.tables().stream().anyMatch(table -> name.startsWith(table + ", "))) {
                missing.add("missing: " + name);
            }
        }
        return missing;
    }

    private static String line(String what, String name, Entry before, Entry now) {
        return String.format(
                Locale.ROOT,
                "%s: %s: %.2f %s, was %.2f (× %.2f)",
                what,
                name,
                now.median(),
                now.unit(),
                before.median(),
                now.median() / before.median());
    }
}
