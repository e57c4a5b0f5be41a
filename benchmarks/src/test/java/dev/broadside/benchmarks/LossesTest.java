package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever is ahead is named. */
class LossesTest {

    @Test
    void whoIsAheadIsNamed() {
        String file = """
                ## JDK 25: dispatches

                ### Rays run, count 64

                | side | ns, median | 5 % to 95 % | B | / Two |
                |---|---|---|---|---|
                | Broadside | 100.00 | 90.00 to 110.00 | 0.0 | 2.00 |
                | BroadsideTracked | 20.00 | 20.00 to 20.00 | 104.0 | 0.40 |
                | Serial | 100.00 | 90.00 to 110.00 | 0.0 | 2.00 |
                | Stream | 95.00 | 90.00 to 100.00 | 0.0 | 1.90 |
                | Two | 50.00 | 40.00 to 60.00 | 0.0 | 1.00 |
                """;
        assertThat(rows(file)).containsExactly("| JDK 25: dispatches | Rays run, count 64 | Stream 1.05*, Two 2.00 |");
    }

    /** What takes a few hundredths of a nanosecond is rounded in the table, and the ratio beside it is not made of that. */
    @Test
    void theRatioIsThatOfTheTable() {
        String file = """
                ## JDK 25: packets

                ### SmallPackets encode

                | side | ns, median | 5 % to 95 % | B | / Copy | / Sbe |
                |---|---|---|---|---|---|
                | Broadside | 0.67 | 0.64 to 0.88 | 0.0 | 12.25 | 1.00 |
                | Copy | 0.05 | 0.05 to 0.06 | 0.0 | 1.00 | 0.08 |
                | Sbe | 0.66 | 0.60 to 0.70 | 0.0 | 12.24 | 1.00 |
                """;
        assertThat(rows(file)).containsExactly("| JDK 25: packets | SmallPackets encode | Copy 12.25 |");
    }

    @Test
    void eachOfOurSidesHasItsRow() {
        String file = """
                ## JDK 25: packets

                ### SmallPackets encode

                | side | ns, median | 5 % to 95 % | B |
                |---|---|---|---|
                | Broadside | 3.00 | 3.00 to 3.00 | 0.0 |
                | BroadsideDirect | 2.00 | 2.00 to 2.00 | 0.0 |
                | BroadsideSlot | 1.00 | 1.00 to 1.00 | 0.0 |
                | Sbe | 1.50 | 1.50 to 1.50 | 0.0 |
                """;
        assertThat(rows(file))
                .containsExactly(
                        "| JDK 25: packets | SmallPackets encode | Sbe 2.00 |",
                        "| JDK 25: packets | SmallPackets encode, BroadsideDirect | Sbe 1.33 |")
                .inOrder();
    }

    @Test
    void aWorkWithoutThePlainSideIsNotLeftOut() {
        String file = """
                ## JDK 25: packets

                ### MixedPackets decode

                | side | ns, median | 5 % to 95 % | B |
                |---|---|---|---|
                | BroadsideGet | 4.00 | 4.00 to 4.00 | 0.0 |
                | VarHandle | 2.00 | 2.00 to 2.00 | 0.0 |
                """;
        assertThat(rows(file))
                .containsExactly("| JDK 25: packets | MixedPackets decode, BroadsideGet | VarHandle 2.00 |");
    }

    @Test
    void whatTakesFewerBytesForAPacketIsAhead() {
        String table = """

                ### LargePackets decode

                | side | ns, median | 5 % to 95 % | B |
                |---|---|---|---|
                | Broadside | 1.00 | 1.00 to 1.00 | 572.6 |
                | FlatBuffers | 2.00 | 2.00 to 2.00 | 90.5 |
                | VarHandle | 2.00 | 2.00 to 2.00 | 571.6 |
                """;
        assertThat(rows("## JDK 25: packets\n" + table))
                .containsExactly("| JDK 25: packets | LargePackets decode | FlatBuffers 91 B against 573 B |");
        assertThat(rows("## JDK 25: dispatches\n" + table)).isEmpty();
    }

    @Test
    void whatIsOfferedIsComparedWithTheSameWithoutIt() {
        String file = """
                ## JDK 25: dispatches

                ### Recorded run, count 64

                | side | ns, median | 5 % to 95 % | B | / Unrecorded |
                |---|---|---|---|---|
                | Recorded | 120.00 | 115.00 to 125.00 | 0.4 | 1.20 |
                | Unrecorded | 100.00 | 90.00 to 110.00 | 0.4 | 1.00 |

                ## JDK 25: packets

                ### Columns fill

                | side | ns, median | 5 % to 95 % | B | / Packed |
                |---|---|---|---|---|
                | Columns | 2.00 | 2.00 to 2.00 | 0.0 | 2.00 |
                | Packed | 1.00 | 1.00 to 1.00 | 0.0 | 1.00 |
                """;
        assertThat(rows(file))
                .containsExactly(
                        "| JDK 25: dispatches | Recorded run, count 64 | Unrecorded 1.20 |",
                        "| JDK 25: packets | Columns fill | Packed 2.00 |")
                .inOrder();
    }

