package dev.broadside.runtime;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The wire type quantized(min max bits): a number as one of so many evenly spaced ones; and the bit fields that hold these: 1
 * to 32 bits that begin at bit 0 to 7 of a byte, the least first, and run on over the borders of bytes.
 *
 * <p>Only the bytes that such a field has a part in are touched, all of them are read before one is written, and where
 * {@code shift} and {@code bits} are constants the compiler keeps one way through each method.
 */
final class Bits {

    /**
     * What to add to a number from 0 to 2^32 for its integer part to be the nearest whole number, halves going up: with 0.5
     * the sum would be rounded up to 1 for the number just below 0.5.
     */
    private static final double JUST_BELOW_HALF = Math.nextDown(0.5);

    private Bits() {}

    /** Returns which of the numbers is nearest, from 0 to 2^bits − 1. */
    static long quantize(double value, double min, double max, int bits, String field) {
        // so written that NaN is refused
        if (!(value >= min && value <= max)) {
            throw refused(value, min, max, bits, field);
        }
        return (long) ((value - min) * (steps(bits) / (max - min)) + JUST_BELOW_HALF);
    }

    /** Returns the number that is the given one of them. */
    static double dequantize(long quantum, double min, double max, int bits) {
        long steps = steps(bits);
        return quantum == steps ? max : min + quantum * ((max - min) / steps);
    }

    private static long steps(int bits) {
        return (1L << bits) - 1;
    }

    private static PacketException refused(double value, double min, double max, int bits, String field) {
        return new PacketException(field + " is " + value + "; quantized(" + min + " " + max + " " + bits + ") holds "
                + min + " to " + max + ".");
    }

    static long get(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int shift, int bits) {
        return load(bytes, memory, at, size(shift, bits)) >>> shift & mask(bits);
    }

    static void put(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int shift, int bits, long value) {
        int size = size(shift, bits);
        store(bytes, memory, at, size, replace(load(bytes, memory, at, size), shift, bits, value));
    }

    private static int size(int shift, int bits) {
        return (shift + bits + 7) >>> 3;
    }

    private static long mask(int bits) {
        return (1L << bits) - 1;
    }

    private static long replace(long all, int shift, int bits, long value) {
        long mask = mask(bits);
        return (all & ~(mask << shift)) | ((value & mask) << shift);
    }

    private static long load(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int size) {
        return switch (size) {
            case 1 -> Wire.getU8(bytes, memory, at);
            case 2 -> Wire.getU16(bytes, memory, at);
            case 3 -> Wire.getU16(bytes, memory, at) | Wire.getU8(bytes, memory, at + 2) << 16;
            case 4 -> Wire.getU32(bytes, memory, at);
            default -> Wire.getU32(bytes, memory, at) | (long) Wire.getU8(bytes, memory, at + 4) << 32;
        };
    }

    /** Writes the lowest 1 to 8 bytes; of more than four, the first four and the last four, which may overlap. */
    static void store(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int size, long all) {
        switch (size) {
            case 1 -> Wire.putByte(bytes, memory, at, (byte) all);
            case 2 -> Wire.putShort(bytes, memory, at, (short) all);
            case 3 -> {
                Wire.putShort(bytes, memory, at, (short) all);
                Wire.putByte(bytes, memory, at + 2, (byte) (all >>> 16));
            }
            case 4 -> Wire.putInt(bytes, memory, at, (int) all);
            case 8 -> Wire.putLong(bytes, memory, at, all);
            default -> {
                Wire.putInt(bytes, memory, at, (int) all);
                Wire.putInt(bytes, memory, at + size - 4, (int) (all >>> (8 * (size - 4))));
            }
        }
    }
}
