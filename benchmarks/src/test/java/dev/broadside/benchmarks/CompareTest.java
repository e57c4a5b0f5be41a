package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.util.ListStatistics;

/** Two files of results are compared side by side, and noise is none of the differences. */
class CompareTest {

    @Test
    void whatDiffersByMoreThanItsSpreadIsNamed() {
        Map<String, Entry> older = entries(side("A", 9, 11), side("B", 90, 110), side("C", 9, 11), side("Gone", 1, 1));
        Map<String, Entry> newer = entries(side("A", 12, 14), side("B", 45, 55), side("C", 10, 12), side("New", 1, 1));

        assertThat(CompareMain.compare(older, newer))
                .containsExactly(
                        "slower: JDK 25: packets, Small encode, A: 13.00 ns, was 10.00 (× 1.30)",
                        "faster: JDK 25: packets, Small encode, B: 50.00 ns, was 100.00 (× 0.50)",
                        "1 of 3 slower, 1 faster")
                .inOrder();
    }

    private static Measured side(String side, double low, double high) {
        double[] values = {low, (low + high) / 2, high};
        return new Measured("packets", "Small encode", side, new ListStatistics(values), 0);
    }

    private static Map<String, Entry> entries(Measured... sides) {
        String report = "# Results\n\n## JDK 25: packets\n\nHow.\n\n### Small encode\n\n" + Table.of(List.of(sides))
                + "\n## JDK 25: costs and counts\n\n" + Cell.HEAD + "| 1 | 1 | 1 | 1 | 1 to 1 | – | – | 1 | 1 |\n";
        return Entry.read(report.lines().toList());
    }
}
