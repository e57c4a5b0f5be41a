package dev.broadside.runtime;

/** The wire type quantized(min max bits): a number as one of so many evenly spaced ones. */
final class Quantizer {

    /**
     * What to add to a number from 0 to 2^32 for its integer part to be the nearest whole number, halves going up: with 0.5
     * the sum would be rounded up to 1 for the number just below 0.5.
     */
    private static final double JUST_BELOW_HALF = Math.nextDown(0.5);

    private Quantizer() {}

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
}
