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
 * <p>Packets are in an array, {@code bytes}, or in a {@link ByteBuffer}, {@code memory}, which gives the same bytes.
 * Exactly one of the two is given, the other is null; in a program that uses one of them alone, the JIT compiler drops the
 * way through these methods that is not taken. Then comes {@code at}, where the field begins: an index of the array, or an
 * absolute one of the buffer, whose position and byte order neither matter nor change. The whole field has to be inside the
 * array, or below the buffer's limit ({@link IndexOutOfBoundsException}).
 *
 * <p>A method named after a Java type moves every value of it. A method named after a wire type checks that the value
 * fits; it takes the name of the field ("Hit.target") for the message of its {@link PacketException}. One that takes an
 * {@code int} does what that for a {@code long} does, faster.
 */
public final class Wire {

    /** Which methods generated code may call, and how: the annotation processor looks whether it knows the same. */
    public static final int LEVEL = 4;

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

    /** Returns the array's length, or the buffer's limit. */
    static int size(byte @Nullable [] bytes, @Nullable ByteBuffer memory) {
        return bytes != null ? bytes.length : given(memory).limit();
    }

    /** Returns the buffer, which is given where there is no array. */
    @SuppressWarnings("NullAway") // exactly one of the two is null
    static ByteBuffer given(@Nullable ByteBuffer memory) {
        return memory;
    }

    /** Writes an i8. */
    public static void putByte(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, byte value) {
        if (bytes != null) {
            bytes[at] = value;
        } else {
            given(memory).put(at, value);
        }
    }

    /** Reads an i8. */
    public static byte getByte(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at) {
        return bytes != null ? bytes[at] : given(memory).get(at);
    }

    /** Writes an i16. */
    public static void putShort(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, short value) {
        if (bytes != null) {
            SHORT.set(bytes, at, value);
        } else {
            SHORT_IN_BUFFER.set(memory, at, value);
        }
    }

    /** Reads an i16. */
    public static short getShort(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at) {
        return bytes != null ? (short) SHORT.get(bytes, at) : (short) SHORT_IN_BUFFER.get(memory, at);
    }

    /** Writes a {@code char} as u16. */
    public static void putChar(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, char value) {
        if (bytes != null) {
            CHAR.set(bytes, at, value);
        } else {
            CHAR_IN_BUFFER.set(memory, at, value);
        }
    }

    /** Reads a u16 as a {@code char}. */
    public static char getChar(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at) {
        return bytes != null ? (char) CHAR.get(bytes, at) : (char) CHAR_IN_BUFFER.get(memory, at);
    }

    /** Writes an i32. */
    public static void putInt(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int value) {
        if (bytes != null) {
            INT.set(bytes, at, value);
        } else {
            INT_IN_BUFFER.set(memory, at, value);
        }
    }

    /** Reads an i32. */
    public static int getInt(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at) {
        return bytes != null ? (int) INT.get(bytes, at) : (int) INT_IN_BUFFER.get(memory, at);
    }

    /** Writes an i64. */
    public static void putLong(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, long value) {
        if (bytes != null) {
            LONG.set(bytes, at, value);
        } else {
            LONG_IN_BUFFER.set(memory, at, value);
        }
    }

    /** Reads an i64. */
    public static long getLong(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at) {
        return bytes != null ? (long) LONG.get(bytes, at) : (long) LONG_IN_BUFFER.get(memory, at);
    }

    /** Writes an f32. */
    public static void putFloat(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, float value) {
        if (bytes != null) {
            FLOAT.set(bytes, at, value);
        } else {
            FLOAT_IN_BUFFER.set(memory, at, value);
        }
    }

    /** Reads an f32. */
    public static float getFloat(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at) {
        return bytes != null ? (float) FLOAT.get(bytes, at) : (float) FLOAT_IN_BUFFER.get(memory, at);
    }

    /** Writes an f64. */
    public static void putDouble(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, double value) {
        if (bytes != null) {
            DOUBLE.set(bytes, at, value);
        } else {
            DOUBLE_IN_BUFFER.set(memory, at, value);
        }
    }

    /** Reads an f64. */
    public static double getDouble(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at) {
        return bytes != null ? (double) DOUBLE.get(bytes, at) : (double) DOUBLE_IN_BUFFER.get(memory, at);
    }

    /** Writes a boolean as u8, 0 or 1. */
    public static void putBoolean(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, boolean value) {
        putByte(bytes, memory, at, Columns.toBoolean(value));
    }

    /** Reads a u8 that must be 0 or 1. */
    public static boolean getBoolean(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, String field) {
        byte value = getByte(bytes, memory, at);
        if ((value & ~1) != 0) {
            // read again: on JDK 25, a value that is kept for the message makes reading a packet a tenth slower
            throw Columns.noBoolean(getByte(bytes, memory, at), at, field);
        }
        return (value & 1) != 0;
    }

    /** Writes a whole number as u8. */
    public static void putU8(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int value, String field) {
        putByte(bytes, memory, at, Columns.toU8(value, field));
    }

    /** Writes a whole number as u8. */
    public static void putU8(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, long value, String field) {
        putByte(bytes, memory, at, Columns.toU8(value, field));
    }

    /** Reads a u8. */
    public static int getU8(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at) {
        return getByte(bytes, memory, at) & 0xff;
    }

    /** Writes a whole number as u16. */
    public static void putU16(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int value, String field) {
        putShort(bytes, memory, at, Columns.toU16(value, field));
    }

    /** Writes a whole number as u16. */
    public static void putU16(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, long value, String field) {
        putShort(bytes, memory, at, Columns.toU16(value, field));
    }

    /** Reads a u16. */
    public static int getU16(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at) {
        return getShort(bytes, memory, at) & 0xffff;
    }