    @Test
    void aProcessorIsComparedWithBothPeersTogether() {
        String tables = """
                ## JDK 17: compile time

                ### 1,000 of each, in a warm JVM

                | side | ms without | ms with | ms added, median | 5 % to 95 % | added / AutoValue + RecordBuilder |
                |---|---|---|---|---|---|
                | Broadside | 1003 | 3003 | 2000 | 1900 to 2100 | 1.25 |
                | AutoValue | 746 | 1346 | 600 | 600 to 600 | 0.38 |
                | RecordBuilder | 1130 | 2130 | 1000 | 1000 to 1000 | 0.62 |
                | AutoValue + RecordBuilder | 1876 | 3476 | 1600 | 1600 to 1600 | 1.00 |

                ### 1,000 of each, each time in a new JVM

                | side | ms without | ms with | ms added, median | 5 % to 95 % | added / AutoValue + RecordBuilder |
                |---|---|---|---|---|---|
                | Broadside | 1003 | 2503 | 1500 | 1500 to 1500 | 0.94 |
                | AutoValue | 746 | 1346 | 600 | 600 to 600 | 0.38 |
                | AutoValue + RecordBuilder | 1876 | 3476 | 1600 | 1600 to 1600 | 1.00 |
                """;
        assertThat(rows(tables))
                .containsExactly("| JDK 17: compile time | Compile time, 1,000 of each, in a warm JVM |"
                        + " AutoValue + RecordBuilder 1.25 |");
    }

    @Test
    void slowDispatchesAndTheProcessorsTimeCountToo() {
        String file = """
                ## JDK 25: 60 times a second

                ### 4,300 roots

                | side | p50, µs | p99, µs | points of a core |
                |---|---|---|---|
                | Serial | 50.0 | 60.0 | 1.0 |
                | Broadside | 40.0 | 90.0 | 2.0 |
                | BroadsidePinned | 55.0 | 30.0 | 0.9 |
                """;
        assertThat(rows(file))
                .containsExactly(
                        "| JDK 25: 60 times a second | 60 Hz, 4,300 roots |"
                                + " Serial p99 1.50, Serial 1.0 points against 2.0 |",
                        "| JDK 25: 60 times a second | 60 Hz, 4,300 roots, BroadsidePinned | Serial p50 1.10 |")
                .inOrder();
    }

    @Test
    void soDoTheOtherPercentiles() {
        String file = """
                ## JDK 25: 60 times a second

                ### 4,300 roots

                | side | µs, p0.0 | µs, p50.0 | µs, p75.0 | µs, p90.0 | µs, p95.0 | µs, p98.0 | µs, p99.0 | µs, p99.5 |
                |---|---|---|---|---|---|---|---|---|
                | Stream | 1 | 1 | 4 | 4 | 5 | 6 | 3 | 9 |
                | Broadside | 2 | 2 | 3 | 4 | 5 | 6 | 7 | 18 |
                """;
        assertThat(rows(file))
                .containsExactly("| JDK 25: 60 times a second | 60 Hz, 4,300 roots, other percentiles |"
                        + " Stream p0.0 2.00, Stream p99.5 2.00 |");
    }

    @Test
    void cellsOfTheGridCountToo() {
        String file = "## JDK 25: costs and counts\n\n" + Cell.HEAD
                + "| 10 | 1,024 | 100 | 120 | 1 to 1 | – | – | 1.20 | 1.05 |\n"
                + "| 10 | 16 | 100 | 90 | 1 to 1 | – | – | 0.90 | 0.80 |\n";
        assertThat(rows(file))
                .containsExactly("| JDK 25: costs and counts | Grid, against the better of the loop and the best batch"
                        + " size | 10 ns × 1,024 1.20 |");
    }

    @Test
    void aLoopIsAheadWhereWorkersAreSlower() {
        String file = "## JDK 25: scale\n\n### " + ScaleTables.CROWDED + "by turns\n" + """

                | workers | 1,024 × 10 ns | 4,096 × 100 ns |
                |---|---|---|
                | 1 | 1.50 (1.40 to 1.60) | 2.00 (1.90 to 2.10) |
                | 4 | 0.80 (0.70 to 0.90) | 1.00 (0.90 to 1.10) |
                | 8 | 1.10 (0.90 to 1.20) | 0.50 (0.40 to 1.10) |
                """;
        assertThat(rows(file))
                .containsExactly("| JDK 25: scale | Scale, the loop against so many workers, by turns"
                        + " | 1,024 × 10 ns by 4 1.25, 4,096 × 100 ns by 8 2.00* |");
    }

    /** The rows of the section's table. */
    private static List<String> rows(String file) {
        String section = Losses.section(ResultTable.read(file.lines().toList()), new Why(""));
        return section.lines()
                .filter(line -> line.startsWith("| JDK "))
                .filter(line -> !line.startsWith("| JDK,"))
                .toList();
    }
}
