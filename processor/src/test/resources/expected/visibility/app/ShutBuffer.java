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
 * A buffer of {@link Shut} packets, one behind the other.
 *
 * @see ShutPacket
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
final class ShutBuffer extends PacketBuffer<Shut> {
    /** Where the packets are, or null. */
    private final byte[] bytes;

    /** Where they are if there is no array. */
    private final ByteBuffer memory;

    /** The byte where they begin. */
    private final int begin;

    private ShutBuffer(byte[] bytes, ByteBuffer memory, int begin, int count, boolean isReadOnly) {
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
    public static ShutBuffer allocate(int count) {
        return new ShutBuffer(new byte[ShutPacket.SCHEMA.bytesFor(count)], null, 0, count, false);
    }

    /**
     * Makes a buffer of zeros in memory outside the heap, which native code can be given.
     *
     * @param count how many packets it holds
     * @return a buffer
     * @throws IllegalArgumentException if {@code count} is negative or the buffer would pass 2 GiB
     */
    public static ShutBuffer allocateDirect(int count) {
        return over(ByteBuffer.allocateDirect(ShutPacket.SCHEMA.bytesFor(count)));
    }

    /**
     * Returns a buffer of packets that begin with a header, as {@link #writeTo} writes them.
     * It shares their memory, whose byte order does not matter.
     *
     * @param bytes header and packets, from its position, which is moved behind them
     * @return a buffer
     * @throws PacketException if these are no such packets
     */
    public static ShutBuffer wrap(ByteBuffer bytes) {
        return over(PacketHeader.wrap(bytes, ShutPacket.SCHEMA, Layout.PACKED));
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
    public static ShutBuffer wrapBare(ByteBuffer bytes, int count) {
        return over(PacketHeader.wrapBare(bytes, count, ShutPacket.SCHEMA));
    }

    /**
     * Reads packets that begin with a header, as {@link #writeTo} writes them.
     *
     * @param channel where from; no byte more is read than the packets take
     * @return a new buffer
     * @throws IOException if the channel fails
     * @throws PacketException if these are no such packets
     */
    public static ShutBuffer readFrom(ReadableByteChannel channel) throws IOException {
        return over(PacketHeader.readFrom(channel, ShutPacket.SCHEMA, Layout.PACKED));
    }

    /**
     * Returns a copy of a buffer.
     *
     * @param buffer what to copy
     * @return a new buffer, in memory of its own
     */
    public static ShutBuffer copyOf(ShutBuffer buffer) {
        return resized(buffer, buffer.count());
    }

    /**
     * Returns a buffer of given packets.
     *
     * @param packets what it holds, in order
     * @return a new buffer
     * @throws PacketException if a component does not fit its wire type
     */
    public static ShutBuffer copyOf(Collection<? extends Shut> packets) {
        ShutBuffer buffer = allocate(packets.size());
        int index = 0;
        for (Shut packet : packets) {
            buffer.set(index++, packet);
        }
        return buffer;
    }

    private static ShutBuffer over(ByteBuffer packets) {
        int count = packets.remaining() / ShutPacket.BYTES;
        return packets.hasArray()
                ? new ShutBuffer(packets.array(), null, packets.arrayOffset() + packets.position(), count, false)
                : new ShutBuffer(null, packets, packets.position(), count, packets.isReadOnly());
    }

    private static void copy(ShutBuffer from, int count, ShutBuffer to, int index) {
        from.bytes().get(to.bytes, to.begin + index * ShutPacket.BYTES, count * ShutPacket.BYTES);
    }

    @Override
    public Schema schema() {
        return ShutPacket.SCHEMA;
    }

    @Override
    public ShutBuffer slice(int from, int to) {
        Objects.checkFromToIndex(from, to, count());
        return new ShutBuffer(bytes, memory, begin + from * ShutPacket.BYTES,
                to - from, isReadOnly());
    }

    @Override
    public ShutBuffer asReadOnly() {
        return (ShutBuffer) super.asReadOnly();
    }

    @Override
    public ByteBuffer bytes() {
        ByteBuffer all = bytes != null ? ByteBuffer.wrap(bytes) : memory;
        ByteBuffer packets = all.slice(begin, count() * ShutPacket.BYTES);
        return packets.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public Shut get(int index) {
        try {
            return bytes != null ? ShutPacket.read(bytes, offset(index))
                    : ShutPacket.read(memory, offset(index));
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    @Override
    public void set(int index, Shut packet) {
        if (bytes != null) {
            ShutPacket.write(bytes, writeOffset(index), packet);
        } else {
            ShutPacket.write(memory, writeOffset(index), packet);
        }
    }

    /**
     * {@return {@link Shut#value()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public int value(int index) {
        return Wire.getInt(array(), memory, offset(index) + ShutPacket.VALUE_OFFSET);
    }

    /**
     * Sets {@link Shut#value()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param value its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public void value(int index, int value) {
        Wire.putInt(array(), memory, writeOffset(index) + ShutPacket.VALUE_OFFSET, value);
    }

    private void erase(int index) {
        Wire.clear(array(), memory, writeOffset(index), ShutPacket.BYTES);
    }

    @Override
    protected ShutBuffer newReadOnlyView() {
        return new ShutBuffer(bytes, memory, begin, count(), true);
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
        return begin + Objects.checkIndex(index, count()) * ShutPacket.BYTES;
    }

    private int writeOffset(int index) {
        return begin + checkWrite(this, index) * ShutPacket.BYTES;
    }

    @Override
    protected ShutBuffer newCopy() {
        return copyOf(this);
    }

    private static ShutBuffer resized(ShutBuffer buffer, int count) {
        ShutBuffer resized = allocate(count);
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
        private final ShutBuffer buffer;

        private int index;

        private Slot(ShutBuffer buffer) {
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
        public Shut get() {
            return buffer.get(index);
        }

        /**
         * Sets all fields.
         *
         * @param packet their new values
         * @return this
         */
        public Slot set(Shut packet) {
            buffer.set(index, packet);
            return this;
        }

        /** {@return {@link Shut#value()} of the packet} */
        public int value() {
            return buffer.value(index);
        }

        /**
         * Sets {@link Shut#value()} of the packet.
         *
         * @param value its new value
         * @return this
         */
        public Slot value(int value) {
            buffer.value(index, value);
            return this;
        }
    }

    /** Collects {@link Shut} packets until their number is known. */
    public static final class Appender extends PacketAppender<Shut, ShutBuffer> {
        private Appender(ShutBuffer buffer) {
            super(buffer);
        }

        @Override
        public void append(Shut packet) {
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
        protected ShutBuffer resized(ShutBuffer buffer, int count) {
            return ShutBuffer.resized(buffer, count);
        }

        @Override
        protected void copy(ShutBuffer from, int count, ShutBuffer to, int index) {
            ShutBuffer.copy(from, count, to, index);
        }
    }
}
