package dev.broadside.benchmarks;

import dev.broadside.benchmarks.compile.Added;
import dev.broadside.benchmarks.compile.Compiler;
import dev.broadside.benchmarks.compile.Subject;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.util.ListStatistics;

/**
 * What annotation processors add to the time that a program takes to compile: Broadside's beside two that many use, and what of it
 * is the compiler's.
 */
public final class CompileMain {

    /** What heads the columns of the table by size that are drawn. */
    static final String SIZE = "packets and as many tasks";

    static final String ADDED = "ms added, median";

    /** What heads another column of the tables that compare processors, and the row of both peers together. */
    static final String WITHOUT = "ms without";

    static final String BOTH = "AutoValue + RecordBuilder";

    private static final int ROUNDS = 2;
    private static final int COUNT = 1_000;
    private static final int[] COUNTS = {100, 500, 1_000, 5_000};

    /** A JVM is warm after a program of so many of each; it need not be as large as what is measured. */
    private static final int WARMING = 300;

    /** What a plot of a line is made of, and how much of that the largest number takes. */
    private static final String BAR = "█";

    private static final int LENGTH = 50;

    private CompileMain() {}

    /**
     * Compiles everything in turn, and prints tables; with the system property {@code results}, they go into that file, too.
     *
     * @param args how many rounds are measured, by default 2; in new JVMs and by size, a third of these, but one
     * @throws IOException if files cannot be read or written
     * @throws InterruptedException if this thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        int fewer = Math.max(1, rounds / 3);
        String tables = sideBySide("in a warm JVM", Compiler.IN_THIS_JVM, COUNT, 1, rounds)
                + sideBySide("each time in a new JVM", Compiler.IN_A_NEW_JVM, COUNT, 0, fewer)
                + bySize(COUNTS, fewer);
        String how = rounds + " rounds in turn, " + fewer + " in new JVMs and by size, a heap of at most "
                + (Runtime.getRuntime().maxMemory() >> 30) + " GiB";
        Report.of("compile time", CompileMain.class, String.join(" ", args), how, tables)
                .show();
    }

    /** A table of what the processors add; the first rounds are not counted. */
    static String sideBySide(String where, Compiler compiler, int count, int uncounted, int rounds)
            throws IOException, InterruptedException {
        Map<Subject, Added> sides = new EnumMap<>(Subject.class);
        for (int round = -uncounted; round < rounds; round++) {
            if (round == 0) {
                sides.clear();
            }
            for (Subject subject : Subject.values()) {
                sides.computeIfAbsent(subject, first -> new Added())
                        .measure(compiler, subject, round < 0 ? Math.min(WARMING, count) : count);
            }
        }
        Added peers = Added.sum(side(sides, Subject.AUTO_VALUE), side(sides, Subject.RECORD_BUILDER));
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%n### %,d of each, %s%n%n", count, where));
        text.append("| side | " + WITHOUT + " | ms with | " + ADDED + " | 5 % to 95 % | added / " + BOTH + " |"
                + " files generated | lines |\n|---|---|---|---|---|---|---|---|\n");
        sides.forEach((subject, side) -> text.append(row(subject.title(), side, peers)));
        return text.append(row(BOTH, peers, peers)).toString();
    }

    private static Added side(Map<Subject, Added> sides, Subject subject) {
        return sides.getOrDefault(subject, new Added());
    }

    private static String row(String title, Added side, Added peers) {
        ListStatistics added = side.added();
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f to %.0f | %.2f | %d | %d |%n",
                title,
                side.without().getPercentile(50),
                side.with().getPercentile(50),
                added.getPercentile(50),
                added.getPercentile(5),
                added.getPercentile(95),
                added.getPercentile(50) / peers.added().getPercentile(50),
                side.files(),
                side.lines());
    }

    /** A table of what Broadside adds to programs of several sizes; where the last column is even, that is linear. */
    static String bySize(int[] counts, int rounds) throws IOException, InterruptedException {
        Map<Integer, Added> sizes = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (int count : counts) {
                sizes.computeIfAbsent(count, first -> new Added())
                        .measure(Compiler.IN_THIS_JVM, Subject.BROADSIDE, count);
            }
        }
        double most = sizes.values().stream()
                .mapToDouble(size -> size.added().getPercentile(50))
                .max()
                .orElseThrow();
        StringBuilder text = new StringBuilder("""

                ### Broadside by size, in a warm JVM

                | %s | %s | from | to | ms for one of each | |
                |---|---|---|---|---|---|
                """.formatted(SIZE, ADDED));
        sizes.forEach((count, size) -> text.append(String.format(
                Locale.ROOT,
                "| %,d | %.0f | %.0f | %.0f | %.2f | %s |%n",
                count,
                size.added().getPercentile(50),
                size.added().getMin(),
                size.added().getMax(),
                size.added().getPercentile(50) / count,
                BAR.repeat((int) Math.round(LENGTH * size.added().getPercentile(50) / most)))));
        return text.toString();
    }
}
