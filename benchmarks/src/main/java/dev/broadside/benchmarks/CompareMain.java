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
     * Compares two files of results. Where peers differ as well, the machine was another one or had other things to do.
     *
     * @param args the older file and the newer one
     * @throws IOException if one cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Two files of results are needed, the older one first.");
        }
        compare(Entry.read(Files.readAllLines(Path.of(args[0]))), Entry.read(Files.readAllLines(Path.of(args[1]))))
                .forEach(System.out::println);
    }

    /** A line for each side that both have and that differs, and one that counts them. */
    static List<String> compare(Map<String, Entry> older, Map<String, Entry> newer) {
        List<String> slower = new ArrayList<>();
        List<String> faster = new ArrayList<>();
        int both = 0;
        for (Map.Entry<String, Entry> entry : newer.entrySet()) {
            Entry now = entry.getValue();
            Entry before = older.get(entry.getKey());
            if (before != null) {
                both++;
                if (now.isSlowerThan(before)) {
                    slower.add(line("slower", entry.getKey(), before, now));
                } else if (before.isSlowerThan(now)) {
                    faster.add(line("faster", entry.getKey(), before, now));
                }
            }
        }
        List<String> lines = new ArrayList<>(slower);
        lines.addAll(faster);
        lines.add("%d of %d slower, %d faster".formatted(slower.size(), both, faster.size()));
        return lines;
    }

    private static String line(String what, String name, Entry before, Entry now) {
        return String.format(
                Locale.ROOT,
                "%s: %s: %.2f ns, was %.2f (× %.2f)",
                what,
                name,
                now.median(),
                before.median(),
                now.median() / before.median());
    }
}
