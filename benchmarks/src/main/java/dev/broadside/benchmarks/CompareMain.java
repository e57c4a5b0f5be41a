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
        for (String table : newer.tables().keySet()) {
            for (Map.Entry<String, Entry> entry : newer.entries(table).entrySet()) {
                String name = table + ", " + entry.getKey();
                Entry now = entry.getValue();
                Entry before = older.entries(table).get(entry.getKey());
                if (before == null) {
                    continue;
                }
                both++;
                if (now.isSingle() || before.isSingle()) {
                    single++;
                } else if (now.isSlowerThan(before)) {
                    slower.add(line("slower", name, before, now));
                } else if (before.isSlowerThan(now)) {
                    faster.add(line("faster", name, before, now));
                }
            }
        }
        List<String> lines = new ArrayList<>(slower);
        lines.addAll(faster);
        lines.addAll(missing);
        older.tables().keySet().stream()
                .filter(table ->
                        older.entries(table).isEmpty() && !newer.entries(table).isEmpty())
                .forEach(table -> lines.add("not compared: " + table + ": the older file has no spread"));
        lines.add("%d of %d slower, %d faster, %d not judged, as one of the files has a single round; %d missing"
                .formatted(slower.size(), both, faster.size(), single, missing.size()));
        return lines;
    }

    /** What the newer file has no longer: tables, and of those that it has, values. */
    private static List<String> missing(Results older, Results newer) {
        List<String> missing = new ArrayList<>();
        for (String table : older.tables().keySet()) {
            if (newer.tables().containsKey(table)) {
                older.entries(table).keySet().stream()
                        .filter(name -> !newer.entries(table).containsKey(name))
                        .forEach(name -> missing.add("missing: " + table + ", " + name));
            } else {
                missing.add("missing: " + table);
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
