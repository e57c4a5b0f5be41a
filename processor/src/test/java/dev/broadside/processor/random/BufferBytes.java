package dev.broadside.processor.random;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** The documented bytes of buffers of a packet. Packed packets are one column, as wide as a packet. */
final class BufferBytes {

    static final int HEADER = 32;

    private final PacketWire packet;
    private final long id;

    /** For each byte of a packet where its column begins in it, and how wide that is. */
    private final int[] begins;

    private final int[] widths;

    BufferBytes(PacketWire packet) {
        this.packet = packet;
        this.id = SchemaFile.id(packet).longValue();
        this.begins = new int[packet.bytes()];
        this.widths = new int[packet.bytes()];
        if (packet.isInColumns()) {
            for (PacketWire.Field field : packet.fields()) {
                if (!field.isJoined()) {
                    Arrays.fill(begins, field.offset(), packet.bytes(), field.offset());
                }
            }
        }
        for (int begin : begins) {
            widths[begin]++;
        }
    }

    /** Returns where a byte of a packet is, counted from behind the header. */
    int place(int count, int index, int offset) {
        int begin = begins[offset];
        return count * begin + index * widths[begin] + offset - begin;
    }

    /** Returns the bytes of packets, each given as its bits. */
    byte[] body(List<BigInteger> packets) {
        byte[] body = new byte[packets.size() * packet.bytes()];
        for (int i = 0; i < packets.size(); i++) {
            byte[] bytes = LittleEndian.bytes(packets.get(i), packet.bytes());
            for (int offset = 0; offset < bytes.length; offset++) {
                body[place(packets.size(), i, offset)] = bytes[offset];
            }
        }
        return body;
    }

    /** Returns the bits of one of so many packets that begin at a byte. */
    BigInteger packet(byte[] bytes, int begin, int count, int index) {
        byte[] found = new byte[packet.bytes()];
        for (int offset = 0; offset < found.length; offset++) {
            found[offset] = bytes[begin + place(count, index, offset)];
        }
        return LittleEndian.number(found);
    }

    byte[] header(int count) {
        return ByteBuffer.allocate(HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'B', 'S', 'P', 'K', 1, 0, (byte) (packet.isInColumns() ? 1 : 0), 0})
                .putLong(id)
                .putInt(packet.bytes())
                .putInt(count)
                .array();
    }

    /** Returns a header and the packets. */
    byte[] file(List<BigInteger> packets) {
        byte[] body = body(packets);
        return ByteBuffer.allocate(HEADER + body.length)
                .put(header(packets.size()))
                .put(body)
                .array();
    }

    /** Returns how many packets there are behind a header; −1 if there are none, or fewer than it says. */
    int countIn(byte[] file) {
        if (file.length < HEADER) {
            return -1;
        }
        int count = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(HEADER - 12);
        boolean isRight = count >= 0 && Arrays.equals(header(count), Arrays.copyOf(file, HEADER));
        return isRight && holds(file.length - HEADER, count) ? count : -1;
    }

    /** Whether so many bytes are enough. */
    boolean holds(int bytes, int count) {
        return (long) count * packet.bytes() <= bytes;
    }
}
