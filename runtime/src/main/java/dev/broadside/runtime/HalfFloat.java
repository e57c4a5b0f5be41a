package dev.broadside.runtime;

/** The wire type f16: IEEE 754 binary16, one bit of sign, five of exponent, ten of fraction. */
final class HalfFloat {

    /** The least number that would be rounded past the greatest half float, 65,504. */
    private static final double TOO_LARGE = 65_520;

    private static final int INFINITY = 0x7c00;
    private static final short NAN = 0x7e00;

    /** The exponent, as a double has it, of the least normal half float; below, the distance stays the same. */
    private static final long LEAST_EXPONENT = 1023 - 14;

    /** How many more bits of fraction a double has. */
    private static final int FEWER_BITS = 42;

    /** From the exponent of a float to that of a half float: 2 to the power of 127 − 15. */
    private static final float REBIAS = 0x1p112f;

    private HalfFloat() {}

    /** Returns the nearest half float, of two the even one. */
    static short of(double value, String field) {
        double magnitude = Math.abs(value);
        // so written that NaN is not rounded
        return magnitude < TOO_LARGE ? (short) (sign(value) | rounded(magnitude)) : special(value, field);
    }

    private static int sign(double value) {
        return (int) (Double.doubleToRawLongBits(value) >>> 48) & 0x8000;
    }

    /** Adding a power of two that leaves ten bits for the fraction lets the processor round, once. */
    private static int rounded(double magnitude) {
        long exponent = Math.max(Double.doubleToRawLongBits(magnitude) >>> 52, LEAST_EXPONENT);
        long power = (exponent + FEWER_BITS) << 52;
        long fraction = Double.doubleToRawLongBits(magnitude + Double.longBitsToDouble(power)) - power;
        // a normal number's fraction has its leading one, which makes the exponent one greater
        return (int) (((exponent - LEAST_EXPONENT) << 10) + fraction);
    }

    private static short special(double value, String field) {
        if (Double.isNaN(value)) {
            return NAN;
        } else if (Double.isInfinite(value)) {
            return (short) (sign(value) | INFINITY);
        }
        throw new PacketException(field + " is " + value + "; f16 holds -65504 to 65504.");
    }

    /** Returns the half float as a float, which holds it exactly. */
    static float toFloat(short half) {
        int magnitude = (half & 0x7fff) << 13;
        int bits = magnitude < INFINITY << 13
                ? Float.floatToRawIntBits(Float.intBitsToFloat(magnitude) * REBIAS)
                : magnitude | 0x7f80_0000;
        return Float.intBitsToFloat(bits | (half & 0x8000) << 16);
    }
}
