package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.annotations.Layout;
import dev.broadside.runtime.PacketAppender;
import dev.broadside.runtime.PacketBuffer;
import dev.broadside.runtime.PacketException;
import dev.broadside.runtime.PacketHeader;
import dev.broadside.runtime.Schema;
import dev.broadside.runtime.Wire;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.util.Collection;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A buffer of {@link Hit} packets, one behind the other.
 *
 * @see HitPacket
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
public final class HitBuffer extends PacketBuffer<Hit> {
    /** Where the packets are, or null. */
    private final byte[] bytes;

    /** Where they are if there is no array. */
    private final ByteBuffer memory;

    /** The byte where they begin. */
    private final int begin;

    private HitBuffer(byte[] bytes, ByteBuffer memory, int begin, int count, boolean isReadOnly) {
        super(count, isReadOnly);
        this.bytes = bytes;
        this.memory = memory;
        this.begin = begin;
    }

    /**
     * Makes a buffer of zeros.
     *
     * @param count how many packets it holds
     * @return a buffer
     * @throws IllegalArgumentException if {@code count} is negative or the buffer would pass 2 GiB
     */
    public static HitBuffer allocate(int count) {
        return new HitBuffer(new byte[HitPacket.SCHEMA.bytesFor(count)], null, 0, count, false);
    }

    /**
     * Makes a buffer of zeros in memory outside the heap, which native code can be given.
     *
     * @param count how many packets it holds
     * @return a buffer
     * @throws IllegalArgumentException if {@code count} is negative or the buffer would pass 2 GiB
     */
    public static HitBuffer allocateDirect(int count) {
        return over(ByteBuffer.allocateDirect(HitPacket.SCHEMA.bytesFor(count)));
    }

    /**
     * Returns a buffer of packets that begin with a header, as {@link #writeTo} writes them.
     * It shares their memory, whose byte order does not matter.
     *
     * @param bytes header and packets, from its position, which is moved behind them
     * @return a buffer
     * @throws PacketException if these are no such packets
     */
    public static HitBuffer wrap(ByteBuffer bytes) {
        return over(PacketHeader.wrap(bytes, HitPacket.SCHEMA, Layout.PACKED));
    }

    /**
     * Returns a buffer of packets without a header, as {@link #bytes} gives them.
     * It shares their memory, whose byte order does not matter.
     *
     * @param bytes the packets, from its position, which is moved behind them
     * @param count how many packets there are
     * @return a buffer
     * @throws PacketException if there are fewer bytes
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public static HitBuffer wrapBare(ByteBuffer bytes, int count) {
        return over(PacketHeader.wrapBare(bytes, count, HitPacket.SCHEMA));
    }

    /**
     * Reads packets that begin with a header, as {@link #writeTo} writes them.
     *
     * @param channel where from; no byte more is read than the packets take
     * @return a new buffer
     * @throws IOException if the channel fails
     * @throws PacketException if these are no such packets
     */
    public static HitBuffer readFrom(ReadableByteChannel channel) throws IOException {
        return over(PacketHeader.readFrom(channel, HitPacket.SCHEMA, Layout.PACKED));
    }

    /**
     * Returns a copy of a buffer.
     *
     * @param buffer what to copy
     * @return a new buffer, in memory of its own
     */
    public static HitBuffer copyOf(HitBuffer buffer) {
        return resized(buffer, buffer.count());
    }

    /**
     * Returns a buffer of given packets.
     *
     * @param packets what it holds, in order
     * @return a new buffer
     * @throws PacketException if a component does not fit its wire type
     */
    public static HitBuffer copyOf(Collection<? extends Hit> packets) {
        HitBuffer buffer = allocate(packets.size());
        int index = 0;
        for (Hit packet : packets) {
            buffer.set(index++, packet);
        }
        return buffer;
    }

    private static HitBuffer over(ByteBuffer packets) {
        int count = packets.remaining() / HitPacket.BYTES;
        return packets.hasArray()
                ? new HitBuffer(packets.array(), null, packets.arrayOffset() + packets.position(), count, false)
                : new HitBuffer(null, packets, packets.position(), count, packets.isReadOnly());
    }

    private static void copy(HitBuffer from, int count, HitBuffer to, int index) {
        from.bytes().get(to.bytes, to.begin + index * HitPacket.BYTES, count * HitPacket.BYTES);
    }

