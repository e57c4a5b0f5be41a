package dev.broadside.joml;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.annotations.Layout;
import dev.broadside.runtime.PacketBuffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Writes packets and reads them again, against bytes that come from JOML alone.
 *
 * @param parts what JOML says of each component, in order
 * @param maker makes a packet
 * @param <P> the packet
 */
record RoundTrip<P>(List<Part<P>> parts, Function<Numbers, P> maker) {

    private static final int COUNT = 50;

    /**
     * A component.
     *
     * @param length how many bytes it takes
     * @param writer writes them
     * @param <P> the packet
     */
    record Part<P>(int length, Writer<P> writer) {}

    /** Writes the bytes of a component of a packet at an index. */
    interface Writer<P> {
        void write(P packet, int at, ByteBuffer to);
    }

    void check(IntFunction<? extends PacketBuffer<P>> allocate) {
        Numbers numbers = new Numbers(42);
        List<P> packets =
                Stream.generate(() -> maker.apply(numbers)).limit(COUNT).toList();
        PacketBuffer<P> written = filled(allocate, packets);
        assertThat(bytes(written.bytes())).isEqualTo(expected(packets, written.layout()));
        PacketBuffer<P> again = filled(allocate, written.stream().toList());
        assertThat(bytes(again.bytes())).isEqualTo(bytes(written.bytes()));
    }

    private PacketBuffer<P> filled(IntFunction<? extends PacketBuffer<P>> allocate, List<P> packets) {
        PacketBuffer<P> buffer = allocate.apply(COUNT);
        for (int i = 0; i < COUNT; i++) {
            buffer.set(i, packets.get(i));
        }
        return buffer;
    }

    private byte[] expected(List<P> packets, Layout layout) {
        int size = parts.stream().mapToInt(Part::length).sum();
        // JOML writes at an address: to a direct buffer only
        ByteBuffer bytes = ByteBuffer.allocateDirect(COUNT * size).order(ByteOrder.LITTLE_ENDIAN);
        if (layout == Layout.COLUMNS) {
            parts.forEach(part -> packets.forEach(packet -> write(part, packet, bytes)));
        } else {
            packets.forEach(packet -> parts.forEach(part -> write(part, packet, bytes)));
        }
        return bytes(bytes.flip());
    }

    private void write(Part<P> part, P packet, ByteBuffer bytes) {
        part.writer().write(packet, bytes.position(), bytes);
        bytes.position(bytes.position() + part.length());
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] copy = new byte[buffer.remaining()];
        buffer.get(copy);
        return copy;
    }
}
