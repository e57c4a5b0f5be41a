package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bit fields with numbers from a range: where the bits are, against {@link BigInteger}; which, against {@link BigDecimal}. */
class QuantizedTest {

    private static final String NAME = "P.x";
    private static final int BYTES = 9;
    private static final int AT = 2;
    private static final List<Memory> MEMORIES = List.of(Memory.values());

    private final Random random = new Random(42);

    /** Bytes as one number, the first the lowest, as bit fields count. */
    private static BigInteger number(byte[] bytes) {
        byte[] backwards = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            backwards[bytes.length - 1 - i] = bytes[i];
        }
        return new BigInteger(1, backwards);
    }

    private static BigInteger replaced(BigInteger all, int bit, int bits, long quantum) {
        BigInteger mask = BigInteger.TWO.pow(bits).subtract(BigInteger.ONE).shiftLeft(bit);
        return all.andNot(mask).or(BigInteger.valueOf(quantum).shiftLeft(bit));
    }

    private static double steps(int bits) {
        return Math.pow(2, bits) - 1;
    }

    @Test
    void everyPlaceHoldsItsBitsAndLeavesTheNeighbours() {
        for (int bits = 1; bits <= 32; bits++) {
            for (int shift = 0; shift < 8; shift++) {
                assertPlaced(bits, shift, 0);
                assertPlaced(bits, shift, 0xffff_ffffL >>> (32 - bits));
                for (int i = 0; i < 20; i++) {
                    assertPlaced(bits, shift, random.nextLong() >>> (64 - bits));
                }
            }
        }
    }

    private void assertPlaced(int bits, int shift, long quantum) {
        // a range of so many steps makes a number its own quantum
        double value = (double) quantum;
        double max = steps(bits);
        byte[] before = new byte[BYTES];
        random.nextBytes(before);
        byte[] bytes = before.clone();
        Wire.putQuantized(bytes, null, AT, shift, bits, 0, max, value, NAME);
        assertWithMessage("%s bits at %s", bits, shift)
                .that(number(bytes))
                .isEqualTo(replaced(number(before), 8 * AT + shift, bits, quantum));
        assertThat(Wire.getQuantized(bytes, null, AT, shift, bits, 0, max)).isEqualTo(value);
        Memory memory = MEMORIES.get(random.nextInt(MEMORIES.size()));
        ByteBuffer buffer = memory.of(before);
        Wire.putQuantized(null, buffer, AT, shift, bits, 0, max, value, NAME);
        assertThat(Memory.bytes(buffer)).isEqualTo(bytes);
        assertThat(Wire.getQuantized(null, buffer.asReadOnlyBuffer(), AT, shift, bits, 0, max))
                .isEqualTo(value);
    }

    @Test
    void fieldsReachBothEndsOfTheirStorageAndNoFurther() {
        for (int bits = 1; bits <= 32; bits++) {
            for (int shift = 0; shift < 8; shift++) {
                int size = (shift + bits + 7) / 8;
                int place = shift;
                int width = bits;
                byte[] bytes = new byte[size + 2];
                ByteBuffer buffer = ByteBuffer.allocateDirect(size + 2);
                for (int at = 0; at <= 2; at++) {
                    Wire.putQuantized(bytes, null, at, shift, bits, 0, 1, 1, NAME);
                    Wire.putQuantized(null, buffer, at, shift, bits, 0, 1, 1, NAME);
                }
                byte[] before = bytes.clone();
                for (int at : new int[] {-1, -size, 3, size + 2, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
                    Class<IndexOutOfBoundsException> outside = IndexOutOfBoundsException.class;
                    assertThrows(outside, () -> Wire.putQuantized(bytes, null, at, place, width, 0, 1, 0, NAME));
                    assertThrows(outside, () -> Wire.getQuantized(bytes, null, at, place, width, 0, 1));
                    assertThrows(outside, () -> Wire.putQuantized(null, buffer, at, place, width, 0, 1, 0, NAME));
                    assertThrows(outside, () -> Wire.getQuantized(null, buffer, at, place, width, 0, 1));
                }
                assertThat(bytes).isEqualTo(before);
                assertThat(Memory.bytes(buffer)).isEqualTo(before);
            }
        }
    }

    @Test
    void aColourOfFiveSixAndFiveBitsTakesTwoBytes() {
        byte[] bytes = new byte[2];
        Wire.putQuantized(bytes, null, 0, 0, 5, 0, 1, 1, NAME);
        Wire.putQuantized(bytes, null, 0, 5, 6, 0, 1, 0, NAME);
        Wire.putQuantized(bytes, null, 1, 3, 5, 0, 1, 0.5, NAME);
        // 16 of 31 in the upper five bits, all of the lower five
        assertThat(Wire.getU16(bytes, null, 0)).isEqualTo(16 << 11 | 31);
        assertThat(Wire.getQuantized(bytes, null, 1, 3, 5, 0, 1)).isEqualTo(16 * (1. / 31));
    }

    /** Every operation exact, then rounded to a double, as the format says. */
    private static long expectedQuantum(double value, double min, double max, int bits) {
        double range = exact(max).subtract(exact(min)).doubleValue();
        double scale =
                exact(steps(bits)).divide(exact(range), MathContext.DECIMAL128).doubleValue();
        double distance = exact(value).subtract(exact(min)).doubleValue();
        double scaled = exact(distance).multiply(exact(scale)).doubleValue();
        return exact(scaled).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static double expectedValue(long quantum, double min, double max, int bits) {
        if (quantum == 0xffff_ffffL >>> (32 - bits)) {
            return max;
        }
        double range = exact(max).subtract(exact(min)).doubleValue();
        double step =
                exact(range).divide(exact(steps(bits)), MathContext.DECIMAL128).doubleValue();
        double distance = exact((double) quantum).multiply(exact(step)).doubleValue();
        return exact(min).add(exact(distance)).doubleValue();
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "-1, 1",
        "-180, 180",
        "1e6, 1000001",
        "-1e-9, 1e-9",
        "0.1, 0.7",
        "-3e300, 1e300",
        "-7, -5.5",
        "-0.3, 0.9"
    })
    void theNearestNumberIsKept(double min, double max) {
        byte[] bytes = new byte[5];
        for (int bits = 1; bits <= 32; bits++) {
            double half = (max - min) / steps(bits) / 2;
            double slack = 4 * Math.max(Math.ulp(min), Math.ulp(max));
            for (int i = 0; i < 200; i++) {
                double value = i == 0 ? min : i == 1 ? max : Math.min(max, min + random.nextDouble() * (max - min));
                Wire.putQuantized(bytes, null, 0, 3, bits, min, max, value, NAME);
                long quantum = number(bytes).shiftRight(3).longValueExact() & (0xffff_ffffL >>> (32 - bits));
                assertWithMessage("%s in %s bits", value, bits)
                        .that(quantum)
                        .isEqualTo(expectedQuantum(value, min, max, bits));
                double read = Wire.getQuantized(bytes, null, 0, 3, bits, min, max);
                assertThat(read).isEqualTo(expectedValue(quantum, min, max, bits));
                assertThat(read).isWithin(half * (1 + 1e-6) + slack).of(value);
            }
            Wire.putQuantized(bytes, null, 0, 3, bits, min, max, min, NAME);
            assertThat(Wire.getQuantized(bytes, null, 0, 3, bits, min, max)).isEqualTo(min);
            Wire.putQuantized(bytes, null, 0, 3, bits, min, max, max, NAME);
            assertThat(Wire.getQuantized(bytes, null, 0, 3, bits, min, max)).isEqualTo(max);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.49999999999999994, 0",
        "0.5, 1",
        "1.4999999999999998, 1",
        "1.5, 2",
        "2.5, 3",
        "3, 3"
    })
    void halvesGoUp(double value, double expected) {
        byte[] bytes = new byte[1];
        Wire.putQuantized(bytes, null, 0, 6, 2, 0, 3, value, NAME);
        assertThat(Wire.getQuantized(bytes, null, 0, 6, 2, 0, 3)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                Double.NaN,
                -2.0000000000000004,
                3.0000000000000004,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                -Double.MAX_VALUE
            })
    void whatIsOutsideOfTheRangeIsRefused(double value) {
        byte[] bytes = {0x55, 0x55};
        ByteBuffer buffer = ByteBuffer.wrap(bytes.clone());
        for (PacketException refused : new PacketException[] {
            assertThrows(PacketException.class, () -> Wire.putQuantized(bytes, null, 0, 1, 9, -2, 3, value, NAME)),
            assertThrows(PacketException.class, () -> Wire.putQuantized(null, buffer, 0, 1, 9, -2, 3, value, NAME))
        }) {
            assertThat(refused)
                    .hasMessageThat()
                    .isEqualTo("P.x is " + value + "; quantized(-2.0 3.0 9) holds -2.0 to 3.0.");
        }
        assertThat(bytes).isEqualTo(new byte[] {0x55, 0x55});
        assertThat(buffer.array()).isEqualTo(bytes);
    }
}
