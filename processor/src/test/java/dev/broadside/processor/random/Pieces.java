package dev.broadside.processor.random;

import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.SplittableRandom;

/** A channel that gives bytes in pieces of random size. */
final class Pieces implements ReadableByteChannel {

    private final ByteBuffer bytes;
    private final SplittableRandom random;

    Pieces(byte[] bytes, SplittableRandom random) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.random = random;
    }

    /** Returns how many bytes have been taken. */
    int taken() {
        return bytes.position();
    }

    @Override
    public int read(ByteBuffer to) {
        int most = Math.min(bytes.remaining(), to.remaining());
        if (!bytes.hasRemaining()) {
            return -1;
        } else if (most == 0) {
            return 0;
        }
        int piece = random.nextInt(4) == 0 ? random.nextInt(1, most + 1) : most;
        to.put(bytes.slice(bytes.position(), piece));
        bytes.position(bytes.position() + piece);
        return piece;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
