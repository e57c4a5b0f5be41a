package dev.broadside.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one field of a packet, little-endian: what generated codecs are made of.
 *
 * <p>Each method is there twice, for packets in an array and in a {@link ByteBuffer}, which gives the same bytes. All take
 * the packets first, then {@code at}, where the field begins: an index of the array, or an absolute one of the buffer,
 * whose position and byte order neither matter nor change. The whole field has to be inside the array, or below the
 * buffer's limit ({@link IndexOutOfBoundsException}).
 *
 * <p>A method named after a Java type moves every value of it. A method named after a wire type checks that the value
 * fits; it takes the name of the field ("Hit.target") for the message of its {@link PacketException}. One that takes an
 * {@code int} does what that for a {@code long} does, faster.
 */
public final class Wire {

    /** Which methods generated code may call, and how: the annotation processor looks whether it knows the same. */
    public static final int LEVEL = 1;

    private static final VarHandle SHORT = inArray(short[].class);
    private static final VarHandle CHAR = inArray(char[].class);
    private static final VarHandle INT = inArray(int[].class);
    private static final VarHandle LONG = inArray(long[].class);
    private static final VarHandle FLOAT = inArray(float[].class);
    private static final VarHandle DOUBLE = inArray(double[].class);

    private static final VarHandle SHORT_IN_BUFFER = inBuffer(short[].class);
    private static final VarHandle CHAR_IN_BUFFER = inBuffer(char[].class);
    private static final VarHandle INT_IN_BUFFER = inBuffer(int[].class);
    private static final VarHandle LONG_IN_BUFFER = inBuffer(long[].class);
    private static final VarHandle FLOAT_IN_BUFFER = inBuffer(float[].class);
    private static final VarHandle DOUBLE_IN_BUFFER = inBuffer(double[].class);

    private Wire() {}

    private static VarHandle inArray(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
    }

    private static VarHandle inBuffer(Class<?> array) {
        return MethodHandles.byteBufferViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
    }

    /** Writes an i8. */
    public static void putByte(byte[] bytes, int at, byte value) {
        bytes[at] = value;
    }

    /** Writes an i8. */
    public static void putByte(ByteBuffer bytes, int at, byte value) {
        bytes.put(at, value);
    }

    /** Reads an i8. */
    public static byte getByte(byte[] bytes, int at) {
        return bytes[at];
    }

    /** Reads an i8. */
    public static byte getByte(ByteBuffer bytes, int at) {
        return bytes.get(at);
    }

    /** Writes an i16. */
    public static void putShort(byte[] bytes, int at, short value) {
        SHORT.set(bytes, at, value);
    }

    /** Writes an i16. */
    public static void putShort(ByteBuffer bytes, int at, short value) {
        SHORT_IN_BUFFER.set(bytes, at, value);
    }

    /** Reads an i16. */
    public static short getShort(byte[] bytes, int at) {
        return (short) SHORT.get(bytes, at);
    }

    /** Reads an i16. */
    public static short getShort(ByteBuffer bytes, int at) {
        return (short) SHORT_IN_BUFFER.get(bytes, at);
    }

    /** Writes a {@code char} as u16. */
    public static void putChar(byte[] bytes, int at, char value) {
        CHAR.set(bytes, at, value);
    }

    /** Writes a {@code char} as u16. */
    public static void putChar(ByteBuffer bytes, int at, char value) {
        CHAR_IN_BUFFER.set(bytes, at, value);
    }

    /** Reads a u16 as a {@code char}. */
    public static char getChar(byte[] bytes, int at) {
        return (char) CHAR.get(bytes, at);
    }

    /** Reads a u16 as a {@code char}. */
    public static char getChar(ByteBuffer bytes, int at) {
        return (char) CHAR_IN_BUFFER.get(bytes, at);
    }

    /** Writes an i32. */
    public static void putInt(byte[] bytes, int at, int value) {
        INT.set(bytes, at, value);
    }

