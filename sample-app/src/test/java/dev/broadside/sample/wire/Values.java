package dev.broadside.sample.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Values to write: the first few asked of a type are its least, greatest and oddest ones, the others are random. */
final class Values {

    private static final double[] ODD = {
        Double.NaN,
        -0.0,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Math.PI
    };

    private static final float[] ODD_FLOATS = {
        Float.NaN,
        -0.0f,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.MAX_VALUE,
        -Float.MAX_VALUE,
        Float.MIN_VALUE,
        Float.MIN_NORMAL,
        0.1f
    };

    private static final float[] ODD_HALVES = {
        Float.NaN,
        -0.0f,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        65_504,
        -65_504,
        0x1p-24f,
        0x1p-14f,
        0x1.ff8p-15f
    };

    private static final List<String> TEXTS =
            List.of("", "a", "\u0000\"\\", "Bär", "✓", "😀", "\ufeffx", "\n\t\u007f", "ÿ\u0100", "\u2028/");

    private final Random random;
    private final int index;

    /** Values, of which all with the same index are of the same kind. */
    Values(Random random, int index) {
        this.random = random;
        this.index = index;
    }

    boolean bool() {
        return index % 2 == 0;
    }

    /** A whole number. */
    long whole(long min, long max) {
        return switch (index) {
            case 0 -> min;
            case 1 -> max;
            case 2 -> min + 1;
            case 3 -> max - 1;
            default -> random.longs(1, min, max).findAny().getAsLong();
        };
    }

    double f64() {
        return index < ODD.length ? ODD[index] : Double.longBitsToDouble(random.nextLong());
    }

    float f32() {
        return index < ODD_FLOATS.length ? ODD_FLOATS[index] : Float.intBitsToFloat(random.nextInt());
    }

    /** A number that f16 holds exactly. */
    float half() {
        return index < ODD_HALVES.length
                ? ODD_HALVES[index]
                : (float) ((random.nextInt(2_048) - 1_024) * Math.pow(2, random.nextInt(30) - 24));
    }

    /** A number that quantized(min max bits) holds exactly. */
    double quantized(double min, double max, int bits) {
        long steps = (1L << bits) - 1;
        long q = whole(0, steps);
        return q == steps ? max : min + q * ((max - min) / steps);
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return constants[index == 1 ? constants.length - 1 : random.nextInt(constants.length)];
    }

    /** A text of at most so many bytes. */
    String text(int limit) {
        StringBuilder text = new StringBuilder(TEXTS.get(index % TEXTS.size()));
        for (String more = ""; bytes(text + more) <= limit; more = TEXTS.get(1 + random.nextInt(TEXTS.size() - 1))) {
            text.append(more);
        }
        return text.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
