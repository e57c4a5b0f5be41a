package dev.broadside.processor.random;

import java.math.BigInteger;
import java.util.stream.IntStream;

/** Bytes and the whole number that they are, the first byte being the lowest. */
final class LittleEndian {

    /** Ones, so many as the index says. */
    private static final BigInteger[] ONES =
            IntStream.rangeClosed(0, 256).mapToObj(LittleEndian::ones).toArray(BigInteger[]::new);

    private LittleEndian() {}

    private static BigInteger ones(int count) {
        return BigInteger.ONE.shiftLeft(count).subtract(BigInteger.ONE);
    }

    /** Returns so many bytes, which the number fits in. */
    static byte[] bytes(BigInteger number, int size) {
        byte[] bigEndian = number.toByteArray();
        byte[] bytes = new byte[size];
        for (int i = 0; i < Math.min(size, bigEndian.length); i++) {
            bytes[i] = bigEndian[bigEndian.length - 1 - i];
        }
        return bytes;
    }

    static BigInteger number(byte[] bytes) {
        byte[] bigEndian = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            bigEndian[i] = bytes[bytes.length - 1 - i];
        }
        return new BigInteger(1, bigEndian);
    }

    /** Returns the bits of a number from one on, as a number. */
    static BigInteger bits(BigInteger number, int from, int size) {
        return lowest(number.shiftRight(from), size);
    }

    /** Returns the lowest bits of a number, which may be negative. */
    static BigInteger lowest(BigInteger number, int size) {
        return number.signum() >= 0 && number.bitLength() <= size
                ? number
                : number.and(size < ONES.length ? ONES[size] : ones(size));
    }
}
