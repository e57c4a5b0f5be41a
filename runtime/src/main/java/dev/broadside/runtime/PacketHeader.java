package dev.broadside.runtime;

import dev.broadside.annotations.Layout;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channel;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.WritableByteChannel;

/**
 * What stands before the packets of a buffer that leaves the process, in 32 bytes, little-endian.
 *
 * <table>
 * <caption>The header, format 1</caption>
 * <tr><th>byte</th><th>type</th><th>what</th></tr>
 * <tr><td>0</td><td>4 bytes</td><td>{@code 42 53 50 4b}, which is BSPK</td></tr>
 * <tr><td>4</td><td>u16</td><td>format of the header, 1</td></tr>
 * <tr><td>6</td><td>u8</td><td>layout of the packets, 0 for {@code PACKED}, 1 for {@code COLUMNS}</td></tr>
 * <tr><td>7</td><td>u8</td><td>0</td></tr>
 * <tr><td>8</td><td>i64</td><td>{@link Schema#id}</td></tr>
 * <tr><td>16</td><td>u32</td><td>{@link Schema#bytes}</td></tr>
 * <tr><td>20</td><td>u32</td><td>how many packets follow, at most 2,147,483,647</td></tr>
 * <tr><td>24</td><td>i64</td><td>0</td></tr>
 * </table>
 *
 * <p>Called by generated buffers. A {@link PacketException} of these methods counts its offset from the first byte that
 * the method looked at.
 */
public final class PacketHeader {

    /** The size of a header. */
    public static final int BYTES = 32;

    /** Bytes go through channels a piece at a time: the JDK's copy whole pieces to memory of their own. */
    private static final int PIECE = 1 << 16;

    private PacketHeader() {}

    /**
     * Returns packets that stand behind a header, without copying them. Moves the position behind them, or leaves it
     * where it is if this method throws.
     *
     * @param bytes the header at its position, the packets, perhaps more
     * @param schema the layout of one packet
     * @param layout how the packets are kept
     * @return a little-endian view of the packets, read-only if {@code bytes} is
     * @throws PacketException if there is no header, or one of other packets, or it says more packets than there are
     */
    public static ByteBuffer wrap(ByteBuffer bytes, Schema schema, Layout layout) {
        if (bytes.remaining() < BYTES) {
            throw HeaderFormat.cutShort(bytes.remaining());
        }
        long count = HeaderFormat.count(bytes, bytes.position(), schema, layout);
        int rest = bytes.remaining() - BYTES;
        long size = count * schema.bytes();
        if (size > rest) {
            throw HeaderFormat.packetsCutShort(count, schema, rest);
        }
        return next(bytes, bytes.position() + BYTES, (int) size);
    }

    /**
     * Returns packets that have no header, without copying them. Moves the position behind them, or leaves it where it is
     * if this method throws. Nothing tells whether the bytes are such packets.
     *
     * @param bytes the packets at its position, perhaps more
     * @param count how many packets
     * @param schema the layout of one packet
     * @return a little-endian view of the packets, read-only if {@code bytes} is
     * @throws PacketException if there are fewer bytes
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public static ByteBuffer wrapBare(ByteBuffer bytes, int count, Schema schema) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "The count of packets '" + schema.name() + "' is " + count + ", but must be at least 0.");
        }
        long size = (long) count * schema.bytes();
        if (size > bytes.remaining()) {
            throw new PacketException(
                    schema.name(),
                    bytes.remaining(),
                    "is missing: " + count + " packets of " + schema.bytes() + " bytes take " + size + " bytes.");
        }
        return next(bytes, bytes.position(), (int) size);
    }

    private static ByteBuffer next(ByteBuffer bytes, int begin, int size) {
        ByteBuffer packets = bytes.slice(begin, size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(begin + size);
        return packets;
    }

    /**
     * Reads a header and the packets behind it. Takes memory as they arrive, whatever the header says; reads no byte
     * behind them.
     *
     * @param channel where from; it must be blocking, and is left open
     * @param schema the layout of one packet
     * @param layout how the packets are kept
     * @return the packets, little-endian, in an array of their own
     * @throws IOException if the channel cannot be read
     * @throws PacketException if there is no header, or one of other packets, or the channel ends before the packets do
     * @throws IllegalBlockingModeException if the channel does not block; nothing is read then
     */
    public static ByteBuffer readFrom(ReadableByteChannel channel, Schema schema, Layout layout) throws IOException {
        ByteBuffer header = read(channel, BYTES);
        if (header.remaining() < BYTES) {
            throw HeaderFormat.cutShort(header.remaining());
        }
        long count = HeaderFormat.count(header, 0, schema, layout);
        if (count > schema.maxCount()) {
            throw HeaderFormat.tooLarge(count, schema);
        }
        int size = schema.bytesFor((int) count);
        ByteBuffer packets = read(channel, size);
        if (packets.remaining() < size) {
            throw HeaderFormat.packetsCutShort(count, schema, packets.remaining());
        }
        return packets;
    }

    /**
     * Writes a header and the packets of a buffer.
     *
     * @param channel where to; it must be blocking, and is left open
     * @param buffer the packets
     * @throws IOException if the channel does not take all
     * @throws IllegalBlockingModeException if the channel does not block; nothing is written then
     */
    public static void writeTo(WritableByteChannel channel, PacketBuffer<?> buffer) throws IOException {
        write(channel, HeaderFormat.of(buffer));
        write(channel, buffer.bytes());
    }

    /** Returns the next bytes of a channel, fewer than asked for only if it ends; takes memory as they arrive. */
    private static ByteBuffer read(ReadableByteChannel from, int size) throws IOException {
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
    private static void write(WritableByteChannel to, ByteBuffer bytes) throws IOException {
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
