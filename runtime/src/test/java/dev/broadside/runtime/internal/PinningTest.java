package dev.broadside.runtime.internal;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which processor is whose, and what is said where there is no way to have it. */
class PinningTest {

    private static Pinning of(int... processors) {
        BitSet allowed = new BitSet();
        for (int processor : processors) {
            allowed.set(processor);
        }
        return new Pinning() {
            @Override
            BitSet allowed() {
                return allowed;
            }

            @Override
            void bind(BitSet processors) throws IOException {
                throw new IOException("no");
            }
        };
    }

    @Test
    void theFirstProcessorIsLeftToTheCaller() {
        Pinning pinning = of(2, 3, 7);
        assertThat(List.of(
                        pinning.processorOf(0), pinning.processorOf(1), pinning.processorOf(2), pinning.processorOf(3)))
                .containsExactly(3, 7, 2, 3)
                .inOrder();
        assertThat(of(5).processorOf(9)).isEqualTo(5);
    }

    @Test
    void whatIsRefusedIsTold() {
        UnsupportedOperationException refusal =
                assertThrows(UnsupportedOperationException.class, () -> of(2, 3).pin(0));
        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("Worker 0 cannot be bound to processor {3}: java.io.IOException: no");
        assertThat(refusal).hasCauseThat().isInstanceOf(IOException.class);
    }

    @Test
    void theFirstWayThatWorksIsTaken() {
        Pinning works = of(0);
        assertThat(Pinning.first(List.of(PinningTest::refuse, () -> works))).isSameInstanceAs(works);
    }

    @Test
    void whereNoneWorksTheReasonsAreTold() {
        UnsupportedOperationException refusal = assertThrows(
                UnsupportedOperationException.class,
                () -> Pinning.first(List.of(PinningTest::refuse, PinningTest::refuse)));
        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo(
                        "Workers cannot be pinned to processors here: no; no. It takes Linux, and Java 22 with native"
                                + " access, or net.openhft:affinity on the class path.");
        assertThat(refusal.getSuppressed()).hasLength(2);
    }

    private static Pinning refuse() {
        throw new UnsupportedOperationException("no");
    }
}
