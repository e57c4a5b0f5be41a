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
 * A buffer of {@link Game.Deep.Hit} packets, one behind the other.
 *
 * @see Game_Deep_HitPacket
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
public final class Game_Deep_HitBuffer extends PacketBuffer<Game.Deep.Hit> {
    /** Where the packets are, or null. */
    private final byte[] bytes;

    /** Where they are if there is no array. */
    private final ByteBuffer memory;

    /** The byte where they begin. */
    private final int begin;

    private Game_Deep_HitBuffer(byte[] bytes, ByteBuffer memory, int begin, int count,
            boolean isReadOnly) {
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
    public static Game_Deep_HitBuffer allocate(int count) {
        return new Game_Deep_HitBuffer(new byte[Game_Deep_HitPacket.SCHEMA.bytesFor(count)], null, 0, count, false);
    }

    /**
     * Makes a buffer of zeros in memory outside the heap, which native code can be given.
     *
     * @param count how many packets it holds
     * @return a buffer
     * @throws IllegalArgumentException if {@code count} is negative or the buffer would pass 2 GiB
     */
    public static Game_Deep_HitBuffer allocateDirect(int count) {
        return over(ByteBuffer.allocateDirect(Game_Deep_HitPacket.SCHEMA.bytesFor(count)));
    }

    /**
     * Returns a buffer of packets that begin with a header, as {@link #writeTo} writes them.
     * It shares their memory, whose byte order does not matter.
     *
     * @param bytes header and packets, from its position, which is moved behind them
     * @return a buffer
     * @throws PacketException if these are no such packets
     */
    public static Game_Deep_HitBuffer wrap(ByteBuffer bytes) {
        return over(PacketHeader.wrap(bytes, Game_Deep_HitPacket.SCHEMA, Layout.PACKED));
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
    public static Game_Deep_HitBuffer wrapBare(ByteBuffer bytes, int count) {
        return over(PacketHeader.wrapBare(bytes, count, Game_Deep_HitPacket.SCHEMA));
    }

    /**
     * Reads packets that begin with a header, as {@link #writeTo} writes them.
     *
     * @param channel where from; no byte more is read than the packets take
     * @return a new buffer
     * @throws IOException if the channel fails
     * @throws PacketException if these are no such packets
     */
    public static Game_Deep_HitBuffer readFrom(ReadableByteChannel channel) throws IOException {
        return over(PacketHeader.readFrom(channel, Game_Deep_HitPacket.SCHEMA, Layout.PACKED));
    }

    /**
     * Returns a copy of a buffer.
     *
     * @param buffer what to copy
     * @return a new buffer, in memory of its own
     */
    public static Game_Deep_HitBuffer copyOf(Game_Deep_HitBuffer buffer) {
        return resized(buffer, buffer.count());
    }

    /**
     * Returns a buffer of given packets.
     *
     * @param packets what it holds, in order
     * @return a new buffer
     * @throws PacketException if a component does not fit its wire type
     */
    public static Game_Deep_HitBuffer copyOf(Collection<? extends Game.Deep.Hit> packets) {
        Game_Deep_HitBuffer buffer = allocate(packets.size());
        int index = 0;
        for (Game.Deep.Hit packet : packets) {
            buffer.set(index++, packet);
        }
        return buffer;
    }

    private static Game_Deep_HitBuffer over(ByteBuffer packets) {
        int count = packets.remaining() / Game_Deep_HitPacket.BYTES;
        return packets.hasArray()
                ? new Game_Deep_HitBuffer(packets.array(), null, packets.arrayOffset() + packets.position(), count, false)
                : new Game_Deep_HitBuffer(null, packets, packets.position(), count, packets.isReadOnly());
    }

    private static void copy(Game_Deep_HitBuffer from, int count, Game_Deep_HitBuffer to,
            int index) {
        from.bytes().get(to.bytes, to.begin + index * Game_Deep_HitPacket.BYTES, count * Game_Deep_HitPacket.BYTES);
    }

    @Override
    public Schema schema() {
        return Game_Deep_HitPacket.SCHEMA;
    }

    @Override
    public Game_Deep_HitBuffer slice(int from, int to) {
        Objects.checkFromToIndex(from, to, count());
        return new Game_Deep_HitBuffer(bytes, memory, begin + from * Game_Deep_HitPacket.BYTES,
                to - from, isReadOnly());
    }

    @Override
    public Game_Deep_HitBuffer asReadOnly() {
        return (Game_Deep_HitBuffer) super.asReadOnly();
    }

    @Override
    public ByteBuffer bytes() {
        ByteBuffer all = bytes != null ? ByteBuffer.wrap(bytes) : memory;
        ByteBuffer packets = all.slice(begin, count() * Game_Deep_HitPacket.BYTES);
        return packets.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public Game.Deep.Hit get(int index) {
        try {
            return bytes != null ? Game_Deep_HitPacket.read(bytes, offset(index))
                    : Game_Deep_HitPacket.read(memory, offset(index));
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    @Override
    public void set(int index, Game.Deep.Hit packet) {
        if (bytes != null) {
            Game_Deep_HitPacket.write(bytes, writeOffset(index), packet);
        } else {
            Game_Deep_HitPacket.write(memory, writeOffset(index), packet);
        }
    }

    /**
     * {@return {@link Game.Deep.Hit#first()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public Game.Hit first(int index) {
        try {
            return bytes != null
                    ? Game_HitPacket.read(bytes, offset(index) + Game_Deep_HitPacket.FIRST_OFFSET)
                    : Game_HitPacket.read(memory, offset(index) + Game_Deep_HitPacket.FIRST_OFFSET);
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets {@link Game.Deep.Hit#first()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param first its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit its wire type
     */
    public void first(int index, Game.Hit first) {
        if (bytes != null) {
            Game_HitPacket.write(bytes, writeOffset(index) + Game_Deep_HitPacket.FIRST_OFFSET, Wire.nonNull(first, "Hit.first"));
        } else {
            Game_HitPacket.write(memory, writeOffset(index) + Game_Deep_HitPacket.FIRST_OFFSET, Wire.nonNull(first, "Hit.first"));
        }
    }

    /**
     * {@return {@link Game.Deep.Hit#second()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public Game.Hit second(int index) {
        try {
            return bytes != null
                    ? Game_HitPacket.read(bytes, offset(index) + Game_Deep_HitPacket.SECOND_OFFSET)
                    : Game_HitPacket.read(memory, offset(index) + Game_Deep_HitPacket.SECOND_OFFSET);
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets {@link Game.Deep.Hit#second()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param second its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit its wire type
     */
    public void second(int index, Game.Hit second) {
        if (bytes != null) {
            Game_HitPacket.write(bytes, writeOffset(index) + Game_Deep_HitPacket.SECOND_OFFSET, Wire.nonNull(second, "Hit.second"));
        } else {
            Game_HitPacket.write(memory, writeOffset(index) + Game_Deep_HitPacket.SECOND_OFFSET, Wire.nonNull(second, "Hit.second"));
        }
    }

    private void erase(int index) {
        Wire.clear(array(), memory, writeOffset(index), Game_Deep_HitPacket.BYTES);
    }

    @Override
    protected Game_Deep_HitBuffer newReadOnlyView() {
        return new Game_Deep_HitBuffer(bytes, memory, begin, count(), true);
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
        return begin + Objects.checkIndex(index, count()) * Game_Deep_HitPacket.BYTES;
    }

    private int writeOffset(int index) {
        return begin + checkWrite(this, index) * Game_Deep_HitPacket.BYTES;
    }

    @Override
    protected Game_Deep_HitBuffer newCopy() {
        return copyOf(this);
    }

    private static Game_Deep_HitBuffer resized(Game_Deep_HitBuffer buffer, int count) {
        Game_Deep_HitBuffer resized = allocate(count);
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
        private final Game_Deep_HitBuffer buffer;

        private int index;

        private Slot(Game_Deep_HitBuffer buffer) {
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
        public Game.Deep.Hit get() {
            return buffer.get(index);
        }

        /**
         * Sets all fields.
         *
         * @param packet their new values
         * @return this
         */
        public Slot set(Game.Deep.Hit packet) {
            buffer.set(index, packet);
            return this;
        }

        /** {@return {@link Game.Deep.Hit#first()} of the packet} */
        public Game.Hit first() {
            return buffer.first(index);
        }

        /**
         * Sets {@link Game.Deep.Hit#first()} of the packet.
         *
         * @param first its new value
         * @return this
         */
        public Slot first(Game.Hit first) {
            buffer.first(index, first);
            return this;
        }

        /** {@return {@link Game.Deep.Hit#second()} of the packet} */
        public Game.Hit second() {
            return buffer.second(index);
        }

        /**
         * Sets {@link Game.Deep.Hit#second()} of the packet.
         *
         * @param second its new value
         * @return this
         */
        public Slot second(Game.Hit second) {
            buffer.second(index, second);
            return this;
        }
    }

    /** Collects {@link Game.Deep.Hit} packets until their number is known. */
    public static final class Appender extends PacketAppender<Game.Deep.Hit, Game_Deep_HitBuffer> {
        private Appender(Game_Deep_HitBuffer buffer) {
            super(buffer);
        }

        @Override
        public void append(Game.Deep.Hit packet) {
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
        protected Game_Deep_HitBuffer resized(Game_Deep_HitBuffer buffer, int count) {
            return Game_Deep_HitBuffer.resized(buffer, count);
        }

        @Override
        protected void copy(Game_Deep_HitBuffer from, int count, Game_Deep_HitBuffer to,
                int index) {
            Game_Deep_HitBuffer.copy(from, count, to, index);
        }
    }
}
