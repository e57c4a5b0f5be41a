package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.annotations.Layout;
import org.junit.jupiter.api.Test;

/** What a kernel reads, and where its results go. */
class OverlapTest {

    private final Ints all = Ints.allocate(100);

    @Test
    void otherMemoryIsApart() {
        assertThat(all.overlaps(Ints.allocate(100), 100)).isFalse();
        assertThat(all.overlapsShifted(Ints.allocate(100), 100)).isFalse();
    }

    @Test
    void anyPacketInCommonIsAnOverlap() {
        assertThat(all.overlaps(all, 1)).isTrue();
        assertThat(all.asReadOnly().overlaps(all, 100)).isTrue();
        assertThat(all.slice(0, 50).overlaps(all.slice(49, 100), 51)).isTrue();
        assertThat(all.slice(49, 100).overlaps(all.slice(0, 50), 50)).isTrue();
        assertThat(all.slice(0, 50).overlaps(all.slice(50, 100), 50)).isFalse();
        assertThat(all.slice(50, 100).overlaps(all.slice(0, 50), 50)).isFalse();
    }

    @Test
    void onlyTheResultsOfTheIdsCount() {
        assertThat(all.slice(60, 100).overlaps(all, 60)).isFalse();
        assertThat(all.slice(60, 100).overlaps(all, 61)).isTrue();
        assertThat(all.overlaps(all.slice(50, 100), 0)).isFalse();
        assertThat(all.slice(5, 5).overlaps(all, 100)).isFalse();
    }

    @Test
    void anElementMayBeReplacedByTheResultOfItsId() {
        assertThat(all.overlapsShifted(all, 100)).isFalse();
        assertThat(all.slice(0, 50).overlapsShifted(all, 50)).isFalse();
        assertThat(all.slice(1, 51).overlapsShifted(all, 50)).isTrue();
        assertThat(all.slice(50, 100).overlapsShifted(all, 50)).isFalse();
        assertThat(all.overlapsShifted(all.slice(50, 100), 50)).isFalse();
        assertThat(all.overlapsShifted(all.slice(49, 100), 50)).isTrue();
    }

    @Test
    void elementsOfAnotherSizeInOnePlaceAreShifted() {
        Ints larger = all.as(Schema.LONG, Layout.PACKED);
        assertThat(larger.overlapsShifted(all, 2)).isTrue();
        assertThat(all.overlapsShifted(larger, 2)).isTrue();
    }
}
