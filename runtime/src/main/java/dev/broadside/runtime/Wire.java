package dev.broadside.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one field at an offset of a byte array, little-endian: what generated codecs are made of.
 *
 * <p>A method named after a Java type moves every value of it. A method named after a wire type checks that the value
 * fits, and takes the name of the field ("Hit.target") for its message. Offsets are checked against the array
 * ({@link IndexOutOfBoundsException}).
 */
public final class Wire {

    private static final VarHandle SHORT = view(short[].class);
    private static final VarHandle CHAR = view(char[].class);
    private static final VarHandle INT = view(int[].class);
    private static final VarHandle LONG = view(long[].class);
    private static final VarHandle FLOAT = view(float[].class);
    private static final VarHandle DOUBLE = view(double[].class);

    private Wire() {}

    private static VarHandle view(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Writes an i8.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     */
    public static void putByte(byte[] bytes, int at, byte value) {
        bytes[at] = value;
    }

    /**
     * Writes an i16.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     */
    public static void putShort(byte[] bytes, int at, short value) {
        SHORT.set(bytes, at, value);
    }

    /**
     * Writes a {@code char} as u16.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     */
    public static void putChar(byte[] bytes, int at, char value) {
        CHAR.set(bytes, at, value);
    }

    /**
     * Writes an i32.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     */
    public static void putInt(byte[] bytes, int at, int value) {
        INT.set(bytes, at, value);
    }

    /**
     * Writes an i64.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     */
    public static void putLong(byte[] bytes, int at, long value) {
        LONG.set(bytes, at, value);
    }

    /**
     * Writes an f32.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     */
    public static void putFloat(byte[] bytes, int at, float value) {
        FLOAT.set(bytes, at, value);
    }

    /**
     * Writes an f64.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     */
    public static void putDouble(byte[] bytes, int at, double value) {
        DOUBLE.set(bytes, at, value);
    }

    /**
     * Writes a u8, 0 or 1.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     */
    public static void putBoolean(byte[] bytes, int at, boolean value) {
        bytes[at] = (byte) (value ? 1 : 0);
    }

    /**
     * Reads an i8.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @return the value
     */
    public static byte getByte(byte[] bytes, int at) {
        return bytes[at];
    }

    /**
     * Reads an i16.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @return the value
     */
    public static short getShort(byte[] bytes, int at) {
        return (short) SHORT.get(bytes, at);
    }

    /**
     * Reads a u16 as a {@code char}.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @return the value
     */
    public static char getChar(byte[] bytes, int at) {
        return (char) CHAR.get(bytes, at);
    }

    /**
     * Reads an i32.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @return the value
     */
    public static int getInt(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    /**
     * Reads an i64.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @return the value
     */
    public static long getLong(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /**
     * Reads an f32.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @return the value
     */
    public static float getFloat(byte[] bytes, int at) {
        return (float) FLOAT.get(bytes, at);
    }

    /**
     * Reads an f64.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @return the value
     */
    public static double getDouble(byte[] bytes, int at) {
        return (double) DOUBLE.get(bytes, at);
    }

    /**
     * Reads a u8 that must be 0 or 1.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param field the field's name, for messages
     * @return the value
     * @throws PacketException if the bytes are no such value
     */
    public static boolean getBoolean(byte[] bytes, int at, String field) {
        byte value = bytes[at];
        if ((value & ~1) != 0) {
            throw new PacketException(
                    field + " at byte " + at + " is " + (value & 0xff) + "; a boolean is stored as 0 or 1.");
        }
        return value != 0;
    }

    /**
     * Writes a whole number as u8.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     * @param field the field's name, for messages
     * @throws PacketException if the value does not fit
     */
    public static void putU8(byte[] bytes, int at, long value, String field) {
        bytes[at] = (byte) narrow(value, 0, 0xff, "u8", field);
    }

    /**
     * Writes a whole number as u16.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     * @param field the field's name, for messages
     * @throws PacketException if the value does not fit
     */
    public static void putU16(byte[] bytes, int at, long value, String field) {
        SHORT.set(bytes, at, (short) narrow(value, 0, 0xffff, "u16", field));
    }

    /**
     * Writes a whole number as u32.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     * @param field the field's name, for messages
     * @throws PacketException if the value does not fit
     */
    public static void putU32(byte[] bytes, int at, long value, String field) {
        INT.set(bytes, at, (int) narrow(value, 0, 0xffff_ffffL, "u32", field));
    }

    /**
     * Writes a whole number as i8.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     * @param field the field's name, for messages
     * @throws PacketException if the value does not fit
     */
    public static void putI8(byte[] bytes, int at, long value, String field) {
        bytes[at] = (byte) narrow(value, Byte.MIN_VALUE, Byte.MAX_VALUE, "i8", field);
    }

    /**
     * Writes a whole number as i16.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     * @param field the field's name, for messages
     * @throws PacketException if the value does not fit
     */
    public static void putI16(byte[] bytes, int at, long value, String field) {
        SHORT.set(bytes, at, (short) narrow(value, Short.MIN_VALUE, Short.MAX_VALUE, "i16", field));
    }

    /**
     * Reads a u8.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @return the value
     */
    public static int getU8(byte[] bytes, int at) {
        return bytes[at] & 0xff;
    }

    /**
     * Reads a u16.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @return the value
     */
    public static int getU16(byte[] bytes, int at) {
        return (short) SHORT.get(bytes, at) & 0xffff;
    }

    /**
     * Reads a u32.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @return the value
     */
    public static long getU32(byte[] bytes, int at) {
        return (int) INT.get(bytes, at) & 0xffff_ffffL;
    }

    /**
     * Writes an enum's ordinal as u8.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     * @param field the field's name, for messages
     * @throws PacketException if the value does not fit
     */
    public static void putEnum8(byte[] bytes, int at, Enum<?> value, String field) {
        bytes[at] = (byte) narrow(ordinal(value, field), 0, 0xff, "enum8", field);
    }

    /**
     * Writes an enum's ordinal as u16.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param value what to write
     * @param field the field's name, for messages
     * @throws PacketException if the value does not fit
     */
    public static void putEnum16(byte[] bytes, int at, Enum<?> value, String field) {
        SHORT.set(bytes, at, (short) narrow(ordinal(value, field), 0, 0xffff, "enum16", field));
    }

    /**
     * Reads an enum's ordinal from a u8.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param constants the enum's constants
     * @param field the field's name, for messages
     * @param <E> the enum
     * @return the value
     * @throws PacketException if the bytes are no such value
     */
    public static <E extends Enum<E>> E getEnum8(byte[] bytes, int at, E[] constants, String field) {
        return constant(getU8(bytes, at), at, constants, field);
    }

    /**
     * Reads an enum's ordinal from a u16.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param constants the enum's constants
     * @param field the field's name, for messages
     * @param <E> the enum
     * @return the value
     * @throws PacketException if the bytes are no such value
     */
    public static <E extends Enum<E>> E getEnum16(byte[] bytes, int at, E[] constants, String field) {
        return constant(getU16(bytes, at), at, constants, field);
    }

    /**
     * Writes a text of at most {@code limit} UTF-8 bytes: its length, the bytes, zeros.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param limit the most UTF-8 bytes, from 1 to 65,535
     * @param value what to write
     * @param field the field's name, for messages
     * @throws PacketException if the value does not fit
     */
    public static void putString(byte[] bytes, int at, int limit, String value, String field) {
        Text.put(bytes, at, limit, nonNull(value, field), field);
    }

    /**
     * Reads a text of at most {@code limit} UTF-8 bytes.
     *
     * @param bytes the packets
     * @param at where the field begins
     * @param limit the most UTF-8 bytes, from 1 to 65,535
     * @param field the field's name, for messages
     * @return the value
     * @throws PacketException if the bytes are no such value
     */
    public static String getString(byte[] bytes, int at, int limit, String field) {
        return Text.get(bytes, at, limit, field);
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
        if (value == null) {
            throw new PacketException(field + " is null; a packet holds no null.");
        }
        return value;
    }

    private static long narrow(long value, long min, long max, String type, String field) {
        if (value < min || value > max) {
            throw new PacketException(field + " is " + value + "; " + type + " holds " + min + " to " + max + ".");
        }
        return value;
    }

    @SuppressWarnings("EnumOrdinal") // the format of an enum is its ordinal
    private static int ordinal(@Nullable Enum<?> value, String field) {
        return nonNull(value, field).ordinal();
    }

    private static <E extends Enum<E>> E constant(int ordinal, int at, E[] constants, String field) {
        if (ordinal >= constants.length) {
            throw new PacketException(
                    field + " at byte " + at + " is " + ordinal + "; its enum has " + constants.length + " constants.");
        }
        return constants[ordinal];
    }
}
