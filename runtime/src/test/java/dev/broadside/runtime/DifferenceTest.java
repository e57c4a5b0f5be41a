package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where two results differ. */
class DifferenceTest {

    private static void assertSame(@Nullable Object one, @Nullable Object other) {
        assertThat(Difference.between(one, other, Integer.MAX_VALUE)).isNull();
    }

    private static void assertDifferent(Object one, Object other, int places, String text) {
        Difference difference = Difference.between(one, other, places);
        assertThat(difference).isNotNull();
        assertThat(difference.text("id")).isEqualTo(text);
    }

    @Test
    void arraysOfEachType() {
        assertDifferent(new double[] {1, 2}, new double[] {1, 3}, 2, "id 1 was 2.0, and 3.0");
        assertDifferent(new float[] {0f}, new float[] {-0f}, 1, "id 0 was 0.0, and -0.0");
        assertDifferent(new long[] {1L << 40}, new long[] {0}, 1, "id 0 was 1099511627776, and 0");
        assertDifferent(new int[] {7, 1, 2}, new int[] {7, 2, 1}, 3, "id 1 was 1, and 2");
        assertDifferent(new short[] {7}, new short[] {8}, 1, "id 0 was 7, and 8");
        assertDifferent(new char[] {'a'}, new char[] {'b'}, 1, "id 0 was a, and b");
        assertDifferent(new byte[] {-1}, new byte[] {1}, 1, "id 0 was -1, and 1");
        assertDifferent(new boolean[] {true}, new boolean[] {false}, 1, "id 0 was true, and false");
    }

    @Test
    void onlyTheFirstPlacesCount() {
        assertThat(Difference.between(new int[] {1, 2, 3}, new int[] {1, 2, 4}, 2))
                .isNull();
        assertThat(Difference.between(Ints.of(1, 2, 3), Ints.of(1, 2, 4), 2)).isNull();
    }

    @Test
    void allNaNsAreTheSame() {
        double other = Double.longBitsToDouble(0xfff8_0000_0000_0000L);
        assertThat(Difference.between(new double[] {Double.NaN}, new double[] {other}, 1))
                .isNull();
        assertSame(Double.NaN, other);
    }

    @Test
    void buffersPacketByPacket() {
        assertSame(Ints.of(1, 2), Ints.of(1, 2));
        assertDifferent(Ints.of(1, 2, 3), Ints.of(1, 5, 6), 3, "id 1 was 2, and 5");
        assertDifferent(Ints.of(1, 2, 3), Ints.of(1, 2), Integer.MAX_VALUE, "id 2 was 3, and missing");
        assertDifferent(Ints.of(1), Ints.of(1, 2), Integer.MAX_VALUE, "id 1 was missing, and 2");
    }

    @Test
    void singleValues() {
        assertSame(null, null);
        assertSame(3L, 3L);
        assertDifferent(0.0, -0.0, 1, "the result was 0.0, and -0.0");
    }
}
