package dev.broadside.processor.random;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;

/** One of evenly spaced numbers. */
record QuantizedWire(String type, double min, double max, int bits) implements Wire {

    private static final double[] ROUND_ENDS = {-180, -1, 0, 1, 180, 255};

    /** Random ends, near each other or far away, and a random number of bits. */
    static QuantizedWire random(SplittableRandom random) {
        String type = random.nextBoolean() ? "float" : "double";
        double first = end(type, random);
        double second = end(type, random);
        if (Math.abs(first) >= 1 && random.nextInt(4) == 0) {
            second = type.equals("float") ? Math.nextUp((float) first) : Math.nextUp(first);
        }
        if (first == second) {
            second = first + 1;
        }
        return new QuantizedWire(type, Math.min(first, second), Math.max(first, second), random.nextInt(1, 33));
    }

    private static double end(String type, SplittableRandom random) {
        double end = random.nextBoolean()
                ? ROUND_ENDS[random.nextInt(ROUND_ENDS.length)]
                : Math.scalb(random.nextDouble() - 0.5, random.nextInt(-20, 20));
        return type.equals("float") ? (float) end : end;
    }

    @Override
    public String annotations() {
        return "@Quantized(min = " + min + ", max = " + max + ", bits = " + bits + ") ";
    }

    @Override
    public String schema() {
        return "quantized(" + min + " " + max + " " + bits + ")";
    }

    @Override
    public boolean isBits() {
        return true;
    }

    private double steps() {
        return Math.scalb(1.0, bits) - 1;
    }

    /** An end, one of the numbers, or anything between. */
    @Override
    public Object value(SplittableRandom random) {
        double value = switch (random.nextInt(6)) {
            case 0 -> min;
            case 1 -> max;
            case 2 -> number(Math.floor(random.nextDouble() * steps()));
            case 3 -> number(Math.floor(random.nextDouble() * steps()) + 0.5);
            default -> min + (max - min) * random.nextDouble();
        };
        return box(Math.min(max, Math.max(min, value)));
    }

    private double number(double quantum) {
        return min + quantum * ((max - min) / steps());
    }

    private Object box(double value) {
        if (type.equals("float")) {
            return (float) value;
        }
        return value;
    }

    @Override
    public BigInteger encode(Object value) {
        double number = ((Number) value).doubleValue();
        return new BigDecimal((number - min) * (steps() / (max - min)))
                .setScale(0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }

    @Override
    public Object decode(BigInteger quantum) {
        return box(quantum.bitCount() == bits ? max : number(quantum.doubleValue()));
    }
}
