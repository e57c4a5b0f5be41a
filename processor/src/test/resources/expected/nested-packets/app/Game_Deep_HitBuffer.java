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
public abstract class Game_Deep_HitBuffer extends PacketBuffer<Game.Deep.Hit> {
    private Game_Deep_HitBuffer(int count, boolean isReadOnly) {
        super(count, isReadOnly);
    }

    /**
     * Makes a buffer of zeros.
     *
     * @param count how many packets it holds
     * @return a buffer
     * @throws IllegalArgumentException if {@code count} is negative or the buffer would pass 2 GiB
     */
    public static Game_Deep_HitBuffer allocate(int count) {
        return new Heap(new byte[Game_Deep_HitPacket.SCHEMA.bytesFor(count)], 0, count, false);
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
                ? new Heap(packets.array(), packets.arrayOffset() + packets.position(), count, false)
                : new Memory(packets, packets, 0, count, packets.isReadOnly());
    }

    private static void copy(Game_Deep_HitBuffer from, int count, Game_Deep_HitBuffer to,
            int index) {
        Heap memory = (Heap) to;
        from.bytes().get(memory.bytes, memory.begin + index * Game_Deep_HitPacket.BYTES, count * Game_Deep_HitPacket.BYTES);
    }

    @Override
    public final Schema schema() {
        return Game_Deep_HitPacket.SCHEMA;
    }

    @Override
    public abstract Game_Deep_HitBuffer slice(int from, int to);

    @Override
    public final Game_Deep_HitBuffer asReadOnly() {
        return (Game_Deep_HitBuffer) super.asReadOnly();
    }

    /**
     * Returns {@link Game.Deep.Hit#first()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public abstract Game.Hit first(int index);

    /**
     * Sets {@link Game.Deep.Hit#first()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param first its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit its wire type
     */
    public abstract void first(int index, Game.Hit first);

    /**
     * Returns {@link Game.Deep.Hit#second()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public abstract Game.Hit second(int index);

    /**
     * Sets {@link Game.Deep.Hit#second()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param second its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit its wire type
     */
    public abstract void second(int index, Game.Hit second);

    abstract void erase(int index);

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

    private static final class Heap extends Game_Deep_HitBuffer {
        private final byte[] bytes;

        private final int begin;

        Heap(byte[] bytes, int begin, int count, boolean isReadOnly) {
            super(count, isReadOnly);
            this.bytes = bytes;
            this.begin = begin;
        }

        @Override
        public Game_Deep_HitBuffer slice(int from, int to) {
            Objects.checkFromToIndex(from, to, count());
            return new Heap(bytes, begin + from * Game_Deep_HitPacket.BYTES, to - from, isReadOnly());
        }

        @Override
        public ByteBuffer bytes() {
            ByteBuffer packets = ByteBuffer.wrap(bytes, begin, count() * Game_Deep_HitPacket.BYTES);
            return packets.slice().asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
        }

        @Override
        public Game.Deep.Hit get(int index) {
            try {
                return Game_Deep_HitPacket.read(bytes, offset(index));
            } catch (PacketException refusal) {
                throw located(refusal, index, begin);
            }
        }

        @Override
        public void set(int index, Game.Deep.Hit packet) {
            Game_Deep_HitPacket.write(bytes, writeOffset(index), packet);
        }

        @Override
        public Game.Hit first(int index) {
            try {
                return Game_HitPacket.read(bytes, offset(index) + Game_Deep_HitPacket.FIRST_OFFSET);
            } catch (PacketException refusal) {
                throw located(refusal, index, begin);
            }
        }

        @Override
        public void first(int index, Game.Hit first) {
            Game_HitPacket.write(bytes, writeOffset(index) + Game_Deep_HitPacket.FIRST_OFFSET, Wire.nonNull(first, "Hit.first"));
        }

        @Override
        public Game.Hit second(int index) {
            try {
                return Game_HitPacket.read(bytes, offset(index) + Game_Deep_HitPacket.SECOND_OFFSET);
            } catch (PacketException refusal) {
                throw located(refusal, index, begin);
            }
        }

        @Override
        public void second(int index, Game.Hit second) {
            Game_HitPacket.write(bytes, writeOffset(index) + Game_Deep_HitPacket.SECOND_OFFSET, Wire.nonNull(second, "Hit.second"));
        }

        @Override
        void erase(int index) {
            Wire.clear(bytes, writeOffset(index), Game_Deep_HitPacket.BYTES);
        }

        @Override
        protected Game_Deep_HitBuffer newReadOnlyView() {
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
            return begin + Objects.checkIndex(index, count()) * Game_Deep_HitPacket.BYTES;
        }

        private int writeOffset(int index) {
            return begin + checkWrite(this, index) * Game_Deep_HitPacket.BYTES;
        }
    }

    private static final class Memory extends Game_Deep_HitBuffer {
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
        public Game_Deep_HitBuffer slice(int from, int to) {
            Objects.checkFromToIndex(from, to, count());
            ByteBuffer part = memory.slice(from * Game_Deep_HitPacket.BYTES, (to - from) * Game_Deep_HitPacket.BYTES);
            return new Memory(part, root, begin + from * Game_Deep_HitPacket.BYTES, to - from, isReadOnly());
        }

        @Override
        public ByteBuffer bytes() {
            return memory.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
        }

        @Override
        public Game.Deep.Hit get(int index) {
            try {
                return Game_Deep_HitPacket.read(memory, offset(index));
            } catch (PacketException refusal) {
                throw located(refusal, index, 0);
            }
        }

        @Override
        public void set(int index, Game.Deep.Hit packet) {
            Game_Deep_HitPacket.write(memory, writeOffset(index), packet);
        }

        @Override
        public Game.Hit first(int index) {
            try {
                return Game_HitPacket.read(memory, offset(index) + Game_Deep_HitPacket.FIRST_OFFSET);
            } catch (PacketException refusal) {
                throw located(refusal, index, 0);
            }
        }

        @Override
        public void first(int index, Game.Hit first) {
            Game_HitPacket.write(memory, writeOffset(index) + Game_Deep_HitPacket.FIRST_OFFSET, Wire.nonNull(first, "Hit.first"));
        }

        @Override
        public Game.Hit second(int index) {
            try {
                return Game_HitPacket.read(memory, offset(index) + Game_Deep_HitPacket.SECOND_OFFSET);
            } catch (PacketException refusal) {
                throw located(refusal, index, 0);
            }
        }

        @Override
        public void second(int index, Game.Hit second) {
            Game_HitPacket.write(memory, writeOffset(index) + Game_Deep_HitPacket.SECOND_OFFSET, Wire.nonNull(second, "Hit.second"));
        }

        @Override
        void erase(int index) {
            Wire.clear(memory, writeOffset(index), Game_Deep_HitPacket.BYTES);
        }

        @Override
        protected Game_Deep_HitBuffer newReadOnlyView() {
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
            return Objects.checkIndex(index, count()) * Game_Deep_HitPacket.BYTES;
        }

        private int writeOffset(int index) {
            return checkWrite(this, index) * Game_Deep_HitPacket.BYTES;
        }
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

        /**
         * Returns the packet as a record.
         *
         * @return a new record
         */
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

        /**
         * Returns {@link Game.Deep.Hit#first()} of the packet.
         *
         * @return its value
         */
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

        /**
         * Returns {@link Game.Deep.Hit#second()} of the packet.
         *
         * @return its value
         */
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
