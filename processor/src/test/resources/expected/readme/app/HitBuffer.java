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
public abstract class HitBuffer extends PacketBuffer<Hit> {
    private HitBuffer(int count, boolean isReadOnly) {
        super(count, isReadOnly);
    }

    /**
     * Makes a buffer of zeros.
     *
     * @param count how many packets it holds
     * @return a buffer
     * @throws IllegalArgumentException if {@code count} is negative or the buffer would pass 2 GiB
     */
    public static HitBuffer allocate(int count) {
        return new Heap(new byte[HitPacket.SCHEMA.bytesFor(count)], 0, count, false);
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
                ? new Heap(packets.array(), packets.arrayOffset() + packets.position(), count, false)
                : new Memory(packets, packets, 0, count, packets.isReadOnly());
    }

    private static void copy(HitBuffer from, int count, HitBuffer to, int index) {
        Heap memory = (Heap) to;
        from.bytes().get(memory.bytes, memory.begin + index * HitPacket.BYTES, count * HitPacket.BYTES);
    }

    @Override
    public final Schema schema() {
        return HitPacket.SCHEMA;
    }

    @Override
    public abstract HitBuffer slice(int from, int to);

    @Override
    public final HitBuffer asReadOnly() {
        return (HitBuffer) super.asReadOnly();
    }

    /**
     * Returns {@link Hit#target()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public abstract int target(int index);

    /**
     * Sets {@link Hit#target()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param target its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit u16
     */
    public abstract void target(int index, int target);

    /**
     * Returns {@link Hit#distance()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public abstract float distance(int index);

    /**
     * Sets {@link Hit#distance()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param distance its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public abstract void distance(int index, float distance);

    /**
     * Returns {@link Hit#surface()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public abstract Surface surface(int index);

    /**
     * Sets {@link Hit#surface()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param surface its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit enum8(WOOD METAL)
     */
    public abstract void surface(int index, Surface surface);

    /**
     * Returns {@link Hit#at()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public abstract Point at(int index);

    /**
     * Sets {@link Hit#at()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param at its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit Point{f32 x @0, f32 y @4}:8
     */
    public abstract void at(int index, Point at);

    /**
     * Returns {@link Hit#label()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public abstract String label(int index);

    /**
     * Sets {@link Hit#label()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param label its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit str(11)
     */
    public abstract void label(int index, String label);

