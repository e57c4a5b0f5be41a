package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.annotations.Layout;
import org.junit.jupiter.api.Test;

/** What a kernel reads, and where its results go. */
class OverlapTest {

    private final Ints all = Ints.allocate(100);

    @Test
    void otherMemoryIsApart() {
        assertThat(Overlap.isAny(all, Ints.allocate(100), 100)).isFalse();
        assertThat(Overlap.isShifted(all, Ints.allocate(100), 100)).isFalse();
    }

    @Test
    void anyPacketInCommonIsAnOverlap() {
        assertThat(Overlap.isAny(all, all, 1)).isTrue();
        assertThat(Overlap.isAny(all.asReadOnly(), all, 100)).isTrue();
        assertThat(Overlap.isAny(all.slice(0, 50), all.slice(49, 100), 51)).isTrue();
        assertThat(Overlap.isAny(all.slice(49, 100), all.slice(0, 50), 50)).isTrue();
        assertThat(Overlap.isAny(all.slice(0, 50), all.slice(50, 100), 50)).isFalse();
        assertThat(Overlap.isAny(all.slice(50, 100), all.slice(0, 50), 50)).isFalse();
    }

    @Test
    void onlyTheResultsOfTheIdsCount() {
        assertThat(Overlap.isAny(all.slice(60, 100), all, 60)).isFalse();
        assertThat(Overlap.isAny(all.slice(60, 100), all, 61)).isTrue();
        assertThat(Overlap.isAny(all, all.slice(50, 100), 0)).isFalse();
        assertThat(Overlap.isAny(all.slice(5, 5), all, 100)).isFalse();
    }

    @Test
    void anElementMayBeReplacedByTheResultOfItsId() {
        assertThat(Overlap.isShifted(all, all, 100)).isFalse();
        assertThat(Overlap.isShifted(all.slice(0, 50), all, 50)).isFalse();
        assertThat(Overlap.isShifted(all.slice(1, 51), all, 50)).isTrue();
        assertThat(Overlap.isShifted(all.slice(50, 100), all, 50)).isFalse();
        assertThat(Overlap.isShifted(all, all.slice(50, 100), 50)).isFalse();
        assertThat(Overlap.isShifted(all, all.slice(49, 100), 50)).isTrue();
    }

    @Test
    void elementsOfAnotherSizeInOnePlaceAreShifted() {
        Ints larger = all.as(Schema.LONG, Layout.PACKED);
        assertThat(Overlap.isShifted(larger, all, 2)).isTrue();
        assertThat(Overlap.isShifted(all, larger, 2)).isTrue();
    }
}
