package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever is ahead is named; what people wrote about it stays. */
class LossesTest {

    private static final String JMH = """
            ## JDK 25: dispatches

            ### Rays run, count 64

            | side | ns, median | 5 % to 95 % | B | / Two |
            |---|---|---|---|---|
            | Broadside | 100.00 | 90.00 to 110.00 | 0.0 | 2.00 |
            | BroadsideTracked | 20.00 | 20.00 to 20.00 | 0.0 | 0.40 |
            | Serial | 100.00 | 90.00 to 110.00 | 0.0 | 2.00 |
            | Stream | 95.00 | 90.00 to 100.00 | 0.0 | 1.90 |
            | Two | 50.00 | 40.00 to 60.00 | 0.0 | 1.00 |
            """;

    @Test
    void whoIsAheadIsNamed() {
        assertThat(section(JMH, "")).contains("| JDK 25: dispatches | Rays run, count 64 | Stream 1.05*, Two 2.00 |\n");
    }

    @Test
    void slowDispatchesCountToo() {
        String file = """
                ## JDK 25: 60 times a second

                ### 4,300 roots

                | side | p50, µs | p99, µs | points of a core |
                |---|---|---|---|
                | Serial | 50.0 | 60.0 | 1.0 |
                | Broadside | 40.0 | 90.0 | 2.0 |
                """;
        assertThat(section(file, "")).contains("| 60 Hz, 4,300 roots | Serial p99 1.50 |");
    }

    @Test
    void cellsOfTheGridCountToo() {
        String file = "## JDK 25: costs and counts\n\n" + Cell.HEAD
                + "| 10 | 1,024 | 100 | 120 | 1 to 1 | – | – | 1.20 | 1.05 |\n"
                + "| 10 | 16 | 100 | 90 | 1 to 1 | – | – | 0.90 | 0.80 |\n";
        assertThat(section(file, "")).contains("| 10 ns × 1,024 1.20 |");
    }

    @Test
    void whatPeopleWroteStays() {
        String first = section(JMH, "");
        assertThat(first).contains("Not explained below yet: Rays.");

        String written = first.stripTrailing() + "\n\nRays: the partner spins.\n\nMore.\n";
        String second = section(JMH, Losses.why(written + "\n## Other\n\ntext\n"));

        assertThat(second).endsWith(Losses.WHY + "\n\nRays: the partner spins.\n\nMore.\n");
        assertThat(second).doesNotContain("Not explained");
    }

    private static String section(String file, String why) {
        return Losses.section(ResultTable.read(List.of(file.split("\n"))), why);
    }
}