    abstract void erase(int index);

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
    public final Slot newSlot(int index) {
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

    private static final class Heap extends HitBuffer {
        private final byte[] bytes;

        private final int begin;

        Heap(byte[] bytes, int begin, int count, boolean isReadOnly) {
            super(count, isReadOnly);
            this.bytes = bytes;
            this.begin = begin;
        }

        @Override
        public HitBuffer slice(int from, int to) {
            Objects.checkFromToIndex(from, to, count());
            return new Heap(bytes, begin + from * HitPacket.BYTES, to - from, isReadOnly());
        }

        @Override
        public ByteBuffer bytes() {
            ByteBuffer packets = ByteBuffer.wrap(bytes, begin, count() * HitPacket.BYTES);
            return packets.slice().asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
        }

        @Override
        public Hit get(int index) {
            try {
                return HitPacket.read(bytes, offset(index));
            } catch (PacketException refusal) {
                throw located(refusal, index, begin);
            }
        }

        @Override
        public void set(int index, Hit packet) {
            HitPacket.write(bytes, writeOffset(index), packet);
        }

        @Override
        public int target(int index) {
            return Wire.getU16(bytes, offset(index) + HitPacket.TARGET_OFFSET);
        }

        @Override
        public void target(int index, int target) {
            Wire.putU16(bytes, writeOffset(index) + HitPacket.TARGET_OFFSET, target, "Hit.target");
        }

        @Override
        public float distance(int index) {
            return Wire.getFloat(bytes, offset(index) + HitPacket.DISTANCE_OFFSET);
        }

        @Override
        public void distance(int index, float distance) {
            Wire.putFloat(bytes, writeOffset(index) + HitPacket.DISTANCE_OFFSET, distance);
        }

        @Override
        public Surface surface(int index) {
            try {
                return Wire.getEnum8(bytes, offset(index) + HitPacket.SURFACE_OFFSET,
                        HitPacket.SURFACE_CONSTANTS, "Hit.surface");
            } catch (PacketException refusal) {
                throw located(refusal, index, begin);
            }
        }

        @Override
        public void surface(int index, Surface surface) {
            Wire.putEnum8(bytes, writeOffset(index) + HitPacket.SURFACE_OFFSET,
                    surface, "Hit.surface");
        }

        @Override
        public Point at(int index) {
            try {
                return PointPacket.read(bytes, offset(index) + HitPacket.AT_OFFSET);
            } catch (PacketException refusal) {
                throw located(refusal, index, begin);
            }
        }

        @Override
        public void at(int index, Point at) {
            PointPacket.write(bytes, writeOffset(index) + HitPacket.AT_OFFSET, Wire.nonNull(at, "Hit.at"));
        }

        @Override
        public String label(int index) {
            try {
                return Wire.getString(bytes, offset(index) + HitPacket.LABEL_OFFSET,
                        11, "Hit.label");
            } catch (PacketException refusal) {
                throw located(refusal, index, begin);
            }
        }

        @Override
        public void label(int index, String label) {
            Wire.putString(bytes, writeOffset(index) + HitPacket.LABEL_OFFSET, 11,
                    label, "Hit.label");
        }

        @Override
        void erase(int index) {
            Wire.clear(bytes, writeOffset(index), HitPacket.BYTES);
        }

        @Override
        protected HitBuffer newReadOnlyView() {
            return new Heap(bytes, begin, count(), true);
        }

        @Override
        protected Object memory() {
            return bytes;
        }

        @Override
        protected int memoryBegin() {
            return begin;
        }

        private int offset(int index) {
            return begin + Objects.checkIndex(index, count()) * HitPacket.BYTES;
        }

        private int writeOffset(int index) {
            return begin + checkWrite(this, index) * HitPacket.BYTES;
        }
    }

    private static final class Memory extends HitBuffer {
        private final ByteBuffer memory;

        private final ByteBuffer root;

        private final int begin;

        Memory(ByteBuffer memory, ByteBuffer root, int begin, int count, boolean isReadOnly) {
            super(count, isReadOnly);
            this.memory = memory;
            this.root = root;
            this.begin = begin;
        }

        @Override
        public HitBuffer slice(int from, int to) {
            Objects.checkFromToIndex(from, to, count());
            ByteBuffer part = memory.slice(from * HitPacket.BYTES, (to - from) * HitPacket.BYTES);
            return new Memory(part, root, begin + from * HitPacket.BYTES, to - from, isReadOnly());
        }

        @Override
        public ByteBuffer bytes() {
            return memory.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
        }

        @Override
        public Hit get(int index) {
            try {
                return HitPacket.read(memory, offset(index));
            } catch (PacketException refusal) {
                throw located(refusal, index, 0);
            }
        }

        @Override
        public void set(int index, Hit packet) {
            HitPacket.write(memory, writeOffset(index), packet);
        }

        @Override
        public int target(int index) {
            return Wire.getU16(memory, offset(index) + HitPacket.TARGET_OFFSET);
        }

        @Override
        public void target(int index, int target) {
            Wire.putU16(memory, writeOffset(index) + HitPacket.TARGET_OFFSET, target, "Hit.target");
        }

        @Override
        public float distance(int index) {
            return Wire.getFloat(memory, offset(index) + HitPacket.DISTANCE_OFFSET);
        }

        @Override
        public void distance(int index, float distance) {
            Wire.putFloat(memory, writeOffset(index) + HitPacket.DISTANCE_OFFSET, distance);
        }

        @Override
        public Surface surface(int index) {
            try {
                return Wire.getEnum8(memory, offset(index) + HitPacket.SURFACE_OFFSET,
                        HitPacket.SURFACE_CONSTANTS, "Hit.surface");
            } catch (PacketException refusal) {
                throw located(refusal, index, 0);
            }
        }

        @Override
        public void surface(int index, Surface surface) {
            Wire.putEnum8(memory, writeOffset(index) + HitPacket.SURFACE_OFFSET,
                    surface, "Hit.surface");
        }

        @Override
        public Point at(int index) {
            try {
                return PointPacket.read(memory, offset(index) + HitPacket.AT_OFFSET);
            } catch (PacketException refusal) {
                throw located(refusal, index, 0);
            }
        }

        @Override
        public void at(int index, Point at) {
            PointPacket.write(memory, writeOffset(index) + HitPacket.AT_OFFSET, Wire.nonNull(at, "Hit.at"));
        }

        @Override
        public String label(int index) {
            try {
                return Wire.getString(memory, offset(index) + HitPacket.LABEL_OFFSET,
                        11, "Hit.label");
            } catch (PacketException refusal) {
                throw located(refusal, index, 0);
            }
        }

        @Override
        public void label(int index, String label) {
            Wire.putString(memory, writeOffset(index) + HitPacket.LABEL_OFFSET, 11,
                    label, "Hit.label");
        }

        @Override
        void erase(int index) {
            Wire.clear(memory, writeOffset(index), HitPacket.BYTES);
        }

        @Override
        protected HitBuffer newReadOnlyView() {
            return new Memory(memory, root, begin, count(), true);
        }

        @Override
        protected Object memory() {
            return root;
        }

        @Override
        protected int memoryBegin() {
            return begin;
        }

        private int offset(int index) {
            return Objects.checkIndex(index, count()) * HitPacket.BYTES;
        }

        private int writeOffset(int index) {
            return checkWrite(this, index) * HitPacket.BYTES;
        }
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

        /**
         * Returns the packet as a record.
         *
         * @return a new record
         */
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

        /**
         * Returns {@link Hit#target()} of the packet.
         *
         * @return its value
         */
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

        /**
         * Returns {@link Hit#distance()} of the packet.
         *
         * @return its value
         */
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

        /**
         * Returns {@link Hit#surface()} of the packet.
         *
         * @return its value
         */
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

        /**
         * Returns {@link Hit#at()} of the packet.
         *
         * @return its value
         */
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

        /**
         * Returns {@link Hit#label()} of the packet.
         *
         * @return its value
         */
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
