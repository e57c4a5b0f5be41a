package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.PacketBuffer;
import dev.broadside.runtime.Schema;
import dev.broadside.runtime.Wire;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** A buffer of {@link Hit} packets, one behind the other. */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
public final class HitBuffer extends PacketBuffer<Hit> {
    private final byte[] bytes;

    private HitBuffer(byte[] bytes, int count) {
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
    public static HitBuffer allocate(int count) {
        return new HitBuffer(new byte[HitPacket.SCHEMA.bytesFor(count)], count);
    }

    @Override
    public Schema schema() {
        return HitPacket.SCHEMA;
    }

    @Override
    public Hit get(int index) {
        return HitPacket.read(bytes, offset(index));
    }

    @Override
    public void set(int index, Hit packet) {
        HitPacket.write(bytes, offset(index), packet);
    }

    /**
     * Returns {@link Hit#target()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public int target(int index) {
        return Wire.getU16(bytes, offset(index) + HitPacket.TARGET_OFFSET);
    }

    /**
     * Sets {@link Hit#target()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param target its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public void target(int index, int target) {
        Wire.putU16(bytes, offset(index) + HitPacket.TARGET_OFFSET, target, "Hit.target");
    }

    /**
     * Returns {@link Hit#distance()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float distance(int index) {
        return Wire.getFloat(bytes, offset(index) + HitPacket.DISTANCE_OFFSET);
    }

    /**
     * Sets {@link Hit#distance()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param distance its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public void distance(int index, float distance) {
        Wire.putFloat(bytes, offset(index) + HitPacket.DISTANCE_OFFSET, distance);
    }

    /**
     * Returns {@link Hit#surface()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public Surface surface(int index) {
        return Wire.getEnum8(bytes, offset(index) + HitPacket.SURFACE_OFFSET, HitPacket.SURFACE_CONSTANTS, "Hit.surface");
    }

    /**
     * Sets {@link Hit#surface()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param surface its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public void surface(int index, Surface surface) {
        Wire.putEnum8(bytes, offset(index) + HitPacket.SURFACE_OFFSET, surface, "Hit.surface");
    }

    /**
     * Returns {@link Hit#at()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public Point at(int index) {
        return PointPacket.read(bytes, offset(index) + HitPacket.AT_OFFSET);
    }

    /**
     * Sets {@link Hit#at()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param at its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public void at(int index, Point at) {
        PointPacket.write(bytes, offset(index) + HitPacket.AT_OFFSET, Wire.nonNull(at, "Hit.at"));
    }

    /**
     * Returns {@link Hit#label()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public String label(int index) {
        return Wire.getString(bytes, offset(index) + HitPacket.LABEL_OFFSET, 11, "Hit.label");
    }

    /**
     * Sets {@link Hit#label()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param label its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public void label(int index, String label) {
        Wire.putString(bytes, offset(index) + HitPacket.LABEL_OFFSET, 11, label, "Hit.label");
    }

    @Override
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    private int offset(int index) {
        return Objects.checkIndex(index, count()) * HitPacket.BYTES;
    }
}
