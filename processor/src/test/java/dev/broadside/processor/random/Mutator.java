package dev.broadside.processor.random;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Makes wrong bytes of right ones. */
final class Mutator {

    private static final byte[] EXTREMES = {0, 1, 2, 0x7f, (byte) 0x80, (byte) 0xfe, (byte) 0xff};

    private final SplittableRandom random;

    Mutator(SplittableRandom random) {
        this.random = random;
    }

    /**
     * Returns bytes with a few changes, or none.
     *
     * @param right the bytes, which stay as they are
     * @param other further bytes, of which there may come some
     * @param begin the first byte that most changes are behind
     */
    byte[] mutate(byte[] right, byte[] other, int begin) {
        byte[] bytes = right.clone();
        int changes = random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            bytes = change(bytes, other, random.nextInt(16) == 0 ? 0 : Math.min(begin, bytes.length));
        }
        return bytes;
    }

    private byte[] change(byte[] bytes, byte[] other, int begin) {
        int length = bytes.length - begin;
        if (length == 0) {
            return random.nextInt(4) == 0 ? spliced(bytes, other) : bytes;
        }
        int at = begin + random.nextInt(length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(8));
        switch (random.nextInt(32)) {
            case 0 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 1 -> {
                return Arrays.copyOf(bytes, bytes.length + random.nextInt(1, 64));
            }
            case 2 -> {
                return spliced(bytes, other);
            }
            case 3 -> {
                return inserted(bytes, at, end);
            }
            case 4, 5, 6, 7 -> {
                int from = random.nextInt(bytes.length - (end - at) + 1);
                System.arraycopy(bytes, from, bytes, at, end - at);
            }
            case 8, 9, 10, 11, 12, 13 -> Arrays.fill(bytes, at, end, EXTREMES[random.nextInt(EXTREMES.length)]);
            case 14, 15, 16, 17, 18, 19 -> {
                for (int i = at; i < end; i++) {
                    bytes[i] = (byte) random.nextInt();
                }
            }
            case 20, 21, 22 -> bytes[at] = (byte) (bytes[at] + (random.nextBoolean() ? 1 : -1));
            default -> bytes[at] = (byte) (bytes[at] ^ 1 << random.nextInt(8));
        }
        return bytes;
    }

    /** The beginning of one and the end of the other. */
    private byte[] spliced(byte[] bytes, byte[] other) {
        int kept = random.nextInt(bytes.length + 1);
        int from = random.nextInt(other.length + 1);
        byte[] spliced = Arrays.copyOf(bytes, kept + other.length - from);
        System.arraycopy(other, from, spliced, kept, other.length - from);
        return spliced;
    }

    /** Some bytes twice. */
    private static byte[] inserted(byte[] bytes, int from, int to) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + to - from);
        System.arraycopy(bytes, from, longer, to, bytes.length - from);
        return longer;
    }

    /** Sets one field of a header to anything: what it may be, an extreme, random bytes. */
    void mutateHeader(byte[] bytes) {
        int[] at = {0, 4, 6, 7, 8, 16, 20, 24, BufferBytes.HEADER};
        int field = random.nextInt(at.length - 1);
        byte extreme = EXTREMES[random.nextInt(EXTREMES.length)];
        int kind = random.nextInt(3);
        for (int i = at[field]; i < at[field + 1]; i++) {
            bytes[i] = switch (kind) {
                case 0 -> extreme;
                case 1 -> (byte) random.nextInt();
                default -> i == at[field] ? extreme : 0;
            };
        }
    }
}
