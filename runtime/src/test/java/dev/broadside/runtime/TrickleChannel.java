package dev.broadside.runtime;

import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A channel that moves a few bytes at a time, and notes how much memory it was given for them. */
final class TrickleChannel implements ReadableByteChannel, WritableByteChannel {

    private final ByteBuffer bytes;
    private final int atOnce;
    private int largest;

    private TrickleChannel(ByteBuffer bytes, int atOnce) {
        this.bytes = bytes;
        this.atOnce = atOnce;
    }

    /** Returns a channel that gives these bytes, so many at once. */
    static TrickleChannel giving(byte[] bytes, int atOnce) {
        return new TrickleChannel(ByteBuffer.wrap(bytes), atOnce);
    }

    /** Returns a channel that takes this many bytes, so many at once, and from then on none. */
    static TrickleChannel taking(int size, int atOnce) {
        return new TrickleChannel(ByteBuffer.allocate(size), atOnce);
    }

    /** Returns the size of the largest buffer that a byte was read into. */
    int largest() {
        return largest;
    }

    int moved() {
        return bytes.position();
    }

    byte[] taken() {
        byte[] taken = new byte[bytes.position()];
        bytes.get(0, taken);
        return taken;
    }

    @Override
    public int read(ByteBuffer to) {
        if (!bytes.hasRemaining()) {
            return -1;
        }
        largest = Math.max(largest, to.capacity());
        return move(bytes, to);
    }

    @Override
    public int write(ByteBuffer from) {
        return move(from, bytes);
    }

    private int move(ByteBuffer from, ByteBuffer to) {
        int moved = Math.min(atOnce, Math.min(from.remaining(), to.remaining()));
        for (int i = 0; i < moved; i++) {
            to.put(from.get());
        }
        return moved;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        throw new AssertionError("closed");
    }
}
