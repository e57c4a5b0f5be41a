package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.broadside.runtime.WireFields.Mode;
import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ReadOnlyBufferException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The elements of columns, and columns in one piece of memory, against {@link ByteBuffer}. */
class ColumnsTest {

    private static final String NAME = "P.x";

    @Test
    void elementsKeepBothEndsOfTheirRange() {
        for (int value : new int[] {0, 1, 127, 128, 255}) {
            assertThat(Columns.fromU8(Columns.toU8(value, NAME))).isEqualTo(value);
        }
        for (int value : new int[] {0, 1, 32_767, 32_768, 65_535}) {
            assertThat(Columns.fromU16(Columns.toU16(value, NAME))).isEqualTo(value);
        }
        for (long value : new long[] {0, 1, Integer.MAX_VALUE, 1L << 31, 0xffff_ffffL}) {
            assertThat(Columns.fromU32(Columns.toU32(value, NAME))).isEqualTo(value);
        }
        for (long value : new long[] {-128, -1, 0, 127}) {
            assertThat((long) Columns.toI8(value, NAME)).isEqualTo(value);
        }
        for (long value : new long[] {-32_768, -1, 0, 32_767}) {
            assertThat((long) Columns.toI16(value, NAME)).isEqualTo(value);
        }
        for (boolean value : new boolean[] {true, false}) {
            assertThat(Columns.toBoolean(value)).isEqualTo((byte) (value ? 1 : 0));
            assertThat(Columns.fromBoolean(Columns.toBoolean(value), NAME)).isEqualTo(value);
        }
        for (Mode value : Mode.values()) {
            assertThat(Columns.fromEnum8(Columns.toEnum8(value, NAME), Mode.values(), NAME))
                    .isEqualTo(value);
            assertThat(Columns.fromEnum16(Columns.toEnum16(value, NAME), Mode.values(), NAME))
                    .isEqualTo(value);
        }
    }

    /** Columns of all types, of so many elements, with other values in each. */
    private static final class All {

        final byte[] bytes;
        final short[] shorts;
        final char[] chars;
        final int[] ints;
        final long[] longs;
        final float[] floats;
        final double[] doubles;

        All(int length) {
            bytes = new byte[length];
            shorts = new short[length];
            chars = new char[length];
            ints = new int[length];
            longs = new long[length];
            floats = new float[length];
            doubles = new double[length];
        }

        All filled() {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (i * 0x1b);
                shorts[i] = (short) (i * 0x1b2b);
                chars[i] = (char) (i * 0x3b4b);
                ints[i] = i * 0x1b2b_3b4b;
                longs[i] = i * 0x1b2b_3b4b_5b6b_7b8bL;
                floats[i] = i == 0 ? Float.NEGATIVE_INFINITY : i * -1.25f;
                doubles[i] = i == 0 ? -0. : i * 1e300;
            }
            return this;
        }

        void write(ByteBuffer to, int from, int count) {
            writers(to, from, count).forEach(ColumnsTest::run);
        }

        List<Executable> writers(ByteBuffer to, int from, int count) {
            return List.of(
                    () -> Columns.write(to, bytes, from, count),
                    () -> Columns.write(to, shorts, from, count),
                    () -> Columns.write(to, chars, from, count),
                    () -> Columns.write(to, ints, from, count),
                    () -> Columns.write(to, longs, from, count),
                    () -> Columns.write(to, floats, from, count),
                    () -> Columns.write(to, doubles, from, count));
        }

        List<Executable> readers(ByteBuffer from) {
            return List.of(
                    () -> Columns.read(from, bytes),
                    () -> Columns.read(from, shorts),
                    () -> Columns.read(from, chars),
                    () -> Columns.read(from, ints),
                    () -> Columns.read(from, longs),
                    () -> Columns.read(from, floats),
                    () -> Columns.read(from, doubles));
        }

        byte[] expected(int from, int count) {
            ByteBuffer expected = ByteBuffer.allocate(29 * count).order(ByteOrder.LITTLE_ENDIAN);
            each(from, count, i -> expected.put(bytes[i]));
            each(from, count, i -> expected.putShort(shorts[i]));
            each(from, count, i -> expected.putChar(chars[i]));
            each(from, count, i -> expected.putInt(ints[i]));
            each(from, count, i -> expected.putLong(longs[i]));
            each(from, count, i -> expected.putFloat(floats[i]));
            each(from, count, i -> expected.putDouble(doubles[i]));
            return expected.array();
        }

        private static void each(int from, int count, Consumer<Integer> action) {
            for (int i = from; i < from + count; i++) {
                action.accept(i);
            }
        }
    }

    private static void run(Executable executable) {
        try {
            executable.execute();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void columnsAreWrittenOneBehindTheOtherAndReadAgain(Memory memory) {
        for (int count : new int[] {0, 1, 2, 7, 100}) {
            All columns = new All(count + 3).filled();
            byte[] expected = columns.expected(2, count);
            ByteBuffer bytes = memory.of(expected.length + 3).position(1);
            ByteOrder order = bytes.order();
            columns.write(bytes, 2, count);
            assertThat(bytes.position()).isEqualTo(1 + expected.length);
            assertThat(bytes.order()).isEqualTo(order);
            byte[] all = Memory.bytes(bytes);
            assertThat(Arrays.copyOfRange(all, 1, 1 + expected.length)).isEqualTo(expected);
            assertThat(all[0] | all[all.length - 1] | all[all.length - 2]).isEqualTo(0);

            All read = new All(count);
            bytes.position(1);
            read.readers(bytes).forEach(ColumnsTest::run);
            assertThat(bytes.position()).isEqualTo(1 + expected.length);
            assertThat(read.expected(0, count)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotFitLeavesThePositionWhereItIs(Memory memory) {
        All columns = new All(9).filled();
        ByteBuffer full = memory.of(8).position(0);
        for (Executable writer : columns.writers(full, 0, 9)) {
            assertThrows(BufferOverflowException.class, writer);
        }
        for (Executable reader : columns.readers(full)) {
            assertThrows(BufferUnderflowException.class, reader);
        }
        ByteBuffer roomy = memory.of(200);
        for (int[] wrong : new int[][] {{-1, 2}, {8, 2}, {0, 10}, {10, 0}, {2, -1}}) {
            for (Executable writer : columns.writers(roomy, wrong[0], wrong[1])) {
                assertThrows(IndexOutOfBoundsException.class, writer);
            }
        }
        for (Executable writer : columns.writers(roomy.asReadOnlyBuffer(), 0, 9)) {
            assertThrows(ReadOnlyBufferException.class, writer);
        }
        assertThat(full.position()).isEqualTo(0);
        assertThat(roomy.position()).isEqualTo(0);
        assertThat(Memory.bytes(roomy)).isEqualTo(new byte[200]);
    }
}
