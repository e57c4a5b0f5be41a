package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.PacketBuffer;
import dev.broadside.runtime.Schema;
import dev.broadside.runtime.Wire;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** A buffer of {@link Shut} packets, one behind the other. */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
final class ShutBuffer extends PacketBuffer<Shut> {
    private final byte[] bytes;

    private ShutBuffer(byte[] bytes, int count) {
        super(count);
        this.bytes = bytes;
    }

    /**
     * Makes a buffer of zeros.
     *
     * @param count how many packets it holds
     * @return a buffer
     * @throws IllegalArgumentException if {@code count} is negative or the buffer would pass 2 GiB
     */
    public static ShutBuffer allocate(int count) {
        return new ShutBuffer(new byte[ShutPacket.SCHEMA.bytesFor(count)], count);
    }

    @Override
    public Schema schema() {
        return ShutPacket.SCHEMA;
    }

    @Override
    public Shut get(int index) {
        return ShutPacket.read(bytes, offset(index));
    }

    @Override
    public void set(int index, Shut packet) {
        ShutPacket.write(bytes, offset(index), packet);
    }

    /**
     * Returns {@link Shut#value()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public int value(int index) {
        return Wire.getInt(bytes, offset(index) + ShutPacket.VALUE_OFFSET);
    }

    /**
     * Sets {@link Shut#value()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param value its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public void value(int index, int value) {
        Wire.putInt(bytes, offset(index) + ShutPacket.VALUE_OFFSET, value);
    }

    @Override
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    private int offset(int index) {
        return Objects.checkIndex(index, count()) * ShutPacket.BYTES;
    }
}
