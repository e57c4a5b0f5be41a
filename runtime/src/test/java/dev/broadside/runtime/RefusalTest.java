package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.broadside.runtime.WireFields.Mode;
import java.nio.ByteBuffer;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Values and bytes that a wire type does not hold: refused in both storages and in columns, in words that help. */
class RefusalTest {

    private static final int AT = 3;
    private static final String NAME = WireFields.NAME;

    private final byte[] bytes = new byte[16];
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(16);

    private static void assertRefused(String message, Executable... writers) {
        for (Executable writer : writers) {
            PacketException refused = assertThrows(PacketException.class, writer);
            assertThat(refused).hasMessageThat().isEqualTo(message);
            assertThat(refused.field()).isEmpty();
            assertThat(refused.offset()).isEqualTo(OptionalInt.empty());
        }
    }

    private static void assertUnreadable(int offset, String detail, Executable reader) {
        PacketException refused = assertThrows(PacketException.class, reader);
        assertThat(refused).hasMessageThat().isEqualTo("P.x at byte " + offset + " " + detail);
        assertThat(refused.field()).hasValue(NAME);
        assertThat(refused.offset()).isEqualTo(OptionalInt.of(offset));
        assertThat(refused.index()).isEqualTo(OptionalInt.empty());
    }

    /** What is refused leaves the bytes as they were. */
    private void assertUntouched() {
        assertThat(bytes).isEqualTo(new byte[16]);
        assertThat(Memory.bytes(buffer)).isEqualTo(new byte[16]);
    }