    /** Writes an i32. */
    public static void putInt(ByteBuffer bytes, int at, int value) {
        INT_IN_BUFFER.set(bytes, at, value);
    }

    /** Reads an i32. */
    public static int getInt(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    /** Reads an i32. */
    public static int getInt(ByteBuffer bytes, int at) {
        return (int) INT_IN_BUFFER.get(bytes, at);
    }

    /** Writes an i64. */
    public static void putLong(byte[] bytes, int at, long value) {
        LONG.set(bytes, at, value);
    }

    /** Writes an i64. */
    public static void putLong(ByteBuffer bytes, int at, long value) {
        LONG_IN_BUFFER.set(bytes, at, value);
    }

    /** Reads an i64. */
    public static long getLong(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** Reads an i64. */
    public static long getLong(ByteBuffer bytes, int at) {
        return (long) LONG_IN_BUFFER.get(bytes, at);
    }

    /** Writes an f32. */
    public static void putFloat(byte[] bytes, int at, float value) {
        FLOAT.set(bytes, at, value);
    }

    /** Writes an f32. */
    public static void putFloat(ByteBuffer bytes, int at, float value) {
        FLOAT_IN_BUFFER.set(bytes, at, value);
    }

    /** Reads an f32. */
    public static float getFloat(byte[] bytes, int at) {
        return (float) FLOAT.get(bytes, at);
    }

    /** Reads an f32. */
    public static float getFloat(ByteBuffer bytes, int at) {
        return (float) FLOAT_IN_BUFFER.get(bytes, at);
    }

    /** Writes an f64. */
    public static void putDouble(byte[] bytes, int at, double value) {
        DOUBLE.set(bytes, at, value);
    }

    /** Writes an f64. */
    public static void putDouble(ByteBuffer bytes, int at, double value) {
        DOUBLE_IN_BUFFER.set(bytes, at, value);
    }

    /** Reads an f64. */
    public static double getDouble(byte[] bytes, int at) {
        return (double) DOUBLE.get(bytes, at);
    }

    /** Reads an f64. */
    public static double getDouble(ByteBuffer bytes, int at) {
        return (double) DOUBLE_IN_BUFFER.get(bytes, at);
    }

    /** Writes a boolean as u8, 0 or 1. */
    public static void putBoolean(byte[] bytes, int at, boolean value) {
        putByte(bytes, at, Columns.toBoolean(value));
    }

    /** Writes a boolean as u8, 0 or 1. */
    public static void putBoolean(ByteBuffer bytes, int at, boolean value) {
        putByte(bytes, at, Columns.toBoolean(value));
    }

    /** Reads a u8 that must be 0 or 1. */
    public static boolean getBoolean(byte[] bytes, int at, String field) {
        byte value = getByte(bytes, at);
        if ((value & ~1) != 0) {
            // read again: on JDK 25, a value that is kept for the message makes reading a packet a tenth slower
            throw Columns.noBoolean(getByte(bytes, at), at, field);
        }
        return (value & 1) != 0;
    }

    /** Reads a u8 that must be 0 or 1. */
    public static boolean getBoolean(ByteBuffer bytes, int at, String field) {
        return Columns.bool(getByte(bytes, at), at, field);
    }

    /** Writes a whole number as u8. */
    public static void putU8(byte[] bytes, int at, int value, String field) {
        putByte(bytes, at, Columns.toU8(value, field));
    }

    /** Writes a whole number as u8. */
    public static void putU8(byte[] bytes, int at, long value, String field) {
        putByte(bytes, at, Columns.toU8(value, field));
    }

    /** Writes a whole number as u8. */
    public static void putU8(ByteBuffer bytes, int at, long value, String field) {
        putByte(bytes, at, Columns.toU8(value, field));
    }

    /** Reads a u8. */
    public static int getU8(byte[] bytes, int at) {
        return getByte(bytes, at) & 0xff;
    }

    /** Reads a u8. */
    public static int getU8(ByteBuffer bytes, int at) {
        return getByte(bytes, at) & 0xff;
    }

    /** Writes a whole number as u16. */
    public static void putU16(byte[] bytes, int at, int value, String field) {
        putShort(bytes, at, Columns.toU16(value, field));
    }

    /** Writes a whole number as u16. */
    public static void putU16(byte[] bytes, int at, long value, String field) {
        putShort(bytes, at, Columns.toU16(value, field));
    }

    /** Writes a whole number as u16. */
    public static void putU16(ByteBuffer bytes, int at, long value, String field) {
        putShort(bytes, at, Columns.toU16(value, field));
    }

    /** Reads a u16. */
    public static int getU16(byte[] bytes, int at) {
        return getShort(bytes, at) & 0xffff;
    }

    /** Reads a u16. */
    public static int getU16(ByteBuffer bytes, int at) {
        return getShort(bytes, at) & 0xffff;
    }

    /** Writes a whole number as u32. */
    public static void putU32(byte[] bytes, int at, long value, String field) {
        putInt(bytes, at, Columns.toU32(value, field));
    }

    /** Writes a whole number as u32. */
    public static void putU32(ByteBuffer bytes, int at, long value, String field) {
        putInt(bytes, at, Columns.toU32(value, field));
    }

    /** Reads a u32. */
    public static long getU32(byte[] bytes, int at) {
        return getInt(bytes, at) & 0xffff_ffffL;
    }

    /** Reads a u32. */
    public static long getU32(ByteBuffer bytes, int at) {
        return getInt(bytes, at) & 0xffff_ffffL;
    }

    /** Writes a whole number as i8. */
    public static void putI8(byte[] bytes, int at, long value, String field) {
        putByte(bytes, at, Columns.toI8(value, field));
    }

    /** Writes a whole number as i8. */
    public static void putI8(ByteBuffer bytes, int at, long value, String field) {
        putByte(bytes, at, Columns.toI8(value, field));
    }

    /** Writes a whole number as i16. */
    public static void putI16(byte[] bytes, int at, int value, String field) {
        putShort(bytes, at, Columns.toI16(value, field));
    }

    /** Writes a whole number as i16. */
    public static void putI16(byte[] bytes, int at, long value, String field) {
        putShort(bytes, at, Columns.toI16(value, field));
    }

    /** Writes a whole number as i16. */
    public static void putI16(ByteBuffer bytes, int at, long value, String field) {
        putShort(bytes, at, Columns.toI16(value, field));
    }

    /** Writes the half float that is nearest to a number. */
    public static void putF16(byte[] bytes, int at, double value, String field) {
        putShort(bytes, at, HalfFloat.of(value, field));
    }

    /** Writes the half float that is nearest to a number. */
    public static void putF16(ByteBuffer bytes, int at, double value, String field) {
        putShort(bytes, at, HalfFloat.of(value, field));
    }

    /** Reads an f16. */
    public static float getF16(byte[] bytes, int at) {
        return HalfFloat.toFloat(getShort(bytes, at));
    }

    /** Reads an f16. */
    public static float getF16(ByteBuffer bytes, int at) {
        return HalfFloat.toFloat(getShort(bytes, at));
    }

    /** Writes an enum's ordinal as u8. */
    public static void putEnum8(byte[] bytes, int at, Enum<?> value, String field) {
        putByte(bytes, at, Columns.toEnum8(value, field));
    }

    /** Writes an enum's ordinal as u8. */
    public static void putEnum8(ByteBuffer bytes, int at, Enum<?> value, String field) {
        putByte(bytes, at, Columns.toEnum8(value, field));
    }

    /** Reads an enum's ordinal from a u8. */
    public static <E extends Enum<E>> E getEnum8(byte[] bytes, int at, E[] constants, String field) {
        return Columns.constant(getU8(bytes, at), at, constants, field);
    }

    /** Reads an enum's ordinal from a u8. */
    public static <E extends Enum<E>> E getEnum8(ByteBuffer bytes, int at, E[] constants, String field) {
        return Columns.constant(getU8(bytes, at), at, constants, field);
    }

    /** Writes an enum's ordinal as u16. */
    public static void putEnum16(byte[] bytes, int at, Enum<?> value, String field) {
        putShort(bytes, at, Columns.toEnum16(value, field));
    }

    /** Writes an enum's ordinal as u16. */
    public static void putEnum16(ByteBuffer bytes, int at, Enum<?> value, String field) {
        putShort(bytes, at, Columns.toEnum16(value, field));
    }

    /** Reads an enum's ordinal from a u16. */
    public static <E extends Enum<E>> E getEnum16(byte[] bytes, int at, E[] constants, String field) {
        return Columns.constant(getU16(bytes, at), at, constants, field);
    }

    /** Reads an enum's ordinal from a u16. */
    public static <E extends Enum<E>> E getEnum16(ByteBuffer bytes, int at, E[] constants, String field) {
        return Columns.constant(getU16(bytes, at), at, constants, field);
    }

    /** Writes a text of at most {@code limit} (1 to 65,535) bytes of UTF-8: its length, the bytes, zeros. */
    public static void putString(byte[] bytes, int at, int limit, String value, String field) {
        Text.put(bytes, at, limit, nonNull(value, field), field);
    }

    /** Writes a text of at most {@code limit} (1 to 65,535) bytes of UTF-8: its length, the bytes, zeros. */
    public static void putString(ByteBuffer bytes, int at, int limit, String value, String field) {
        Text.put(bytes, at, limit, nonNull(value, field), field);
    }

    /** Reads a text of at most {@code limit} (1 to 65,535) bytes of UTF-8. */
    public static String getString(byte[] bytes, int at, int limit, String field) {
        return Text.get(bytes, at, limit, field);
    }

    /** Reads a text of at most {@code limit} (1 to 65,535) bytes of UTF-8. */
    public static String getString(ByteBuffer bytes, int at, int limit, String field) {
        return Text.get(bytes, at, limit, field);
    }

    /** Writes exactly {@code length} bytes. */
    public static void putBytes(byte[] bytes, int at, int length, byte[] value, String field) {
        Columns.length(nonNull(value, field).length, length, "bytes", field);
        System.arraycopy(value, 0, bytes, at, length);
    }

    /** Writes exactly {@code length} bytes. */
    public static void putBytes(ByteBuffer bytes, int at, int length, byte[] value, String field) {
        Columns.length(nonNull(value, field).length, length, "bytes", field);
        bytes.put(at, value);
    }

    /** Reads {@code length} bytes, into a new array. */
    public static byte[] getBytes(byte[] bytes, int at, int length) {
        Objects.checkFromIndexSize(at, length, bytes.length);
        // not Arrays.copyOfRange, whose array JDK 25 makes even where nobody keeps it
        byte[] value = new byte[length];
        System.arraycopy(bytes, at, value, 0, length);
        return value;
    }

    /** Reads {@code length} bytes, into a new array. */
    public static byte[] getBytes(ByteBuffer bytes, int at, int length) {
        Objects.checkFromIndexSize(at, length, bytes.limit());
        byte[] value = new byte[length];
        bytes.get(at, value);
        return value;
    }

    /**
     * Writes which of 2<sup>bits</sup> evenly spaced numbers is nearest to a number, and no bit beside its own.
     *
     * @param bytes the packets
     * @param at the byte that the field begins in
     * @param shift the bit that it begins at, from 0 to 7
     * @param bits how many bits it takes, from 1 to 32
     * @param min the least number
     * @param max the greatest number
     * @param value what to write
     * @param field the field's name, for messages
     */
    public static void putQuantized(
            byte[] bytes, int at, int shift, int bits, double min, double max, double value, String field) {
        Bits.put(bytes, at, shift, bits, Bits.quantize(value, min, max, bits, field));
    }

    /**
     * Writes which of 2<sup>bits</sup> evenly spaced numbers is nearest to a number, and no bit beside its own.
     *
     * @param bytes the packets
     * @param at the byte that the field begins in
     * @param shift the bit that it begins at, from 0 to 7
     * @param bits how many bits it takes, from 1 to 32
     * @param min the least number
     * @param max the greatest number
     * @param value what to write
     * @param field the field's name, for messages
     */
    public static void putQuantized(
            ByteBuffer bytes, int at, int shift, int bits, double min, double max, double value, String field) {
        Bits.put(bytes, at, shift, bits, Bits.quantize(value, min, max, bits, field));
    }

    /**
     * Reads one of 2<sup>bits</sup> evenly spaced numbers.
     *
     * @param bytes the packets
     * @param at the byte that the field begins in
     * @param shift the bit that it begins at, from 0 to 7
     * @param bits how many bits it takes, from 1 to 32
     * @param min the least number
     * @param max the greatest number
     * @return a number from {@code min} to {@code max}
     */
    public static double getQuantized(byte[] bytes, int at, int shift, int bits, double min, double max) {
        return Bits.dequantize(Bits.get(bytes, at, shift, bits), min, max, bits);
    }

    /**
     * Reads one of 2<sup>bits</sup> evenly spaced numbers.
     *
     * @param bytes the packets
     * @param at the byte that the field begins in
     * @param shift the bit that it begins at, from 0 to 7
     * @param bits how many bits it takes, from 1 to 32
     * @param min the least number
     * @param max the greatest number
     * @return a number from {@code min} to {@code max}
     */
    public static double getQuantized(ByteBuffer bytes, int at, int shift, int bits, double min, double max) {
        return Bits.dequantize(Bits.get(bytes, at, shift, bits), min, max, bits);
    }

    /**
     * Returns which of 2<sup>bits</sup> evenly spaced numbers is nearest to a number: what {@link #putQuantized} writes.
     *
     * @param value the number
     * @param bits how many bits it takes, from 1 to 32
     * @param min the least number
     * @param max the greatest number
     * @param field the field's name, for messages
     * @return a number from 0 to 2<sup>bits</sup> − 1
     * @throws PacketException if the number is below the least, above the greatest, or NaN
     */
    public static long quantize(double value, int bits, double min, double max, String field) {
        return Bits.quantize(value, min, max, bits, field);
    }

    /** Writes the lowest {@code length} (1 to 8) bytes of a number: a whole group of bit fields, put together before. */
    public static void putGroup(byte[] bytes, int at, int length, long group) {
        Objects.checkFromIndexSize(at, length, bytes.length);
        Bits.store(bytes, at, length, group);
    }

    /** Writes the lowest {@code length} (1 to 8) bytes of a number: a whole group of bit fields, put together before. */
    public static void putGroup(ByteBuffer bytes, int at, int length, long group) {
        Objects.checkFromIndexSize(at, length, bytes.limit());
        Bits.store(bytes, at, length, group);
    }

    /** Writes {@code length} zeros. */
    public static void clear(byte[] bytes, int at, int length) {
        Objects.checkFromIndexSize(at, length, bytes.length);
        Arrays.fill(bytes, at, at + length, (byte) 0);
    }

    /** Writes {@code length} zeros. */
    public static void clear(ByteBuffer bytes, int at, int length) {
        Objects.checkFromIndexSize(at, length, bytes.limit());
        int end = at + length;
        int to = at;
        for (; to <= end - Long.BYTES; to += Long.BYTES) {
            putLong(bytes, to, 0);
        }
        for (; to < end; to++) {
            bytes.put(to, (byte) 0);
        }
    }

    /**
     * Returns the value, which a packet cannot hold if it is null.
     *
     * @param value what is to be written
     * @param field the field's name, for messages
     * @param <T> its type
     * @return the value
     * @throws PacketException if it is null
     */
    public static <T> T nonNull(@Nullable T value, String field) {
        return Columns.nonNull(value, field);
    }

    /**
     * Checks the length of an array that is to be written.
     *
     * @param length how many elements it has
     * @param expected how many the field takes
     * @param field the field's name, for messages
     * @throws PacketException if these differ
     */
    public static void checkLength(int length, int expected, String field) {
        Columns.length(length, expected, "elements", field);
    }
}
