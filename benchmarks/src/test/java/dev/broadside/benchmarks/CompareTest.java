package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.util.ListStatistics;

/** Two files of results are compared side by side, and noise is none of the differences. */
class CompareTest {

    private static final String NONE =
            "0 of 0 slower, 0 faster, 0 not judged, as one of the files has a single round; 0 missing";

    @Test
    void whatDiffersByMoreThanItsSpreadIsNamed() {
        Results older = packets(side("A", 9, 11), side("B", 90, 110), side("C", 9, 11), side("Gone", 1, 1));
        Results newer = packets(side("A", 12, 14), side("B", 45, 55), side("C", 10, 12), side("New", 1, 1));

        assertThat(CompareMain.compare(older, newer))
                .containsExactly(
                        "slower: JDK 25: packets, Small encode, A: 13.00 ns, was 10.00 (× 1.30)",
                        "faster: JDK 25: packets, Small encode, B: 50.00 ns, was 100.00 (× 0.50)",
                        "missing: JDK 25: packets, Small encode, Gone",
                        "1 of 3 slower, 1 faster, 0 not judged, as one of the files has a single round; 1 missing")
                .inOrder();
    }

    @Test
    void theGridIsCompared() {
        String head = "## JDK 25: costs and counts\n\n" + Cell.HEAD;
        assertCompared(
                head + "| 10 | 1,024 | 9,000 | 6,000 | 5,900 to 6,100 | 16 | 7,000 | 0.67 | 0.67 |\n"
                        + "| 10 | 16,384 | 9 | 60,000 | 50,000 to 70,000 | 16 | 7,000 | 0.67 | 0.67 |\n",
                head + "| 10 | 1,024 | 9,000 | 9,000 | 8,900 to 9,100 | 16 | 7,000 | 1.00 | 1.00 |\n"
                        + "| 10 | 16,384 | 9 | 65,000 | 60,000 to 80,000 | 16 | 7,000 | 0.67 | 0.67 |\n",
                "slower: JDK 25: costs and counts, 10 ns × 1,024: 9000.00 ns, was 6000.00 (× 1.50)",
                "1 of 2 slower, 0 faster, 0 not judged, as one of the files has a single round; 0 missing");
    }

    @Test
    void whatIsDispatched60TimesASecondIsCompared() {
        String head = "## JDK 17: 60 times a second\n\n### 64 roots\n\n| side | " + String.join(" | ", Spreads.HEAD)
                + " |\n|---|---|---|---|---|---|---|\n";
        assertCompared(
                head + "| Broadside | 60.0 | 50.0 to 70.0 | 200.0 | 190.0 to 210.0 | 2.0 | 1.0 to 3.0 |\n",
                head + "| Broadside | 80.0 | 71.0 to 90.0 | 100.0 | 90.0 to 110.0 | 9.0 | 8.0 to 10.0 |\n",
                "slower: JDK 17: 60 times a second, 64 roots, Broadside p50: 80.00 µs, was 60.00 (× 1.33)",
                "faster: JDK 17: 60 times a second, 64 roots, Broadside p99: 100.00 µs, was 200.00 (× 0.50)",
                "1 of 2 slower, 1 faster, 0 not judged, as one of the files has a single round; 0 missing");
    }

    @Test
    void compilationsAreCompared() {
        String sides = """
                ## JDK 17: compile time

                ### 4 of each

                | side | ms without | ms with | ms added, median | 5 % to 95 % | files |
                |---|---|---|---|---|---|
                """;
        String sizes = """

                ### By size

                | packets and as many tasks | ms added, median | from | to | ms for one |
                |---|---|---|---|---|
                """;
        assertCompared(
                sides + "| Broadside | 1 | 9 | 800 | 700 to 900 | 4 |\n| Single | 1 | 9 | 800 | 800 to 800 | 4 |\n"
                        + sizes + "| 1,000 | 9000 | 8000 | 9900 | 9.00 |\n",
                sides + "| Broadside | 1 | 9 | 600 | 500 to 650 | 4 |\n| Single | 1 | 9 | 900 | 890 to 910 | 4 |\n"
                        + sizes + "| 1,000 | 12000 | 11000 | 13000 | 12.00 |\n",
                "slower: JDK 17: compile time, By size, 1,000: 12000.00 ms, was 9000.00 (× 1.33)",
                "faster: JDK 17: compile time, 4 of each, Broadside: 600.00 ms, was 800.00 (× 0.75)",
                "1 of 3 slower, 1 faster, 1 not judged, as one of the files has a single round; 0 missing");
    }

