package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One field at a time, against the JDK's {@link ByteBuffer}. */
class WireTest {

    private static final int AT = 3;
    private final byte[] bytes = new byte[16];
    private final ByteBuffer expected = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);

    private enum Mode {
        SLOW,
        FAST
    }

    private void assertBytes() {
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(HexFormat.of().formatHex(expected.array()));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 0x0123456789abcdefL, Long.MIN_VALUE, Long.MAX_VALUE, 0x8080808080808080L})
    void wholeNumbers(long value) {
        Wire.putLong(bytes, AT, value);
        expected.putLong(AT, value);
        assertBytes();
        assertThat(Wire.getLong(bytes, AT)).isEqualTo(value);
        Wire.putInt(bytes, AT, (int) value);
        expected.putInt(AT, (int) value);
        assertBytes();
        assertThat(Wire.getInt(bytes, AT)).isEqualTo((int) value);
        assertThat(Wire.getU32(bytes, AT)).isEqualTo(Integer.toUnsignedLong((int) value));
        Wire.putShort(bytes, AT, (short) value);
        expected.putShort(AT, (short) value);
        assertBytes();
        assertThat(Wire.getShort(bytes, AT)).isEqualTo((short) value);
        assertThat(Wire.getU16(bytes, AT)).isEqualTo(Short.toUnsignedInt((short) value));
        Wire.putChar(bytes, AT, (char) value);
        assertBytes();
        assertThat(Wire.getChar(bytes, AT)).isEqualTo((char) value);
        Wire.putByte(bytes, AT, (byte) value);
        expected.put(AT, (byte) value);
        assertBytes();
        assertThat(Wire.getByte(bytes, AT)).isEqualTo((byte) value);
        assertThat(Wire.getU8(bytes, AT)).isEqualTo(Byte.toUnsignedInt((byte) value));
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                1.5,
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                Float.MIN_VALUE
            })
    void fractions(double value) {
        Wire.putDouble(bytes, AT, value);
        expected.putDouble(AT, value);
        assertBytes();
        assertThat(Wire.getDouble(bytes, AT)).isEqualTo(value);
        Wire.putFloat(bytes, AT, (float) value);
        expected.putFloat(AT, (float) value);
        assertBytes();
        assertThat(Wire.getFloat(bytes, AT)).isEqualTo((float) value);
    }

    @Test
    void narrowedNumbersKeepBothEndsAndRefuseTheNext() {
        narrowed("u8", 0, 255, (at, v) -> Wire.putU8(bytes, at, v, "P.x"), at -> Wire.getU8(bytes, at));
        narrowed("u16", 0, 65_535, (at, v) -> Wire.putU16(bytes, at, v, "P.x"), at -> Wire.getU16(bytes, at));
        narrowed("u32", 0, 4_294_967_295L, (at, v) -> Wire.putU32(bytes, at, v, "P.x"), at -> Wire.getU32(bytes, at));
        narrowed("i8", -128, 127, (at, v) -> Wire.putI8(bytes, at, v, "P.x"), at -> Wire.getByte(bytes, at));
        narrowed("i16", -32_768, 32_767, (at, v) -> Wire.putI16(bytes, at, v, "P.x"), at -> Wire.getShort(bytes, at));
    }

    private interface Put {
        void put(int at, long value);
    }

    private interface Get {
        long get(int at);
    }

    private void narrowed(String type, long min, long max, Put put, Get get) {
        for (long value : new long[] {min, min + 1, 0, max - 1, max}) {
            put.put(AT, value);
            assertThat(get.get(AT)).isEqualTo(value);
        }
        byte[] before = bytes.clone();
        for (long value : new long[] {min - 1, max + 1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThat(assertThrows(PacketException.class, () -> put.put(AT, value)))
                    .hasMessageThat()
                    .isEqualTo("P.x is " + value + "; " + type + " holds " + min + " to " + max + ".");
        }
        assertThat(bytes).isEqualTo(before);
    }

    @Test
    void booleansAreZeroOrOne() {
        Wire.putBoolean(bytes, AT, true);
        assertThat(bytes[AT]).isEqualTo(1);
        assertThat(Wire.getBoolean(bytes, AT, "P.x")).isTrue();
        Wire.putBoolean(bytes, AT, false);
        assertThat(Wire.getBoolean(bytes, AT, "P.x")).isFalse();
        for (int other = 2; other < 256; other++) {
            bytes[AT] = (byte) other;
            assertThat(assertThrows(PacketException.class, () -> Wire.getBoolean(bytes, AT, "P.x")))
                    .hasMessageThat()
                    .isEqualTo("P.x at byte 3 is " + other + "; a boolean is stored as 0 or 1.");
        }
    }

    @Test
    void enumsAreOrdinals() {
        Wire.putEnum8(bytes, AT, Mode.FAST, "P.mode");
        assertThat(Wire.getEnum8(bytes, AT, Mode.values(), "P.mode")).isEqualTo(Mode.FAST);
        Wire.putEnum16(bytes, AT, Mode.FAST, "P.mode");
        assertThat(Wire.getEnum16(bytes, AT, Mode.values(), "P.mode")).isEqualTo(Mode.FAST);
        bytes[AT] = (byte) 255;
        assertThat(assertThrows(PacketException.class, () -> Wire.getEnum8(bytes, AT, Mode.values(), "P.mode")))
                .hasMessageThat()
                .isEqualTo("P.mode at byte 3 is 255; its enum has 2 constants.");
        assertThrows(PacketException.class, () -> Wire.getEnum16(bytes, AT, Mode.values(), "P.mode"));
        assertThat(assertThrows(PacketException.class, () -> Wire.putEnum8(bytes, AT, null, "P.mode")))
                .hasMessageThat()
                .isEqualTo("P.mode is null; a packet holds no null.");
    }

    @Test
    void offsetsAreChecked() {
        assertThrows(IndexOutOfBoundsException.class, () -> Wire.putLong(bytes, 9, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> Wire.getInt(bytes, 13));
        assertThrows(IndexOutOfBoundsException.class, () -> Wire.getFloat(bytes, -1));
        assertThrows(IndexOutOfBoundsException.class, () -> Wire.putByte(bytes, 16, (byte) 1));
    }
}
