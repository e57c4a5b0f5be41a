package dev.broadside.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ToIntFunction;

/**
 * Packets by {@code java.io}: data streams over an array that grows and is used again. Not serialization of objects, which
 * nobody would take who looks at the time.
 *
 * @param <P> the packet
 */
final class JavaIo<P> implements Codec {

    private final P[] packets;
    private final Format<P> format;
    private final ToIntFunction<P> sum;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream output = new DataOutputStream(bytes);
    private final DataInputStream input;

    /**
     * How a packet is written, field by field.
     *
     * @param <P> the packet
     */
    interface Format<P> {

        void write(P packet, DataOutput to) throws IOException;

        P read(DataInput from) throws IOException;
    }

    JavaIo(P[] packets, Format<P> format, ToIntFunction<P> sum) {
        this.packets = packets;
        this.format = format;
        this.sum = sum;
        encode();
        input = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Override
    public Codec encode() {
        try {
            bytes.reset();
            for (P packet : packets) {
                format.write(packet, output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public int sum() {
        try {
            input.reset();
            int all = 0;
            for (int i = 0; i < PacketSuite.COUNT; i++) {
                all += sum.applyAsInt(format.read(input));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
