package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

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
    void theTableHasEverySide() throws Exception {
        String table = CadenceMain.measure(64, 1, 1, 1);

        assertThat(table).contains("### 64 roots");
        for (Side side : Side.values()) {
            assertThat(table).contains("| " + side.title() + " |");
        }
    }
}
