package dev.broadside.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channel;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.WritableByteChannel;

/** Moves many bytes through a channel, a piece at a time: the JDK's channels copy whole pieces to memory of their own. */
final class Transfer {

    private static final int PIECE = 1 << 16;

    private Transfer() {}

    /** Returns the next bytes of a channel, fewer than asked for only if it ends; takes memory as they arrive. */
    static ByteBuffer read(ReadableByteChannel from, int size) throws IOException {
        requireBlocking(from);
        ByteBuffer bytes = ByteBuffer.allocate(Math.min(size, PIECE));
        while (bytes.position() < size) {
            if (bytes.position() == bytes.capacity()) {
                int room = (int) Math.min(size, 2L * bytes.capacity());
                bytes = ByteBuffer.allocate(room).put(bytes.flip());
            }
            int before = bytes.position();
            bytes.limit(before + Math.min(PIECE, bytes.capacity() - before));
            if (from.read(bytes) < 0) {
                break;
            }
            requireProgress(from, bytes.position() - before);
        }
        return bytes.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Writes all bytes that remain. */
    static void write(WritableByteChannel to, ByteBuffer bytes) throws IOException {
        requireBlocking(to);
        int end = bytes.limit();
        while (bytes.position() < end) {
            int before = bytes.position();
            bytes.limit(before + Math.min(PIECE, end - before));
            to.write(bytes);
            requireProgress(to, bytes.position() - before);
        }
    }

    private static void requireBlocking(Channel channel) {
        if (channel instanceof SelectableChannel selectable && !selectable.isBlocking()) {
            throw new IllegalBlockingModeException();
        }
    }

    private static void requireProgress(Channel channel, int moved) throws IOException {
        if (moved == 0) {
            throw new IOException(channel.getClass().getName()
                    + " moved no byte. Packets go through channels that block until they can move one.");
        }
    }
}
