package dev.broadside.sample;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Sums over all bytes of a result. */
final class Checksums {

    private Checksums() {}

    /** The checksum of bytes. */
    static int of(ByteBuffer bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    /** The checksum of numbers, bit by bit. */
    static int of(double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * numbers.length);
        bytes.asDoubleBuffer().put(numbers);
        return of(bytes);
    }
}
