package dev.broadside.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Converts values to and from the elements of a column, and moves columns: what generated buffers of layout
 * {@link dev.broadside.annotations.Layout#COLUMNS} are made of.
 *
 * <p>A {@code to…} method checks that the value fits, and takes the name of the field ("Hit.target") for the message of
 * its {@link PacketException}. That of a {@code from…} method has offset 0: an element does not know where it will lie.
 *
 * <p>{@code write} appends elements to a buffer, {@code read} fills a column from one; both are little-endian whatever
 * the order of the buffer, and advance its position.
 */
public final class Columns {

    private Columns() {}

    /** Converts a whole number to u8. */
    public static byte toU8(int value, String field) {
        if (value >>> 8 != 0) {
            throw refused(value, 0, 0xff, "u8", field);
        }
        return (byte) value;
    }

    /** Converts a whole number to u8. */
    public static byte toU8(long value, String field) {
        if (value >>> 8 != 0) {
            throw refused(value, 0, 0xff, "u8", field);
        }
        return (byte) value;
    }

    /** Converts a whole number to u16. */
    public static short toU16(int value, String field) {
        if (value >>> 16 != 0) {
            throw refused(value, 0, 0xffff, "u16", field);
        }
        return (short) value;
    }

    /** Converts a whole number to u16. */
    public static short toU16(long value, String field) {
        if (value >>> 16 != 0) {
            throw refused(value, 0, 0xffff, "u16", field);
        }
        return (short) value;
    }

    /** Converts a whole number to u32. */
    public static int toU32(long value, String field) {
        if (value >>> 32 != 0) {
            throw refused(value, 0, 0xffff_ffffL, "u32", field);
        }
        return (int) value;
    }

    /** Converts a whole number to i8. */
    public static byte toI8(long value, String field) {
        if (value != (byte) value) {
            throw refused(value, Byte.MIN_VALUE, Byte.MAX_VALUE, "i8", field);
        }
        return (byte) value;
    }

    /** Converts a whole number to i16. */
    public static short toI16(int value, String field) {
        if (value != (short) value) {
            throw refused(value, Short.MIN_VALUE, Short.MAX_VALUE, "i16", field);
        }
        return (short) value;
    }

    /** Converts a whole number to i16. */
    public static short toI16(long value, String field) {
        if (value != (short) value) {
            throw refused(value, Short.MIN_VALUE, Short.MAX_VALUE, "i16", field);
        }
        return (short) value;
    }

    /** Converts a number to f16, the nearest one. */
    public static short toF16(double value, String field) {
        return HalfFloat.of(value, field);
    }

    /** Converts a boolean to u8, 0 or 1. */
    public static byte toBoolean(boolean value) {
        return (byte) (value ? 1 : 0);
    }

    /** Converts a constant to its ordinal as u8. */
    public static byte toEnum8(Enum<?> value, String field) {
        int ordinal = ordinal(value, field);
        if (ordinal >>> 8 != 0) {
            throw refused(ordinal, 0, 0xff, "enum8", field);
        }
        return (byte) ordinal;
    }

    /** Converts a constant to its ordinal as u16. */
    public static short toEnum16(Enum<?> value, String field) {
        int ordinal = ordinal(value, field);
        if (ordinal >>> 16 != 0) {
            throw refused(ordinal, 0, 0xffff, "enum16", field);
        }
        return (short) ordinal;
    }

    /** Converts a u8. */
    public static int fromU8(byte element) {
        return element & 0xff;
    }

    /** Converts a u16. */
    public static int fromU16(short element) {
        return element & 0xffff;
    }

    /** Converts a u32. */
    public static long fromU32(int element) {
        return element & 0xffff_ffffL;
    }

    /** Converts an f16. */
    public static float fromF16(short element) {
        return HalfFloat.toFloat(element);
    }

    /** Converts a u8 that must be 0 or 1. */
    public static boolean fromBoolean(byte element, String field) {
        if ((element & ~1) != 0) {
            throw noBoolean(element, 0, field);
        }
        return (element & 1) != 0;
    }

    /** Converts an enum's ordinal from u8. */
    public static <E extends Enum<E>> E fromEnum8(byte element, E[] constants, String field) {
        return constant(element & 0xff, 0, constants, field);
    }

    /** Converts an enum's ordinal from u16. */
    public static <E extends Enum<E>> E fromEnum16(short element, E[] constants, String field) {
        return constant(element & 0xffff, 0, constants, field);
    }

    /** Appends elements of one byte. */
    public static void write(ByteBuffer to, byte[] column, int from, int count) {
        to.put(column, from, count);
    }

    /** Appends elements of two bytes. */
    public static void write(ByteBuffer to, short[] column, int from, int count) {
        rest(to).asShortBuffer().put(column, from, count);
        advance(to, count, Short.BYTES);
    }

    /** Appends elements of two bytes. */
    public static void write(ByteBuffer to, char[] column, int from, int count) {
        rest(to).asCharBuffer().put(column, from, count);
        advance(to, count, Character.BYTES);
    }

    /** Appends elements of four bytes. */
    public static void write(ByteBuffer to, int[] column, int from, int count) {
        rest(to).asIntBuffer().put(column, from, count);
        advance(to, count, Integer.BYTES);
    }

    /** Appends elements of eight bytes. */
    public static void write(ByteBuffer to, long[] column, int from, int count) {
        rest(to).asLongBuffer().put(column, from, count);
        advance(to, count, Long.BYTES);
    }

    /** Appends elements of four bytes. */
    public static void write(ByteBuffer to, float[] column, int from, int count) {
        rest(to).asFloatBuffer().put(column, from, count);
        advance(to, count, Float.BYTES);
    }

    /** Appends elements of eight bytes. */
    public static void write(ByteBuffer to, double[] column, int from, int count) {
        rest(to).asDoubleBuffer().put(column, from, count);
        advance(to, count, Double.BYTES);
    }

    /** Fills a column of elements of one byte. */
    public static void read(ByteBuffer from, byte[] column) {
        from.get(column);
    }

    /** Fills a column of elements of two bytes. */
    public static void read(ByteBuffer from, short[] column) {
        rest(from).asShortBuffer().get(column);
        advance(from, column.length, Short.BYTES);
    }

    /** Fills a column of elements of two bytes. */
    public static void read(ByteBuffer from, char[] column) {
        rest(from).asCharBuffer().get(column);
        advance(from, column.length, Character.BYTES);
    }

    /** Fills a column of elements of four bytes. */
    public static void read(ByteBuffer from, int[] column) {
        rest(from).asIntBuffer().get(column);
        advance(from, column.length, Integer.BYTES);
    }

    /** Fills a column of elements of eight bytes. */
    public static void read(ByteBuffer from, long[] column) {
        rest(from).asLongBuffer().get(column);
        advance(from, column.length, Long.BYTES);
    }

    /** Fills a column of elements of four bytes. */
    public static void read(ByteBuffer from, float[] column) {
        rest(from).asFloatBuffer().get(column);
        advance(from, column.length, Float.BYTES);
    }

    /** Fills a column of elements of eight bytes. */
    public static void read(ByteBuffer from, double[] column) {
        rest(from).asDoubleBuffer().get(column);
        advance(from, column.length, Double.BYTES);
    }

    private static ByteBuffer rest(ByteBuffer bytes) {
        return bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void advance(ByteBuffer bytes, int count, int size) {
        bytes.position(bytes.position() + count * size);
    }

    @SuppressWarnings("EnumOrdinal") // the format of an enum is its ordinal
    private static int ordinal(@Nullable Enum<?> value, String field) {
        return nonNull(value, field).ordinal();
    }

    /** Returns the constant of an ordinal that was read at a byte. */
    static <E extends Enum<E>> E constant(int ordinal, int at, E[] constants, String field) {
        if (ordinal >= constants.length) {
            throw noConstant(ordinal, at, constants.length, field);
        }
        return constants[ordinal];
    }

    static <T> T nonNull(@Nullable T value, String field) {
        if (value == null) {
            throw new PacketException(field + " is null; a packet holds no null.");
        }
        return value;
    }

    static void length(int length, int expected, String unit, String field) {
        if (length != expected) {
            throw wrongLength(length, expected, unit, field);
        }
    }

    private static PacketException refused(long value, long min, long max, String type, String field) {
        return new PacketException(field + " is " + value + "; " + type + " holds " + min + " to " + max + ".");
    }

    private static PacketException noConstant(int ordinal, int at, int constants, String field) {
        return new PacketException(field, at, "is " + ordinal + "; its enum has " + constants + " constants.");
    }

    /** Returns the exception for a byte that is no boolean. */
    static PacketException noBoolean(byte value, int at, String field) {
        return new PacketException(field, at, "is " + (value & 0xff) + "; a boolean is stored as 0 or 1.");
    }

    private static PacketException wrongLength(int length, int expected, String unit, String field) {
        return new PacketException(field + " has " + length + " " + unit + "; it takes exactly " + expected + ".");
    }
}
