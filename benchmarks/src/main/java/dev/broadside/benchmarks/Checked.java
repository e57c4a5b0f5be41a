package dev.broadside.benchmarks;

/** The checks that Broadside makes, for the loops written by hand that are to refuse what it refuses. */
final class Checked {

    private Checked() {}

    /** An unsigned number of so many bits. */
    static long bits(long value, int bits) {
        if (value >>> bits != 0) {
            throw refused(value);
        }
        return value;
    }

    /** An unsigned number of so many bits. */
    static int bits(int value, int bits) {
        if (value >>> bits != 0) {
            throw refused(value);
        }
        return value;
    }

    static short signed16(int value) {
        if (value != (short) value) {
            throw refused(value);
        }
        return (short) value;
    }

    static byte signed8(int value) {
        if (value != (byte) value) {
            throw refused(value);
        }
        return (byte) value;
    }

    /** A boolean of a byte. */
    static boolean bool(byte value) {
        if ((value & ~1) != 0) {
            throw refused(value);
        }
        return (value & 1) != 0;
    }

    /** A fraction from 0 to 1. */
    static float fraction(float value) {
        if (!(value >= 0 && value <= 1)) {
            throw refused(value);
        }
        return value;
    }

    /** A text of ASCII characters. */
    static String ascii(String text, int limit) {
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            all |= text.charAt(i);
        }
        if (all >= 0x80 || text.length() > limit) {
            throw refused(text);
        }
        return text;
    }

    /** A length and so many bytes of ASCII. */
    static void ascii(byte[] from, int at, int limit) {
        int length = from[at];
        int all = 0;
        for (int i = 1; i <= length; i++) {
            all |= from[at + i];
        }
        if (all < 0 || length > limit) {
            throw refused(length);
        }
    }

    private static IllegalArgumentException refused(Object value) {
        return new IllegalArgumentException(value.toString());
    }
}
