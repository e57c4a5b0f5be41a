package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/** What a wire type holds: whole numbers, enums and booleans on their way to the wire and back. */
final class Checks {

    private Checks() {}

    static byte u8(long value, String field) {
        if (value >>> 8 != 0) {
            throw refused(value, 0, 0xff, "u8", field);
        }
        return (byte) value;
    }

    static short u16(long value, String field) {
        if (value >>> 16 != 0) {
            throw refused(value, 0, 0xffff, "u16", field);
        }
        return (short) value;
    }

    static int u32(long value, String field) {
        if (value >>> 32 != 0) {
            throw refused(value, 0, 0xffff_ffffL, "u32", field);
        }
        return (int) value;
    }

    static byte i8(long value, String field) {
        if (value != (byte) value) {
            throw refused(value, Byte.MIN_VALUE, Byte.MAX_VALUE, "i8", field);
        }
        return (byte) value;
    }

    static short i16(long value, String field) {
        if (value != (short) value) {
            throw refused(value, Short.MIN_VALUE, Short.MAX_VALUE, "i16", field);
        }
        return (short) value;
    }

    static byte enum8(@Nullable Enum<?> value, String field) {
        int ordinal = ordinal(value, field);
        if (ordinal >>> 8 != 0) {
            throw refused(ordinal, 0, 0xff, "enum8", field);
        }
        return (byte) ordinal;
    }

    static short enum16(@Nullable Enum<?> value, String field) {
        int ordinal = ordinal(value, field);
        if (ordinal >>> 16 != 0) {
            throw refused(ordinal, 0, 0xffff, "enum16", field);
        }
        return (short) ordinal;
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

    /** Returns the boolean that was read at a byte. */
    static boolean bool(byte value, int at, String field) {
        if ((value & ~1) != 0) {
            throw noBoolean(value, at, field);
        }
        return value != 0;
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

    private static PacketException noBoolean(byte value, int at, String field) {
        return new PacketException(field, at, "is " + (value & 0xff) + "; a boolean is stored as 0 or 1.");
    }

    private static PacketException wrongLength(int length, int expected, String unit, String field) {
        return new PacketException(field + " has " + length + " " + unit + "; it takes exactly " + expected + ".");
    }
}