    @Test
    void wholeNumbersJustOutsideOrFarAre() {
        for (long value : new long[] {-1, 256, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32, 1L << 63 | 1}) {
            assertRefused(
                    "P.x is " + value + "; u8 holds 0 to 255.",
                    () -> Wire.putU8(bytes, null, AT, value, NAME),
                    () -> Wire.putU8(null, buffer, AT, value, NAME),
                    () -> Columns.toU8(value, NAME));
        }
        for (long value : new long[] {-1, 65_536, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32}) {
            assertRefused(
                    "P.x is " + value + "; u16 holds 0 to 65535.",
                    () -> Wire.putU16(bytes, null, AT, value, NAME),
                    () -> Wire.putU16(null, buffer, AT, value, NAME),
                    () -> Columns.toU16(value, NAME));
        }
        for (long value : new long[] {-1, 4_294_967_296L, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertRefused(
                    "P.x is " + value + "; u32 holds 0 to 4294967295.",
                    () -> Wire.putU32(bytes, null, AT, value, NAME),
                    () -> Wire.putU32(null, buffer, AT, value, NAME),
                    () -> Columns.toU32(value, NAME));
        }
        for (long value : new long[] {-129, 128, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32}) {
            assertRefused(
                    "P.x is " + value + "; i8 holds -128 to 127.",
                    () -> Wire.putI8(bytes, null, AT, value, NAME),
                    () -> Wire.putI8(null, buffer, AT, value, NAME),
                    () -> Columns.toI8(value, NAME));
        }
        for (long value : new long[] {-32_769, 32_768, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32}) {
            assertRefused(
                    "P.x is " + value + "; i16 holds -32768 to 32767.",
                    () -> Wire.putI16(bytes, null, AT, value, NAME),
                    () -> Wire.putI16(null, buffer, AT, value, NAME),
                    () -> Columns.toI16(value, NAME));
        }
        assertUntouched();
    }

    @Test
    void intsJustOutsideOrFarAre() {
        for (int value : new int[] {-1, 256, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertRefused(
                    "P.x is " + value + "; u8 holds 0 to 255.",
                    () -> Wire.putU8(bytes, null, AT, value, NAME),
                    () -> Wire.putU8(null, buffer, AT, value, NAME),
                    () -> Columns.toU8(value, NAME));
        }
        for (int value : new int[] {-1, 65_536, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertRefused(
                    "P.x is " + value + "; u16 holds 0 to 65535.",
                    () -> Wire.putU16(bytes, null, AT, value, NAME),
                    () -> Wire.putU16(null, buffer, AT, value, NAME),
                    () -> Columns.toU16(value, NAME));
        }
        for (int value : new int[] {-129, 128, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertRefused(
                    "P.x is " + value + "; i8 holds -128 to 127.",
                    () -> Wire.putI8(bytes, null, AT, value, NAME),
                    () -> Wire.putI8(null, buffer, AT, value, NAME),
                    () -> Columns.toI8(value, NAME));
        }
        for (int value : new int[] {-32_769, 32_768, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertRefused(
                    "P.x is " + value + "; i16 holds -32768 to 32767.",
                    () -> Wire.putI16(bytes, null, AT, value, NAME),
                    () -> Wire.putI16(null, buffer, AT, value, NAME),
                    () -> Columns.toI16(value, NAME));
        }
        assertUntouched();
    }

    @Test
    void nullIs() {
        assertRefused(
                "P.x is null; a packet holds no null.",
                () -> Wire.nonNull(null, NAME),
                () -> Wire.putString(bytes, null, AT, 4, null, NAME),
                () -> Wire.putString(null, buffer, AT, 4, null, NAME),
                () -> Wire.putBytes(bytes, null, AT, 4, null, NAME),
                () -> Wire.putBytes(null, buffer, AT, 4, null, NAME),
                () -> Wire.putEnum8(bytes, null, AT, null, NAME),
                () -> Wire.putEnum8(null, buffer, AT, null, NAME),
                () -> Wire.putEnum16(bytes, null, AT, null, NAME),
                () -> Wire.putEnum16(null, buffer, AT, null, NAME),
                () -> Columns.toEnum8(null, NAME),
                () -> Columns.toEnum16(null, NAME));
        assertUntouched();
    }

    @Test
    void arraysOfAnotherLengthAre() {
        for (int length : new int[] {0, 3, 5}) {
            assertRefused(
                    "P.x has " + length + " bytes; it takes exactly 4.",
                    () -> Wire.putBytes(bytes, null, AT, 4, new byte[length], NAME),
                    () -> Wire.putBytes(null, buffer, AT, 4, new byte[length], NAME));
            assertRefused(
                    "P.x has " + length + " elements; it takes exactly 4.", () -> Wire.checkLength(length, 4, NAME));
        }
        Wire.checkLength(4, 4, NAME);
        assertThat(Wire.nonNull("a", NAME)).isEqualTo("a");
        assertUntouched();
    }

    @Test
    void bytesThatAreNoBooleanAre() {
        for (int other = 2; other < 256; other++) {
            byte wrong = (byte) other;
            String detail = "is " + other + "; a boolean is stored as 0 or 1.";
            bytes[AT] = wrong;
            buffer.put(AT, wrong);
            assertUnreadable(AT, detail, () -> Wire.getBoolean(bytes, null, AT, NAME));
            assertUnreadable(AT, detail, () -> Wire.getBoolean(null, buffer, AT, NAME));
            assertUnreadable(0, detail, () -> Columns.fromBoolean(wrong, NAME));
        }
    }

    @Test
    void bytesThatAreNoConstantAre() {
        for (int ordinal : new int[] {3, 128, 255, 256, 65_535}) {
            String detail = "is " + ordinal + "; its enum has 3 constants.";
            Wire.putShort(bytes, null, AT, (short) ordinal);
            Wire.putShort(null, buffer, AT, (short) ordinal);
            assertUnreadable(AT, detail, () -> Wire.getEnum16(bytes, null, AT, Mode.values(), NAME));
            assertUnreadable(AT, detail, () -> Wire.getEnum16(null, buffer, AT, Mode.values(), NAME));
            assertUnreadable(0, detail, () -> Columns.fromEnum16((short) ordinal, Mode.values(), NAME));
            if (ordinal < 256) {
                assertUnreadable(AT, detail, () -> Wire.getEnum8(bytes, null, AT, Mode.values(), NAME));
                assertUnreadable(AT, detail, () -> Wire.getEnum8(null, buffer, AT, Mode.values(), NAME));
                assertUnreadable(0, detail, () -> Columns.fromEnum8((byte) ordinal, Mode.values(), NAME));
            }
        }
    }
}
