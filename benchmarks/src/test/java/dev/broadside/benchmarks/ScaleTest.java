package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.benchmarks.scale.Costs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.util.ListStatistics;

/** What dispatches are made of is printed with how much it varied, and counts only where it was what it says. */
class ScaleTest {

    private static final ListStatistics ANY = values(1);

    @Test
    void overlapIsWhatBothWereAtItFor() {
        assertThat(Increments.overlap(0, 10, 0, 10)).isEqualTo(1.0);
        assertThat(Increments.overlap(0, 8, 2, 10)).isEqualTo(0.6);
        assertThat(Increments.overlap(2, 10, 0, 8)).isEqualTo(0.6);
        // one of them was not run for most of the time
        assertThat(Increments.overlap(0, 100, 40, 50)).isEqualTo(0.1);
        assertThat(Increments.overlap(0, 10, 20, 30)).isLessThan(0.0);
        assertThat(Increments.overlap(Long.MAX_VALUE - 4, Long.MIN_VALUE + 5, Long.MAX_VALUE - 4, Long.MIN_VALUE + 5))
                .isEqualTo(1.0);
    }

    @Test
    void costsHaveTheirSpread() {
        String table = costs(values(8, 10, 9), values(4, 5, 6));

        assertThat(table).contains("| a shared dispatch of two ids of next to nothing | 1,000 | 900 | 1,200 |\n");
        assertThat(table).contains("| the same without its four lines | 600 | – | – |\n");
        assertThat(table).contains("of neighbouring words | 9.0 | 8.0 | 10.0 |\n");
        // 16 results of a line, 4 ns more for each
        assertThat(table).contains("at most; not in the model | 64.0 | – | – |\n");
        assertThat(table).contains("by one thread 8.00 (7.00 to 9.00), by two 1.00 (1.00 to 1.00).");
    }

    @Test
    void whatDidNotOverlapIsNoMeasurement() {
        String table = costs(values(), values(4, 5, 6));

        assertThat(table).contains("of neighbouring words | no overlap seen | – | – |\n");
        assertThat(table).contains("at most; not in the model | no overlap seen | – | – |\n");
        assertThat(table).contains("of words two lines apart | 5.0 | 4.0 | 6.0 |\n");
    }

    @Test
    void theModelIsToldTheMedians() {
        assertThat(probed(values(9), values(5)).costs()).isEqualTo(new Costs(600, 100, 5, 1, 1, 8, 1));
    }

    @Test
    void aSpeedUpIsOverTheLoopOfTheSameRound() {
        ListStatistics serial = values(100, 200, 400);
        Crowd.Turn turn = new Crowd.Turn(2, serial, values(50, 100, 100), values(100, 100, 100));
        Crowd crowd = new Crowd(64, 10, List.of(turn), List.of(new Cell.Batch(1, values(7))));
        ScaleTables tables = new ScaleTables();
        tables.crowds(List.of(crowd));

        assertThat(tables.toString()).isEqualTo("""

                ### Measured with more threads than processors: speed-up over a loop, in batches of the pool's choice

                | workers | 64 × 10 ns |
                |---|---|
                | 2 | 2.00 (2.00 to 4.00) |

                ### Measured with more threads than processors: speed-up over a loop, in four batches a thread

                | workers | 64 × 10 ns |
                |---|---|
                | 2 | 2.00 (1.00 to 4.00) |
                """);
        assertThat(crowd.load().nanos()).isEqualTo(200.0 / 64);
    }

    @Test
    void eachWorkIsMeasuredByEachNumberOfWorkers() {
        Crowd crowd = ScaleMain.measure(64, 10, new Rounds(2, 1_000));

        assertThat(crowd.turns().stream().map(Crowd.Turn::workers)).containsExactly(1, 2, 4, 8, 16);
        assertThat(crowd.turns().get(4).shared().getN()).isEqualTo(2);
    }

    private static String costs(ListStatistics neighbours, ListStatistics apart) {
        ScaleTables tables = new ScaleTables();
        tables.costs(probed(neighbours, apart));
        return tables.toString();
    }

    private static Probed probed(ListStatistics neighbours, ListStatistics apart) {
        ListStatistics shared = values(900, 1_000, 1_200);
        return new Probed(shared, values(100), values(5), ANY, ANY, values(9, 8, 7), ANY, neighbours, apart);
    }

    private static ListStatistics values(double... values) {
        return new ListStatistics(values);
    }
}