    /** Writes a whole number as u32. */
    public static void putU32(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, long value, String field) {
        putInt(bytes, memory, at, Columns.toU32(value, field));
    }

    /** Reads a u32. */
    public static long getU32(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at) {
        return getInt(bytes, memory, at) & 0xffff_ffffL;
    }

    /** Writes a whole number as i8. */
    public static void putI8(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, long value, String field) {
        putByte(bytes, memory, at, Columns.toI8(value, field));
    }

    /** Writes a whole number as i16. */
    public static void putI16(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int value, String field) {
        putShort(bytes, memory, at, Columns.toI16(value, field));
    }

    /** Writes a whole number as i16. */
    public static void putI16(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, long value, String field) {
        putShort(bytes, memory, at, Columns.toI16(value, field));
    }

    /** Writes the half float that is nearest to a number. */
    public static void putF16(
            byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, double value, String field) {
        putShort(bytes, memory, at, HalfFloat.of(value, field));
    }

    /** Reads an f16. */
    public static float getF16(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at) {
        return HalfFloat.toFloat(getShort(bytes, memory, at));
    }

    /** Writes an enum's ordinal as u8. */
    public static void putEnum8(
            byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, Enum<?> value, String field) {
        putByte(bytes, memory, at, Columns.toEnum8(value, field));
    }

    /** Reads an enum's ordinal from a u8. */
    public static <E extends Enum<E>> E getEnum8(
            byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, E[] constants, String field) {
        return Columns.constant(getU8(bytes, memory, at), at, constants, field);
    }

    /** Writes an enum's ordinal as u16. */
    public static void putEnum16(
            byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, Enum<?> value, String field) {
        putShort(bytes, memory, at, Columns.toEnum16(value, field));
    }

    /** Reads an enum's ordinal from a u16. */
    public static <E extends Enum<E>> E getEnum16(
            byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, E[] constants, String field) {
        return Columns.constant(getU16(bytes, memory, at), at, constants, field);
    }

    /** Writes a text of at most {@code limit} (1 to 65,535) bytes of UTF-8: its length, the bytes, zeros. */
    public static void putString(
            byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int limit, String value, String field) {
        Text.put(bytes, memory, at, limit, nonNull(value, field), field);
    }

    /** Reads a text of at most {@code limit} (1 to 65,535) bytes of UTF-8. */
    public static String getString(
            byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int limit, String field) {
        return Text.get(bytes, memory, at, limit, field);
    }

    /** Writes exactly {@code length} bytes. */
    public static void putBytes(
            byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int length, byte[] value, String field) {
        Columns.length(nonNull(value, field).length, length, "bytes", field);
        if (bytes != null) {
            System.arraycopy(value, 0, bytes, at, length);
        } else {
            given(memory).put(at, value);
        }
    }

    /** Reads {@code length} bytes, into a new array. */
    public static byte[] getBytes(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int length) {
        // two methods, since of one with both ways JDK 25 makes the array even where nobody keeps it
        return bytes != null ? copy(bytes, at, length) : copy(given(memory), at, length);
    }

    private static byte[] copy(byte[] bytes, int at, int length) {
        Objects.checkFromIndexSize(at, length, bytes.length);
        // nor Arrays.copyOfRange, for the same reason
        byte[] value = new byte[length];
        System.arraycopy(bytes, at, value, 0, length);
        return value;
    }

    private static byte[] copy(ByteBuffer memory, int at, int length) {
        Objects.checkFromIndexSize(at, length, memory.limit());
        byte[] value = new byte[length];
        memory.get(at, value);
        return value;
    }

    /**
     * Writes which of 2<sup>bits</sup> evenly spaced numbers is nearest to a number, and no bit beside its own.
     *
     * @param bytes the packets, or null
     * @param memory the packets, or null
     * @param at the byte that the field begins in
     * @param shift the bit that it begins at, from 0 to 7
     * @param bits how many bits it takes, from 1 to 32
     * @param min the least number
     * @param max the greatest number
     * @param value what to write
     * @param field the field's name, for messages
     */
    public static void putQuantized(
            byte @Nullable [] bytes,
            @Nullable ByteBuffer memory,
            int at,
            int shift,
            int bits,
            double min,
            double max,
            double value,
            String field) {
        Bits.put(bytes, memory, at, shift, bits, Bits.quantize(value, min, max, bits, field));
    }

    /**
     * Reads one of 2<sup>bits</sup> evenly spaced numbers.
     *
     * @param bytes the packets, or null
     * @param memory the packets, or null
     * @param at the byte that the field begins in
     * @param shift the bit that it begins at, from 0 to 7
     * @param bits how many bits it takes, from 1 to 32
     * @param min the least number
     * @param max the greatest number
     * @return a number from {@code min} to {@code max}
     */
    public static double getQuantized(
            byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int shift, int bits, double min, double max) {
        return Bits.dequantize(Bits.get(bytes, memory, at, shift, bits), min, max, bits);
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
    public static void putGroup(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int length, long group) {
        Objects.checkFromIndexSize(at, length, size(bytes, memory));
        Bits.store(bytes, memory, at, length, group);
    }

    /** Writes {@code length} zeros. */
    public static void clear(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int length) {
        Objects.checkFromIndexSize(at, length, size(bytes, memory));
        if (bytes != null) {
            Arrays.fill(bytes, at, at + length, (byte) 0);
        } else {
            clear(given(memory), at, at + length);
        }
    }

    private static void clear(ByteBuffer memory, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            LONG_IN_BUFFER.set(memory, at, 0L);
        }
        for (; at < to; at++) {
            memory.put(at, (byte) 0);
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
