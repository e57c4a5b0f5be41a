package dev.broadside.processor.random;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;

/** A half float. */
enum HalfWire implements Wire {
    FLOAT,
    DOUBLE;

    private static final int NAN = 0x7e00;
    private static final int INFINITY = 0x7c00;

    @Override
    public String annotations() {
        return "@F16 ";
    }

    @Override
    public String type() {
        return this == FLOAT ? "float" : "double";
    }

    @Override
    public String schema() {
        return "f16";
    }

    @Override
    public int bits() {
        return 16;
    }

    /** A half float, or what lies between two of them, often just in the middle. */
    @Override
    public Object value(SplittableRandom random) {
        int bits = random.nextInt(0x10000);
        double half = half(bits);
        double next = half((bits & 0x8000) | Math.min((bits & 0x7fff) + 1, INFINITY - 1));
        if (!Double.isFinite(half)) {
            return box(half);
        }
        double middle = (half + next) / 2;
        return box(
                switch (random.nextInt(5)) {
                    case 0 -> half;
                    case 1 -> middle;
                    case 2 -> Math.nextUp((float) middle);
                    case 3 -> Math.nextDown((float) middle);
                    default -> half + (next - half) * random.nextDouble();
                });
    }

    private Object box(double value) {
        if (this == FLOAT) {
            return (float) value;
        }
        return value;
    }

    @Override
    public BigInteger encode(Object value) {
        double number = ((Number) value).doubleValue();
        if (Double.isNaN(number)) {
            return BigInteger.valueOf(NAN);
        }
        int sign = Math.copySign(1, number) < 0 ? 0x8000 : 0;
        return BigInteger.valueOf(sign | (Double.isInfinite(number) ? INFINITY : magnitude(Math.abs(number))));
    }

    /** How many of the distances between half floats of this size it is, and which those are. */
    private static int magnitude(double number) {
        int exponent = Math.max(-14, Math.getExponent(number));
        // scaled by a power of two, which is exact
        BigDecimal distances = new BigDecimal(Math.scalb(number, 10 - exponent));
        return distances.setScale(0, RoundingMode.HALF_EVEN).intValueExact() + ((exponent + 14) << 10);
    }

    @Override
    public Object decode(BigInteger bits) {
        return box(half(bits.intValue()));
    }

    private static double half(int bits) {
        int sign = bits >> 15 == 0 ? 1 : -1;
        int exponent = bits >> 10 & 0x1f;
        int fraction = bits & 0x3ff;
        return sign
                * switch (exponent) {
                    case 0 -> Math.scalb((double) fraction, -24);
                    case 31 -> fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
                    default -> Math.scalb(1024.0 + fraction, exponent - 25);
                };
    }
}