    /** A speed-up that is smaller is slower. */
    @Test
    void moreThreadsThanProcessorsAreCompared() {
        String head = "## JDK 25: scale\n\n### " + ScaleTables.CROWDED + "any way\n\n"
                + "| workers | 64 × 10 ns | 64 × 100 ns |\n|---|---|---|\n";
        assertCompared(
                head + "| 2 | 2.00 (1.90 to 2.10) | 1.00 (0.90 to 1.10) |\n",
                head + "| 2 | 1.50 (1.40 to 1.60) | 1.20 (1.05 to 1.30) |\n",
                "slower: JDK 25: scale, " + ScaleTables.CROWDED + "any way, 64 × 10 ns, workers 2:"
                        + " 1.50 times as fast as a loop, was 2.00 (× 0.75)",
                "1 of 2 slower, 0 faster, 0 not judged, as one of the files has a single round; 0 missing");
    }

    @Test
    void costsOfADispatchAreComparedIfTheyWereMeasured() {
        String head = "## JDK 25: scale\n\n### " + ScaleTables.COSTS
                + "\n\n| what | ns, median | least | most |\n|---|---|---|---|\n";
        assertCompared(
                head + "| line | 80.0 | 70.0 | 90.0 |\n| computed | 1.0 | – | – |\n| seldom | 1.0 | 0.9 | 1.1 |\n",
                head
                        + "| line | 1,150 | 1,100 | 1,200 |\n| computed | 2.0 | – | – |\n| seldom | no overlap seen | – | – |\n",
                "slower: JDK 25: scale, Measured costs, line: 1150.00 ns, was 80.00 (× 14.38)",
                "missing: JDK 25: scale, Measured costs, seldom",
                "1 of 1 slower, 0 faster, 0 not judged, as one of the files has a single round; 1 missing");
    }

    @Test
    void tablesThatAreGoneAreNamed() {
        String scale = "## JDK 25: scale\n\n### Predicted\n\n| workers | work |\n|---|---|\n| 1 | 2.0 |\n";
        String grid =
                "\n## JDK 17: costs and counts\n\n" + Cell.HEAD + "| 1 | 1 | 1 | 1 | 1 to 1 | – | – | 1.00 | 1.00 |\n";
        assertCompared(
                scale + grid,
                "# Results\n",
                "missing: JDK 17: costs and counts",
                "missing: JDK 25: scale, Predicted",
                NONE.replace("0 missing", "2 missing"));
        assertCompared(scale, scale + grid, NONE);
    }

    /** What was in a table that is gone is not missed in another whose heading goes on where that one's ends. */
    @Test
    void aHeadingIsNotTheBeginOfAnother() {
        String section = "## JDK 25: packets\n\n";
        String table =
                "| side | ns, median | 5 % to 95 % | B |\n|---|---|---|---|\n| A | 1.00 | 1.00 to 1.00 | 0.0 |\n";
        assertCompared(
                section + "### Small\n\n" + table + "\n### Small, more\n\n" + table.replace("A", "C"),
                section + "### Small\n\n" + table.replace("A", "D"),
                "missing: JDK 25: packets, Small, A",
                "missing: JDK 25: packets, Small, more",
                NONE.replace("0 missing", "2 missing"));
    }

    @Test
    void whatHadNoSpreadIsNotComparedAndSaysSo() {
        String head = "## JDK 17: 60 times a second\n\n### 64 roots\n\n";
        String all = "| side | p50, µs | p99, µs |\n|---|---|---|\n| Broadside | 60.0 | 90.0 |\n";
        String spreads = "\n| side | " + String.join(" | ", Spreads.HEAD) + " |\n|---|---|---|---|---|---|---|\n"
                + "| Broadside | 80.0 | 71.0 to 90.0 | 100.0 | 90.0 to 110.0 | 9.0 | 8.0 to 10.0 |\n";
        assertCompared(
                head + all,
                head + all + spreads,
                "not compared: JDK 17: 60 times a second, 64 roots: the older file has no spread",
                NONE);
    }

    private static void assertCompared(String older, String newer, String... lines) {
        assertThat(CompareMain.compare(
                        Results.read(older.lines().toList()),
                        Results.read(newer.lines().toList())))
                .containsExactlyElementsIn(List.of(lines))
                .inOrder();
    }

    private static Measured side(String side, double low, double high) {
        double[] values = {low, (low + high) / 2, high};
        return new Measured("packets", "Small encode", side, new ListStatistics(values), 0);
    }

    private static Results packets(Measured... sides) {
        String report = "# Results\n\n## JDK 25: packets\n\nHow.\n\n### Small encode\n\n" + Table.of(List.of(sides));
        return Results.read(report.lines().toList());
    }
}
