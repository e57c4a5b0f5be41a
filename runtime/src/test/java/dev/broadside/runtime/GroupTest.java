package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups of bit fields that are put together first and written at once, against those written one by one. */
class GroupTest {

    private static final String NAME = "P.x";
    private static final int AT = 3;

    private final Random random = new Random(42);

    /** Returns the lowest bytes of a number between bytes of other kinds. */
    private static byte[] surrounded(long group, int length) {
        byte[] bytes = new byte[AT + length + 9];
        Arrays.fill(bytes, (byte) 0x55);
        byte[] all = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(group)
                .array();
        System.arraycopy(all, 0, bytes, AT, length);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theLowestBytesAreWrittenAndNoneBeside(int length) {
        for (int i = 0; i < 100; i++) {
            long group = i == 0 ? -1 : random.nextLong();
            byte[] expected = surrounded(group, length);
            byte[] bytes = surrounded(0x5555_5555_5555_5555L, length);
            Wire.putGroup(bytes, null, AT, length, group);
            assertThat(bytes).isEqualTo(expected);
            for (Memory memory : Memory.values()) {
                ByteBuffer buffer = memory.of(surrounded(0x5555_5555_5555_5555L, length));
                Wire.putGroup(null, buffer, AT, length, group);
                assertWithMessage("%s", memory).that(Memory.bytes(buffer)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void groupsOutsideAreRefusedAndNothingIsWritten(int length) {
        byte[] bytes = new byte[length + 2];
        Wire.putGroup(bytes, null, 0, length, 0);
        Wire.putGroup(bytes, null, 2, length, 0);
        for (int at : new int[] {-1, -length, 3, length + 2, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThrows(IndexOutOfBoundsException.class, () -> Wire.putGroup(bytes, null, at, length, -1));
            for (Memory memory : Memory.values()) {
                ByteBuffer buffer = memory.of(length + 2);
                assertThrows(IndexOutOfBoundsException.class, () -> Wire.putGroup(null, buffer, at, length, -1));
                assertThat(Memory.bytes(buffer)).isEqualTo(new byte[length + 2]);
            }
        }
        assertThat(bytes).isEqualTo(new byte[length + 2]);
    }

    @Test
    void fieldsPutTogetherAreTheSameAsOneByOne() {
        for (int round = 0; round < 2_000; round++) {
            byte[] single = new byte[8];
            long group = 0;
            int bit = 0;
            while (bit < 64) {
                int bits = Math.min(1 + random.nextInt(32), 64 - bit);
                double value = random.nextDouble() * 3 - 1;
                Wire.putQuantized(single, null, bit / 8, bit % 8, bits, -1, 2, value, NAME);
                long quantum = Wire.quantize(value, bits, -1, 2, NAME);
                assertThat(quantum >>> bits).isEqualTo(0);
                group |= quantum << bit;
                bit += bits;
            }
            byte[] together = new byte[8];
            Wire.putGroup(together, null, 0, 8, group);
            assertThat(together).isEqualTo(single);
        }
    }

    @Test
    void theEndsOfTheRangeAreTheEndsOfTheBits() {
        for (int bits = 1; bits <= 32; bits++) {
            assertThat(Wire.quantize(-1, bits, -1, 2, NAME)).isEqualTo(0);
            assertThat(Wire.quantize(2, bits, -1, 2, NAME)).isEqualTo(0xffff_ffffL >>> (32 - bits));
        }
        for (double value : new double[] {Double.NaN, Math.nextDown(-1.), Math.nextUp(2.), Double.NEGATIVE_INFINITY}) {
            assertThat(assertThrows(PacketException.class, () -> Wire.quantize(value, 9, -1, 2, NAME)))
                    .hasMessageThat()
                    .isEqualTo("P.x is " + value + "; quantized(-1.0 2.0 9) holds -1.0 to 2.0.");
        }
    }
}
