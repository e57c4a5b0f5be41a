package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wire type f16, against arithmetic without rounding. */
class HalfFloatTest {

    private static final int INFINITY = 0x7c00;
    private static final BigDecimal[] FINITE = new BigDecimal[INFINITY + 1];

    static {
        for (int half = 0; half <= INFINITY; half++) {
            int exponent = half >> 10;
            int fraction = half & 0x3ff;
            // in units of 2^-24; the one behind the last stands for what would be 2^16
            BigDecimal units = exponent == 0
                    ? BigDecimal.valueOf(fraction)
                    : BigDecimal.valueOf(1024 + fraction).multiply(BigDecimal.valueOf(1L << (exponent - 1)));
            FINITE[half] = units.divide(BigDecimal.valueOf(1L << 24));
        }
    }

    private static int write(double value) {
        byte[] bytes = {0x55, 0x55, 0x55, 0x55};
        Wire.putF16(bytes, null, 1, value, "P.x");
        assertThat(bytes[0]).isEqualTo(0x55);
        assertThat(bytes[3]).isEqualTo(0x55);
        ByteBuffer buffer = ByteBuffer.allocateDirect(4);
        Wire.putF16(null, buffer, 1, value, "P.x");
        assertThat(Wire.getChar(null, buffer, 1)).isEqualTo(Wire.getChar(bytes, null, 1));
        assertThat(Columns.toF16(value, "P.x")).isEqualTo(Wire.getShort(bytes, null, 1));
        return Wire.getChar(bytes, null, 1);
    }

    private static float read(int half) {
        byte[] bytes = {(byte) half, (byte) (half >> 8)};
        float value = Wire.getF16(bytes, null, 0);
        assertThat(Wire.getF16(null, ByteBuffer.wrap(bytes), 0)).isEqualTo(value);
        assertThat(Columns.fromF16((short) half)).isEqualTo(value);
        return value;
    }

    @Test
    void eachOfAllHalvesIsReadExactlyAndWrittenTheSame() {
        for (int half = 0; half < 1 << 16; half++) {
            int magnitude = half & 0x7fff;
            float value = read(half);
            if (magnitude > INFINITY) {
                assertThat(value).isNaN();
                assertThat(write(value)).isEqualTo(0x7e00);
                continue;
            }
            assertWithMessage("sign of %s", half)
                    .that(1 / value < 0 || value < 0)
                    .isEqualTo(half >= 0x8000);
            if (magnitude == INFINITY) {
                assertThat(Math.abs(value)).isPositiveInfinity();
            } else {
                assertWithMessage("half %s", half)
                        .that(new BigDecimal(Math.abs(value)))
                        .isEquivalentAccordingToCompareTo(FINITE[magnitude]);
            }
            assertThat(write(value)).isEqualTo(half);
        }
    }

    /** The nearest by search; of two the even one. */
    private static int nearest(double magnitude) {
        BigDecimal exact = new BigDecimal(magnitude);
        int below = 0;
        for (int step = 1 << 14; step > 0; step >>= 1) {
            if (below + step < INFINITY && FINITE[below + step].compareTo(exact) <= 0) {
                below += step;
            }
        }
        int nearer = exact.subtract(FINITE[below]).compareTo(FINITE[below + 1].subtract(exact));
        return nearer < 0 || (nearer == 0 && below % 2 == 0) ? below : below + 1;
    }

    private static void assertNearest(double magnitude) {
        int expected = nearest(magnitude);
        if (expected == INFINITY) {
            for (double value : new double[] {magnitude, -magnitude}) {
                assertThat(assertThrows(PacketException.class, () -> write(value)))
                        .hasMessageThat()
                        .isEqualTo("P.x is " + value + "; f16 holds -65504 to 65504.");
            }
        } else {
            assertWithMessage("%s", magnitude).that(write(magnitude)).isEqualTo(expected);
            assertWithMessage("%s", -magnitude).that(write(-magnitude)).isEqualTo(expected | 0x8000);
        }
    }

    @Test
    void betweenAnyTwoHalvesTheNearerIsWrittenAndInTheMiddleTheEven() {
        for (int half = 0; half < INFINITY; half++) {
            // exact: a double has bits to spare
            double middle = FINITE[half].add(FINITE[half + 1]).doubleValue() / 2;
            assertNearest(Math.nextDown(middle));
            assertNearest(middle);
            // a float would lose this, and round twice
            assertNearest(Math.nextUp(middle));
        }
    }

    @Test
    void randomDoublesAreRoundedToTheNearest() {
        Random random = new Random(42);
        for (int i = 0; i < 100_000; i++) {
            long exponent = 1023L - 30 + random.nextInt(50);
            assertNearest(Double.longBitsToDouble((exponent << 52) | (random.nextLong() >>> 12)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {65_519.99999999999, 65_520, 65_536, 1e300, Double.MAX_VALUE, Float.MAX_VALUE, 65_504})
    void atTheUpperEnd(double value) {
        assertNearest(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.MIN_VALUE, Double.MIN_NORMAL, Float.MIN_VALUE, 0x1p-25, 0x1.0000000000001p-25})
    void atTheLowerEnd(double value) {
        assertNearest(value);
    }

    @Test
    void infinitiesAndNanAreKept() {
        assertThat(write(Double.POSITIVE_INFINITY)).isEqualTo(0x7c00);
        assertThat(write(Double.NEGATIVE_INFINITY)).isEqualTo(0xfc00);
        assertThat(write(Double.NaN)).isEqualTo(0x7e00);
        assertThat(write(Double.longBitsToDouble(0xfff0_0000_0000_0001L))).isEqualTo(0x7e00);
    }
}
