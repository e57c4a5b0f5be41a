package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.benchmarks.dispatch.StepWork;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/** The grid of costs and counts compares what it says. */
class GridTest {

    private static final Cell SERIAL_IS_BEST = cell(100, 115, 400, 500);
    private static final Cell A_BATCH_IS_BEST = cell(1_000, 660, 700, 600);

    @Test
    void theBetterOfTheLoopAndTheBestBatchCounts() {
        assertThat(SERIAL_IS_BEST.ratio()).isWithin(1e-9).of(1.15);
        assertThat(SERIAL_IS_BEST.ratioLessCall()).isWithin(1e-9).of(1);
        assertThat(A_BATCH_IS_BEST.ratio()).isWithin(1e-9).of(1.1);
        assertThat(A_BATCH_IS_BEST.row())
                .isEqualTo("| 10 | 100 | 1,000 | 660 | 660 to 660 | 2 | 600 | 1.10 | 1.08 |" + System.lineSeparator());
        assertThat(GridMain.summary("All", List.of(SERIAL_IS_BEST, A_BATCH_IS_BEST), Cell::ratio))
                .isEqualTo("All: at most 1.10 × the better in 1 of 2 cells (50 %), at most 1.15 in all. ");
    }

    @Test
    void everyWayGivesTheSame() {
        try (StepWork work = new StepWork(1_000, 5)) {
            work.serial(1);
            int[] serial = work.states().clone();
            work.states()[999] = 0;
            work.equally(2);
            assertThat(work.states()).isEqualTo(serial);
            work.states()[999] = 0;
            work.batches(2, 16);
            assertThat(work.states()).isEqualTo(serial);
        }
    }

    @Test
    void aCellHasTheBatchSizesThatFit() {
        Cell cell = GridMain.measure(10, 64, 10, new Rounds(3, 1_000));

        assertThat(cell.batches().stream().map(Cell.Batch::size)).containsExactly(1, 16, 32);
        assertThat(cell.equally().getN()).isEqualTo(3);
    }

    private static Cell cell(double serial, double equally, double... batches) {
        return new Cell(
                10,
                100,
                value(serial),
                value(equally),
                List.of(new Cell.Batch(1, value(batches[0])), new Cell.Batch(2, value(batches[1]))));
    }

    private static Statistics value(double value) {
        return new ListStatistics(new double[] {value});
    }
}
