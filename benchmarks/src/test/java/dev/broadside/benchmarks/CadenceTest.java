package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.benchmarks.dispatch.VirtualThreads;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.util.Statistics;

/** Dispatches come 60 times a second, and are counted. */
class CadenceTest {

    @Test
    void theFirstDispatchesAreNotCounted() throws Exception {
        AtomicInteger dispatches = new AtomicInteger();
        Cadence cadence = new Cadence();

        cadence.run(dispatches::incrementAndGet, 1, 2);

        assertThat(dispatches.get()).isEqualTo(3);
        assertThat(cadence.count()).isEqualTo(2);
    }

    @Test
    void roundsAreToldApart() throws Exception {
        Cadence cadence = new Cadence();

        cadence.run(() -> "done", 0, 2);
        cadence.run(() -> "done", 0, 4);

        Statistics counts = cadence.ofRounds(round -> round.nanos().getTotalCount());
        assertThat(counts.getMin()).isEqualTo(2.0);
        assertThat(counts.getMax()).isEqualTo(4.0);
        assertThat(cadence.count()).isEqualTo(6);
    }

    @Test
    void theSpreadIsThatOfTheRounds() {
        Cadence cadence = new Cadence();
        cadence.add(round(1, 3, 7));
        cadence.add(round(2, 2, 9));
        cadence.add(round(5, 1, 10));

        assertThat(Spreads.table(Map.of(Side.TWO, cadence)))
                .endsWith("| Two | 2.0 | 1.0 to 5.0 | 11.0 | 8.0 to 15.0 | 20.0 | 10.0 to 30.0 |\n");
        assertThat(cadence.micros(100)).isWithin(0.01).of(15);
        assertThat(cadence.points()).isEqualTo(20.0);
    }

    @Test
    void everySideHasARowInEachTable() throws Exception {
        String tables = CadenceMain.measure(64, 1, 2, 0, 1);

        assertThat(tables).contains("### 64 roots");
        for (Side side : Side.values()) {
            boolean isThere = side != Side.VIRTUAL_THREADS || VirtualThreads.exist();
            assertThat(tables.split("\\| " + side.title() + " \\|", -1)).hasLength(isThere ? 4 : 1);
        }
    }

    @Test
    void whoSpinsIsNoPeerOfTheJdk() {
        assertThat(Arrays.stream(Side.values()).filter(Side::isPeer).map(Side::title))
                .containsExactly(
                        "Stream", "ForkJoinPool", "InvokeAll", "CommonPool", "CompletableFuture", "VirtualThreads");
    }

    /** A round of dispatches of which most took so many microseconds, and the slowest so many more. */
    private static Cadence.Round round(int micros, int tenthsOfPoints, int more) {
        Histogram nanos = new Histogram(3);
        nanos.recordValueWithCount(micros * 1_000L, 9);
        nanos.recordValue((micros + more) * 1_000L);
        return new Cadence.Round(nanos, 10, tenthsOfPoints);
    }
}