    @Override
    public Schema schema() {
        return HitPacket.SCHEMA;
    }

    @Override
    public HitBuffer slice(int from, int to) {
        Objects.checkFromToIndex(from, to, count());
        return new HitBuffer(bytes, memory, begin + from * HitPacket.BYTES,
                to - from, isReadOnly());
    }

    @Override
    public HitBuffer asReadOnly() {
        return (HitBuffer) super.asReadOnly();
    }

    @Override
    public ByteBuffer bytes() {
        ByteBuffer all = bytes != null ? ByteBuffer.wrap(bytes) : memory;
        ByteBuffer packets = all.slice(begin, count() * HitPacket.BYTES);
        return packets.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public Hit get(int index) {
        try {
            return bytes != null ? HitPacket.read(bytes, offset(index))
                    : HitPacket.read(memory, offset(index));
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    @Override
    public void set(int index, Hit packet) {
        if (bytes != null) {
            HitPacket.write(bytes, writeOffset(index), packet);
        } else {
            HitPacket.write(memory, writeOffset(index), packet);
        }
    }

    /**
     * {@return {@link Hit#target()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public int target(int index) {
        return Wire.getU16(array(), memory, offset(index) + HitPacket.TARGET_OFFSET);
    }

    /**
     * Sets {@link Hit#target()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param target its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit u16
     */
    public void target(int index, int target) {
        Wire.putU16(array(), memory, writeOffset(index) + HitPacket.TARGET_OFFSET,
                target, "Hit.target");
    }

    /**
     * {@return {@link Hit#distance()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float distance(int index) {
        return Wire.getFloat(array(), memory, offset(index) + HitPacket.DISTANCE_OFFSET);
    }

    /**
     * Sets {@link Hit#distance()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param distance its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public void distance(int index, float distance) {
        Wire.putFloat(array(), memory, writeOffset(index) + HitPacket.DISTANCE_OFFSET, distance);
    }

    /**
     * {@return {@link Hit#surface()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public Surface surface(int index) {
        try {
            return Wire.getEnum8(array(), memory, offset(index) + HitPacket.SURFACE_OFFSET,
                    HitPacket.SURFACE_CONSTANTS, "Hit.surface");
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets {@link Hit#surface()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param surface its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit enum8(WOOD METAL)
     */
    public void surface(int index, Surface surface) {
        Wire.putEnum8(array(), memory, writeOffset(index) + HitPacket.SURFACE_OFFSET,
                surface, "Hit.surface");
    }

    /**
     * {@return {@link Hit#at()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public Point at(int index) {
        try {
            return bytes != null ? PointPacket.read(bytes, offset(index) + HitPacket.AT_OFFSET)
                    : PointPacket.read(memory, offset(index) + HitPacket.AT_OFFSET);
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets {@link Hit#at()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param at its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit Point{f32 x @0, f32 y @4}:8
     */
    public void at(int index, Point at) {
        if (bytes != null) {
            PointPacket.write(bytes, writeOffset(index) + HitPacket.AT_OFFSET, Wire.nonNull(at, "Hit.at"));
        } else {
            PointPacket.write(memory, writeOffset(index) + HitPacket.AT_OFFSET, Wire.nonNull(at, "Hit.at"));
        }
    }

    /**
     * {@return {@link Hit#label()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public String label(int index) {
        try {
            return Wire.getString(array(), memory, offset(index) + HitPacket.LABEL_OFFSET,
                    11, "Hit.label");
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets {@link Hit#label()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param label its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit str(11)
     */
    public void label(int index, String label) {
        Wire.putString(array(), memory, writeOffset(index) + HitPacket.LABEL_OFFSET, 11,
                label, "Hit.label");
    }

    private void erase(int index) {
        Wire.clear(array(), memory, writeOffset(index), HitPacket.BYTES);
    }

    @Override
    protected HitBuffer newReadOnlyView() {
        return new HitBuffer(bytes, memory, begin, count(), true);
    }

    @Override
    protected Object memory() {
        return bytes != null ? bytes : memory;
    }

    @Override
    protected int memoryBegin() {
        return begin;
    }

    private byte[] array() {
        byte[] array = this.bytes;
        // a branch of our own, so that what other packets are in costs nothing here
        return array != null ? array : null;
    }

    private int offset(int index) {
        return begin + Objects.checkIndex(index, count()) * HitPacket.BYTES;
    }

    private int writeOffset(int index) {
        return begin + checkWrite(this, index) * HitPacket.BYTES;
    }

    @Override
    protected HitBuffer newCopy() {
        return copyOf(this);
    }

    private static HitBuffer resized(HitBuffer buffer, int count) {
        HitBuffer resized = allocate(count);
        copy(buffer, Math.min(count, buffer.count()), resized, 0);
        return resized;
    }

    /**
     * Returns a view of one packet at a time.
     *
     * @param index the packet it begins with, from 0 to {@code count() - 1}
     * @return a new slot
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public Slot newSlot(int index) {
        return new Slot(this).moveTo(index);
    }

    /**
     * Returns what collects packets until their number is known.
     *
     * @param capacity how many packets to make room for at first
     * @return a new appender
     * @throws IllegalArgumentException if {@code capacity} is negative or takes more than 2 GiB
     */
    public static Appender newAppender(int capacity) {
        return new Appender(allocate(capacity));
    }

    /** A view of one packet of a buffer at a time: its fields without a record. */
    public static final class Slot {
        private final HitBuffer buffer;

        private int index;

        private Slot(HitBuffer buffer) {
            this.buffer = buffer;
        }

        /**
         * Shows another packet.
         *
         * @param index which one, from 0 to {@code count() - 1}
         * @return this
         * @throws IndexOutOfBoundsException if there is no such packet
         */
        public Slot moveTo(int index) {
            this.index = Objects.checkIndex(index, buffer.count());
            return this;
        }

        /** {@return the packet as a new record} */
        public Hit get() {
            return buffer.get(index);
        }

        /**
         * Sets all fields.
         *
         * @param packet their new values
         * @return this
         */
        public Slot set(Hit packet) {
            buffer.set(index, packet);
            return this;
        }

        /** {@return {@link Hit#target()} of the packet} */
        public int target() {
            return buffer.target(index);
        }

        /**
         * Sets {@link Hit#target()} of the packet.
         *
         * @param target its new value
         * @return this
         */
        public Slot target(int target) {
            buffer.target(index, target);
            return this;
        }

        /** {@return {@link Hit#distance()} of the packet} */
        public float distance() {
            return buffer.distance(index);
        }

        /**
         * Sets {@link Hit#distance()} of the packet.
         *
         * @param distance its new value
         * @return this
         */
        public Slot distance(float distance) {
            buffer.distance(index, distance);
            return this;
        }

        /** {@return {@link Hit#surface()} of the packet} */
        public Surface surface() {
            return buffer.surface(index);
        }

        /**
         * Sets {@link Hit#surface()} of the packet.
         *
         * @param surface its new value
         * @return this
         */
        public Slot surface(Surface surface) {
            buffer.surface(index, surface);
            return this;
        }

        /** {@return {@link Hit#at()} of the packet} */
        public Point at() {
            return buffer.at(index);
        }

        /**
         * Sets {@link Hit#at()} of the packet.
         *
         * @param at its new value
         * @return this
         */
        public Slot at(Point at) {
            buffer.at(index, at);
            return this;
        }

        /** {@return {@link Hit#label()} of the packet} */
        public String label() {
            return buffer.label(index);
        }

        /**
         * Sets {@link Hit#label()} of the packet.
         *
         * @param label its new value
         * @return this
         */
        public Slot label(String label) {
            buffer.label(index, label);
            return this;
        }
    }

    /** Collects {@link Hit} packets until their number is known. */
    public static final class Appender extends PacketAppender<Hit, HitBuffer> {
        private Appender(HitBuffer buffer) {
            super(buffer);
        }

        @Override
        public void append(Hit packet) {
            int index = next();
            buffer().set(index, packet);
            added();
        }

        /**
         * Appends a packet of zeros, to be written field by field.
         *
         * @return its slot, of use until the next packet is appended
         */
        public Slot append() {
            int index = next();
            buffer().erase(index);
            added();
            return buffer().newSlot(index);
        }

        @Override
        protected HitBuffer resized(HitBuffer buffer, int count) {
            return HitBuffer.resized(buffer, count);
        }

        @Override
        protected void copy(HitBuffer from, int count, HitBuffer to, int index) {
            HitBuffer.copy(from, count, to, index);
        }
    }
}
