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
 * A buffer of {@link Lamp} packets, one behind the other.
 *
 * @see LampPacket
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
final class LampBuffer extends PacketBuffer<Lamp> {
    /** Where the packets are, or null. */
    private final byte[] bytes;

    /** Where they are if there is no array. */
    private final ByteBuffer memory;

    /** The byte where they begin. */
    private final int begin;

    private LampBuffer(byte[] bytes, ByteBuffer memory, int begin, int count, boolean isReadOnly) {
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
    public static LampBuffer allocate(int count) {
        return new LampBuffer(new byte[LampPacket.SCHEMA.bytesFor(count)], null, 0, count, false);
    }

    /**
     * Makes a buffer of zeros in memory outside the heap, which native code can be given.
     *
     * @param count how many packets it holds
     * @return a buffer
     * @throws IllegalArgumentException if {@code count} is negative or the buffer would pass 2 GiB
     */
    public static LampBuffer allocateDirect(int count) {
        return over(ByteBuffer.allocateDirect(LampPacket.SCHEMA.bytesFor(count)));
    }

    /**
     * Returns a buffer of packets that begin with a header, as {@link #writeTo} writes them.
     * It shares their memory, whose byte order does not matter.
     *
     * @param bytes header and packets, from its position, which is moved behind them
     * @return a buffer
     * @throws PacketException if these are no such packets
     */
    public static LampBuffer wrap(ByteBuffer bytes) {
        return over(PacketHeader.wrap(bytes, LampPacket.SCHEMA, Layout.PACKED));
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
    public static LampBuffer wrapBare(ByteBuffer bytes, int count) {
        return over(PacketHeader.wrapBare(bytes, count, LampPacket.SCHEMA));
    }

    /**
     * Reads packets that begin with a header, as {@link #writeTo} writes them.
     *
     * @param channel where from; no byte more is read than the packets take
     * @return a new buffer
     * @throws IOException if the channel fails
     * @throws PacketException if these are no such packets
     */
    public static LampBuffer readFrom(ReadableByteChannel channel) throws IOException {
        return over(PacketHeader.readFrom(channel, LampPacket.SCHEMA, Layout.PACKED));
    }

    /**
     * Returns a copy of a buffer.
     *
     * @param buffer what to copy
     * @return a new buffer, in memory of its own
     */
    public static LampBuffer copyOf(LampBuffer buffer) {
        return resized(buffer, buffer.count());
    }

    /**
     * Returns a buffer of given packets.
     *
     * @param packets what it holds, in order
     * @return a new buffer
     * @throws PacketException if a component does not fit its wire type
     */
    public static LampBuffer copyOf(Collection<? extends Lamp> packets) {
        LampBuffer buffer = allocate(packets.size());
        int index = 0;
        for (Lamp packet : packets) {
            buffer.set(index++, packet);
        }
        return buffer;
    }

    private static LampBuffer over(ByteBuffer packets) {
        int count = packets.remaining() / LampPacket.BYTES;
        return packets.hasArray()
                ? new LampBuffer(packets.array(), null, packets.arrayOffset() + packets.position(), count, false)
                : new LampBuffer(null, packets, packets.position(), count, packets.isReadOnly());
    }

    private static void copy(LampBuffer from, int count, LampBuffer to, int index) {
        from.bytes().get(to.bytes, to.begin + index * LampPacket.BYTES, count * LampPacket.BYTES);
    }

    @Override
    public Schema schema() {
        return LampPacket.SCHEMA;
    }

    @Override
    public LampBuffer slice(int from, int to) {
        Objects.checkFromToIndex(from, to, count());
        return new LampBuffer(bytes, memory, begin + from * LampPacket.BYTES,
                to - from, isReadOnly());
    }

    @Override
    public LampBuffer asReadOnly() {
        return (LampBuffer) super.asReadOnly();
    }

    @Override
    public ByteBuffer bytes() {
        ByteBuffer all = bytes != null ? ByteBuffer.wrap(bytes) : memory;
        ByteBuffer packets = all.slice(begin, count() * LampPacket.BYTES);
        return packets.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public Lamp get(int index) {
        try {
            return bytes != null ? LampPacket.read(bytes, offset(index))
                    : LampPacket.read(memory, offset(index));
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    @Override
    public void set(int index, Lamp packet) {
        if (bytes != null) {
            LampPacket.write(bytes, writeOffset(index), packet);
        } else {
            LampPacket.write(memory, writeOffset(index), packet);
        }
    }

    /**
     * {@return {@link Lamp#id()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public int id(int index) {
        return Wire.getU8(array(), memory, offset(index) + LampPacket.ID_OFFSET);
    }

    /**
     * Sets {@link Lamp#id()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param id its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit u8
     */
    public void id(int index, int id) {
        Wire.putU8(array(), memory, writeOffset(index) + LampPacket.ID_OFFSET, id, "Lamp.id");
    }

    /**
     * {@return {@link Lamp#power()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float power(int index) {
        return Wire.getF16(array(), memory, offset(index) + LampPacket.POWER_OFFSET);
    }

    /**
     * Sets {@link Lamp#power()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param power its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit f16
     */
    public void power(int index, float power) {
        Wire.putF16(array(), memory, writeOffset(index) + LampPacket.POWER_OFFSET,
                power, "Lamp.power");
    }

    /**
     * {@return {@link Lamp#reach()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public double reach(int index) {
        return Wire.getF16(array(), memory, offset(index) + LampPacket.REACH_OFFSET);
    }

    /**
     * Sets {@link Lamp#reach()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param reach its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit f16
     */
    public void reach(int index, double reach) {
        Wire.putF16(array(), memory, writeOffset(index) + LampPacket.REACH_OFFSET,
                reach, "Lamp.reach");
    }

    /**
     * {@return {@link Lamp#label()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public String label(int index) {
        try {
            return Wire.getString(array(), memory, offset(index) + LampPacket.LABEL_OFFSET,
                    5, "Lamp.label");
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets {@link Lamp#label()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param label its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit str(5)
     */
    public void label(int index, String label) {
        Wire.putString(array(), memory, writeOffset(index) + LampPacket.LABEL_OFFSET, 5,
                label, "Lamp.label");
    }

    /**
     * {@return {@link Lamp#key()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public byte[] key(int index) {
        return Wire.getBytes(array(), memory, offset(index) + LampPacket.KEY_OFFSET, 3);
    }

    /**
     * Sets {@link Lamp#key()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param key its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit bytes(3)
     */
    public void key(int index, byte[] key) {
        Wire.putBytes(array(), memory, writeOffset(index) + LampPacket.KEY_OFFSET, 3,
                key, "Lamp.key");
    }

    /**
     * {@return one element of {@link Lamp#key()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such packet or element
     */
    public byte key(int index, int element) {
        Objects.checkIndex(element, 3);
        return Wire.getByte(array(), memory, offset(index) + LampPacket.KEY_OFFSET + element);
    }

    /**
     * Sets one element of {@link Lamp#key()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 2
     * @param key its new value
     * @throws IndexOutOfBoundsException if there is no such packet or element
     */
    public void key(int index, int element, byte key) {
        Objects.checkIndex(element, 3);
        Wire.putByte(array(), memory, writeOffset(index) + LampPacket.KEY_OFFSET + element, key);
    }

    /**
     * {@return {@link Lamp#mode()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public Mode mode(int index) {
        try {
            return Wire.getEnum8(array(), memory, offset(index) + LampPacket.MODE_OFFSET,
                    LampPacket.MODE_CONSTANTS, "Lamp.mode");
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets {@link Lamp#mode()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param mode its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit enum8(OFF ON FLICKER)
     */
    public void mode(int index, Mode mode) {
        Wire.putEnum8(array(), memory, writeOffset(index) + LampPacket.MODE_OFFSET,
                mode, "Lamp.mode");
    }

    /**
     * {@return {@link Lamp#at()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public Vec3 at(int index) {
        try {
            return bytes != null ? Vec3Packet.read(bytes, offset(index) + LampPacket.AT_OFFSET)
                    : Vec3Packet.read(memory, offset(index) + LampPacket.AT_OFFSET);
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets {@link Lamp#at()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param at its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit Vec3{f32 x @0, f32 y @4, f32 z @8}:12
     */
    public void at(int index, Vec3 at) {
        if (bytes != null) {
            Vec3Packet.write(bytes, writeOffset(index) + LampPacket.AT_OFFSET, Wire.nonNull(at, "Lamp.at"));
        } else {
            Vec3Packet.write(memory, writeOffset(index) + LampPacket.AT_OFFSET, Wire.nonNull(at, "Lamp.at"));
        }
    }

    /**
     * {@return {@link Lamp#red()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float red(int index) {
        return (float) Wire.getQuantized(array(), memory, offset(index) + LampPacket.RED_OFFSET,
                0, 5, 0.0, 1.0);
    }

    /**
     * Sets {@link Lamp#red()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param red its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit quantized(0.0 1.0 5)
     */
    public void red(int index, float red) {
        Wire.putQuantized(array(), memory, writeOffset(index) + LampPacket.RED_OFFSET,
                0, 5, 0.0, 1.0, red, "Lamp.red");
    }

    /**
     * {@return {@link Lamp#green()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float green(int index) {
        return (float) Wire.getQuantized(array(), memory, offset(index) + LampPacket.GREEN_OFFSET,
                5, 6, 0.0, 1.0);
    }

    /**
     * Sets {@link Lamp#green()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param green its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit quantized(0.0 1.0 6)
     */
    public void green(int index, float green) {
        Wire.putQuantized(array(), memory, writeOffset(index) + LampPacket.GREEN_OFFSET,
                5, 6, 0.0, 1.0, green, "Lamp.green");
    }

    /**
     * {@return {@link Lamp#blue()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public double blue(int index) {
        return Wire.getQuantized(array(), memory, offset(index) + LampPacket.BLUE_OFFSET,
                3, 5, 0.0, 1.0);
    }

    /**
     * Sets {@link Lamp#blue()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param blue its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit quantized(0.0 1.0 5)
     */
    public void blue(int index, double blue) {
        Wire.putQuantized(array(), memory, writeOffset(index) + LampPacket.BLUE_OFFSET,
                3, 5, 0.0, 1.0, blue, "Lamp.blue");
    }

    /**
     * {@return {@link Lamp#lit()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public boolean lit(int index) {
        try {
            return Wire.getBoolean(array(), memory, offset(index) + LampPacket.LIT_OFFSET, "Lamp.lit");
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets {@link Lamp#lit()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param lit its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public void lit(int index, boolean lit) {
        Wire.putBoolean(array(), memory, writeOffset(index) + LampPacket.LIT_OFFSET, lit);
    }

    /**
     * {@return {@link Lamp#normal()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float[] normal(int index) {
        return bytes != null ? LampPacket.getNormal(bytes, offset(index) + LampPacket.NORMAL_OFFSET)
                : LampPacket.getNormal(memory, offset(index) + LampPacket.NORMAL_OFFSET);
    }

    /**
     * Sets {@link Lamp#normal()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param normal its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit quantized(-1.0 1.0 10)[3]
     */
    public void normal(int index, float[] normal) {
        if (bytes != null) {
            LampPacket.putNormal(bytes, writeOffset(index) + LampPacket.NORMAL_OFFSET, normal);
        } else {
            LampPacket.putNormal(memory, writeOffset(index) + LampPacket.NORMAL_OFFSET, normal);
        }
    }

    /**
     * {@return one element of {@link Lamp#normal()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such packet or element
     */
    public float normal(int index, int element) {
        Objects.checkIndex(element, 3);
        return (float) Wire.getQuantized(array(), memory, offset(index) + LampPacket.NORMAL_OFFSET + 10 * element / 8,
                10 * element % 8, 10, -1.0, 1.0);
    }

    /**
     * Sets one element of {@link Lamp#normal()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 2
     * @param normal its new value
     * @throws IndexOutOfBoundsException if there is no such packet or element
     * @throws PacketException if it does not fit quantized(-1.0 1.0 10)
     */
    public void normal(int index, int element, float normal) {
        Objects.checkIndex(element, 3);
        Wire.putQuantized(array(), memory, writeOffset(index) + LampPacket.NORMAL_OFFSET + 10 * element / 8,
                10 * element % 8, 10, -1.0, 1.0, normal, "Lamp.normal");
    }

    /**
     * {@return {@link Lamp#turn()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float turn(int index) {
        return (float) Wire.getQuantized(array(), memory, offset(index) + LampPacket.TURN_OFFSET,
                6, 16, -3.1415927410125732, 3.1415927410125732);
    }

    /**
     * Sets {@link Lamp#turn()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param turn its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit its wire type
     */
    public void turn(int index, float turn) {
        Wire.putQuantized(array(), memory, writeOffset(index) + LampPacket.TURN_OFFSET,
                6, 16, -3.1415927410125732, 3.1415927410125732, turn, "Lamp.turn");
    }

    /**
     * {@return {@link Lamp#angles()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float[] angles(int index) {
        return bytes != null ? LampPacket.getAngles(bytes, offset(index) + LampPacket.ANGLES_OFFSET)
                : LampPacket.getAngles(memory, offset(index) + LampPacket.ANGLES_OFFSET);
    }

    /**
     * Sets {@link Lamp#angles()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param angles its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit f32[2]
     */
    public void angles(int index, float[] angles) {
        if (bytes != null) {
            LampPacket.putAngles(bytes, writeOffset(index) + LampPacket.ANGLES_OFFSET, angles);
        } else {
            LampPacket.putAngles(memory, writeOffset(index) + LampPacket.ANGLES_OFFSET, angles);
        }
    }

    /**
     * {@return one element of {@link Lamp#angles()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such packet or element
     */
    public float angles(int index, int element) {
        Objects.checkIndex(element, 2);
        return Wire.getFloat(array(), memory, offset(index) + LampPacket.ANGLES_OFFSET + 4 * element);
    }

    /**
     * Sets one element of {@link Lamp#angles()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 1
     * @param angles its new value
     * @throws IndexOutOfBoundsException if there is no such packet or element
     */
    public void angles(int index, int element, float angles) {
        Objects.checkIndex(element, 2);
        Wire.putFloat(array(), memory, writeOffset(index) + LampPacket.ANGLES_OFFSET + 4 * element,
                angles);
    }

    /**
     * {@return {@link Lamp#levels()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public int[] levels(int index) {
        return bytes != null ? LampPacket.getLevels(bytes, offset(index) + LampPacket.LEVELS_OFFSET)
                : LampPacket.getLevels(memory, offset(index) + LampPacket.LEVELS_OFFSET);
    }

    /**
     * Sets {@link Lamp#levels()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param levels its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit u8[2]
     */
    public void levels(int index, int[] levels) {
        if (bytes != null) {
            LampPacket.putLevels(bytes, writeOffset(index) + LampPacket.LEVELS_OFFSET, levels);
        } else {
            LampPacket.putLevels(memory, writeOffset(index) + LampPacket.LEVELS_OFFSET, levels);
        }
    }

    /**
     * {@return one element of {@link Lamp#levels()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such packet or element
     */
    public int levels(int index, int element) {
        Objects.checkIndex(element, 2);
        return Wire.getU8(array(), memory, offset(index) + LampPacket.LEVELS_OFFSET + element);
    }

    /**
     * Sets one element of {@link Lamp#levels()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 1
     * @param levels its new value
     * @throws IndexOutOfBoundsException if there is no such packet or element
     * @throws PacketException if it does not fit u8
     */
    public void levels(int index, int element, int levels) {
        Objects.checkIndex(element, 2);
        Wire.putU8(array(), memory, writeOffset(index) + LampPacket.LEVELS_OFFSET + element,
                levels, "Lamp.levels");
    }

    /**
     * {@return {@link Lamp#tags()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public String[] tags(int index) {
        try {
            return bytes != null ? LampPacket.getTags(bytes, offset(index) + LampPacket.TAGS_OFFSET)
                    : LampPacket.getTags(memory, offset(index) + LampPacket.TAGS_OFFSET);
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets {@link Lamp#tags()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param tags its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit str(2)[2]
     */
    public void tags(int index, String[] tags) {
        if (bytes != null) {
            LampPacket.putTags(bytes, writeOffset(index) + LampPacket.TAGS_OFFSET, tags);
        } else {
            LampPacket.putTags(memory, writeOffset(index) + LampPacket.TAGS_OFFSET, tags);
        }
    }

    /**
     * {@return one element of {@link Lamp#tags()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such packet or element
     * @throws PacketException if there are no bytes of such a value
     */
    public String tags(int index, int element) {
        Objects.checkIndex(element, 2);
        try {
            return Wire.getString(array(), memory, offset(index) + LampPacket.TAGS_OFFSET + 3 * element,
                    2, "Lamp.tags");
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets one element of {@link Lamp#tags()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 1
     * @param tags its new value
     * @throws IndexOutOfBoundsException if there is no such packet or element
     * @throws PacketException if it does not fit str(2)
     */
    public void tags(int index, int element, String tags) {
        Objects.checkIndex(element, 2);
        Wire.putString(array(), memory, writeOffset(index) + LampPacket.TAGS_OFFSET + 3 * element, 2,
                tags, "Lamp.tags");
    }

    /**
     * {@return {@link Lamp#modes()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public Mode[] modes(int index) {
        try {
            return bytes != null
                    ? LampPacket.getModes(bytes, offset(index) + LampPacket.MODES_OFFSET)
                    : LampPacket.getModes(memory, offset(index) + LampPacket.MODES_OFFSET);
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets {@link Lamp#modes()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param modes its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit enum8(OFF ON FLICKER)[2]
     */
    public void modes(int index, Mode[] modes) {
        if (bytes != null) {
            LampPacket.putModes(bytes, writeOffset(index) + LampPacket.MODES_OFFSET, modes);
        } else {
            LampPacket.putModes(memory, writeOffset(index) + LampPacket.MODES_OFFSET, modes);
        }
    }

    /**
     * {@return one element of {@link Lamp#modes()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such packet or element
     * @throws PacketException if there are no bytes of such a value
     */
    public Mode modes(int index, int element) {
        Objects.checkIndex(element, 2);
        try {
            return Wire.getEnum8(array(), memory, offset(index) + LampPacket.MODES_OFFSET + element,
                    LampPacket.MODES_CONSTANTS, "Lamp.modes");
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets one element of {@link Lamp#modes()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 1
     * @param modes its new value
     * @throws IndexOutOfBoundsException if there is no such packet or element
     * @throws PacketException if it does not fit enum8(OFF ON FLICKER)
     */
    public void modes(int index, int element, Mode modes) {
        Objects.checkIndex(element, 2);
        Wire.putEnum8(array(), memory, writeOffset(index) + LampPacket.MODES_OFFSET + element,
                modes, "Lamp.modes");
    }

    /**
     * {@return {@link Lamp#corners()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if there are no bytes of such a value
     */
    public Vec3[] corners(int index) {
        try {
            return bytes != null
                    ? LampPacket.getCorners(bytes, offset(index) + LampPacket.CORNERS_OFFSET)
                    : LampPacket.getCorners(memory, offset(index) + LampPacket.CORNERS_OFFSET);
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets {@link Lamp#corners()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param corners its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit Vec3{f32 x @0, f32 y @4, f32 z @8}:12[2]
     */
    public void corners(int index, Vec3[] corners) {
        if (bytes != null) {
            LampPacket.putCorners(bytes, writeOffset(index) + LampPacket.CORNERS_OFFSET, corners);
        } else {
            LampPacket.putCorners(memory, writeOffset(index) + LampPacket.CORNERS_OFFSET, corners);
        }
    }

    /**
     * {@return one element of {@link Lamp#corners()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such packet or element
     * @throws PacketException if there are no bytes of such a value
     */
    public Vec3 corners(int index, int element) {
        Objects.checkIndex(element, 2);
        try {
            return bytes != null
                    ? Vec3Packet.read(bytes, offset(index) + LampPacket.CORNERS_OFFSET + 12 * element)
                    : Vec3Packet.read(memory, offset(index) + LampPacket.CORNERS_OFFSET + 12 * element);
        } catch (PacketException refusal) {
            throw located(refusal, index, begin);
        }
    }

    /**
     * Sets one element of {@link Lamp#corners()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 1
     * @param corners its new value
     * @throws IndexOutOfBoundsException if there is no such packet or element
     * @throws PacketException if it does not fit Vec3{f32 x @0, f32 y @4, f32 z @8}:12
     */
    public void corners(int index, int element, Vec3 corners) {
        Objects.checkIndex(element, 2);
        if (bytes != null) {
            Vec3Packet.write(bytes, writeOffset(index) + LampPacket.CORNERS_OFFSET + 12 * element, Wire.nonNull(corners, "Lamp.corners"));
        } else {
            Vec3Packet.write(memory, writeOffset(index) + LampPacket.CORNERS_OFFSET + 12 * element, Wire.nonNull(corners, "Lamp.corners"));
        }
    }

    /**
     * {@return {@link Lamp#blobs()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public byte[][] blobs(int index) {
        return bytes != null ? LampPacket.getBlobs(bytes, offset(index) + LampPacket.BLOBS_OFFSET)
                : LampPacket.getBlobs(memory, offset(index) + LampPacket.BLOBS_OFFSET);
    }

    /**
     * Sets {@link Lamp#blobs()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param blobs its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if it does not fit bytes(2)[2]
     */
    public void blobs(int index, byte[][] blobs) {
        if (bytes != null) {
            LampPacket.putBlobs(bytes, writeOffset(index) + LampPacket.BLOBS_OFFSET, blobs);
        } else {
            LampPacket.putBlobs(memory, writeOffset(index) + LampPacket.BLOBS_OFFSET, blobs);
        }
    }

    /**
     * {@return one element of {@link Lamp#blobs()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such packet or element
     */
    public byte[] blobs(int index, int element) {
        Objects.checkIndex(element, 2);
        return Wire.getBytes(array(), memory, offset(index) + LampPacket.BLOBS_OFFSET + 2 * element, 2);
    }

    /**
     * Sets one element of {@link Lamp#blobs()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param element which element, from 0 to 1
     * @param blobs its new value
     * @throws IndexOutOfBoundsException if there is no such packet or element
     * @throws PacketException if it does not fit bytes(2)
     */
    public void blobs(int index, int element, byte[] blobs) {
        Objects.checkIndex(element, 2);
        Wire.putBytes(array(), memory, writeOffset(index) + LampPacket.BLOBS_OFFSET + 2 * element, 2,
                blobs, "Lamp.blobs");
    }

    private void erase(int index) {
        Wire.clear(array(), memory, writeOffset(index), LampPacket.BYTES);
    }

    @Override
    protected LampBuffer newReadOnlyView() {
        return new LampBuffer(bytes, memory, begin, count(), true);
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
        return begin + Objects.checkIndex(index, count()) * LampPacket.BYTES;
    }

    private int writeOffset(int index) {
        return begin + checkWrite(this, index) * LampPacket.BYTES;
    }

    @Override
    protected LampBuffer newCopy() {
        return copyOf(this);
    }

    private static LampBuffer resized(LampBuffer buffer, int count) {
        LampBuffer resized = allocate(count);
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
        private final LampBuffer buffer;

        private int index;

        private Slot(LampBuffer buffer) {
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
        public Lamp get() {
            return buffer.get(index);
        }

        /**
         * Sets all fields.
         *
         * @param packet their new values
         * @return this
         */
        public Slot set(Lamp packet) {
            buffer.set(index, packet);
            return this;
        }

        /** {@return {@link Lamp#id()} of the packet} */
        public int id() {
            return buffer.id(index);
        }

        /**
         * Sets {@link Lamp#id()} of the packet.
         *
         * @param id its new value
         * @return this
         */
        public Slot id(int id) {
            buffer.id(index, id);
            return this;
        }

        /** {@return {@link Lamp#power()} of the packet} */
        public float power() {
            return buffer.power(index);
        }

        /**
         * Sets {@link Lamp#power()} of the packet.
         *
         * @param power its new value
         * @return this
         */
        public Slot power(float power) {
            buffer.power(index, power);
            return this;
        }

        /** {@return {@link Lamp#reach()} of the packet} */
        public double reach() {
            return buffer.reach(index);
        }

        /**
         * Sets {@link Lamp#reach()} of the packet.
         *
         * @param reach its new value
         * @return this
         */
        public Slot reach(double reach) {
            buffer.reach(index, reach);
            return this;
        }

        /** {@return {@link Lamp#label()} of the packet} */
        public String label() {
            return buffer.label(index);
        }

        /**
         * Sets {@link Lamp#label()} of the packet.
         *
         * @param label its new value
         * @return this
         */
        public Slot label(String label) {
            buffer.label(index, label);
            return this;
        }

        /** {@return {@link Lamp#key()} of the packet} */
        public byte[] key() {
            return buffer.key(index);
        }

        /**
         * Sets {@link Lamp#key()} of the packet.
         *
         * @param key its new value
         * @return this
         */
        public Slot key(byte[] key) {
            buffer.key(index, key);
            return this;
        }

        /**
         * {@return one element of {@link Lamp#key()} of the packet}
         *
         * @param element which element, from 0 to 2
         */
        public byte key(int element) {
            return buffer.key(index, element);
        }

        /**
         * Sets one element of {@link Lamp#key()} of the packet.
         *
         * @param element which element, from 0 to 2
         * @param key its new value
         * @return this
         */
        public Slot key(int element, byte key) {
            buffer.key(index, element, key);
            return this;
        }

        /** {@return {@link Lamp#mode()} of the packet} */
        public Mode mode() {
            return buffer.mode(index);
        }

        /**
         * Sets {@link Lamp#mode()} of the packet.
         *
         * @param mode its new value
         * @return this
         */
        public Slot mode(Mode mode) {
            buffer.mode(index, mode);
            return this;
        }

        /** {@return {@link Lamp#at()} of the packet} */
        public Vec3 at() {
            return buffer.at(index);
        }

        /**
         * Sets {@link Lamp#at()} of the packet.
         *
         * @param at its new value
         * @return this
         */
        public Slot at(Vec3 at) {
            buffer.at(index, at);
            return this;
        }

        /** {@return {@link Lamp#red()} of the packet} */
        public float red() {
            return buffer.red(index);
        }

        /**
         * Sets {@link Lamp#red()} of the packet.
         *
         * @param red its new value
         * @return this
         */
        public Slot red(float red) {
            buffer.red(index, red);
            return this;
        }

        /** {@return {@link Lamp#green()} of the packet} */
        public float green() {
            return buffer.green(index);
        }

        /**
         * Sets {@link Lamp#green()} of the packet.
         *
         * @param green its new value
         * @return this
         */
        public Slot green(float green) {
            buffer.green(index, green);
            return this;
        }

        /** {@return {@link Lamp#blue()} of the packet} */
        public double blue() {
            return buffer.blue(index);
        }

        /**
         * Sets {@link Lamp#blue()} of the packet.
         *
         * @param blue its new value
         * @return this
         */
        public Slot blue(double blue) {
            buffer.blue(index, blue);
            return this;
        }

        /** {@return {@link Lamp#lit()} of the packet} */
        public boolean lit() {
            return buffer.lit(index);
        }

        /**
         * Sets {@link Lamp#lit()} of the packet.
         *
         * @param lit its new value
         * @return this
         */
        public Slot lit(boolean lit) {
            buffer.lit(index, lit);
            return this;
        }

        /** {@return {@link Lamp#normal()} of the packet} */
        public float[] normal() {
            return buffer.normal(index);
        }

        /**
         * Sets {@link Lamp#normal()} of the packet.
         *
         * @param normal its new value
         * @return this
         */
        public Slot normal(float[] normal) {
            buffer.normal(index, normal);
            return this;
        }

        /**
         * {@return one element of {@link Lamp#normal()} of the packet}
         *
         * @param element which element, from 0 to 2
         */
        public float normal(int element) {
            return buffer.normal(index, element);
        }

        /**
         * Sets one element of {@link Lamp#normal()} of the packet.
         *
         * @param element which element, from 0 to 2
         * @param normal its new value
         * @return this
         */
        public Slot normal(int element, float normal) {
            buffer.normal(index, element, normal);
            return this;
        }

        /** {@return {@link Lamp#turn()} of the packet} */
        public float turn() {
            return buffer.turn(index);
        }

        /**
         * Sets {@link Lamp#turn()} of the packet.
         *
         * @param turn its new value
         * @return this
         */
        public Slot turn(float turn) {
            buffer.turn(index, turn);
            return this;
        }

        /** {@return {@link Lamp#angles()} of the packet} */
        public float[] angles() {
            return buffer.angles(index);
        }

        /**
         * Sets {@link Lamp#angles()} of the packet.
         *
         * @param angles its new value
         * @return this
         */
        public Slot angles(float[] angles) {
            buffer.angles(index, angles);
            return this;
        }

        /**
         * {@return one element of {@link Lamp#angles()} of the packet}
         *
         * @param element which element, from 0 to 1
         */
        public float angles(int element) {
            return buffer.angles(index, element);
        }

        /**
         * Sets one element of {@link Lamp#angles()} of the packet.
         *
         * @param element which element, from 0 to 1
         * @param angles its new value
         * @return this
         */
        public Slot angles(int element, float angles) {
            buffer.angles(index, element, angles);
            return this;
        }

        /** {@return {@link Lamp#levels()} of the packet} */
        public int[] levels() {
            return buffer.levels(index);
        }

        /**
         * Sets {@link Lamp#levels()} of the packet.
         *
         * @param levels its new value
         * @return this
         */
        public Slot levels(int[] levels) {
            buffer.levels(index, levels);
            return this;
        }

        /**
         * {@return one element of {@link Lamp#levels()} of the packet}
         *
         * @param element which element, from 0 to 1
         */
        public int levels(int element) {
            return buffer.levels(index, element);
        }

        /**
         * Sets one element of {@link Lamp#levels()} of the packet.
         *
         * @param element which element, from 0 to 1
         * @param levels its new value
         * @return this
         */
        public Slot levels(int element, int levels) {
            buffer.levels(index, element, levels);
            return this;
        }

        /** {@return {@link Lamp#tags()} of the packet} */
        public String[] tags() {
            return buffer.tags(index);
        }

        /**
         * Sets {@link Lamp#tags()} of the packet.
         *
         * @param tags its new value
         * @return this
         */
        public Slot tags(String[] tags) {
            buffer.tags(index, tags);
            return this;
        }

        /**
         * {@return one element of {@link Lamp#tags()} of the packet}
         *
         * @param element which element, from 0 to 1
         */
        public String tags(int element) {
            return buffer.tags(index, element);
        }

        /**
         * Sets one element of {@link Lamp#tags()} of the packet.
         *
         * @param element which element, from 0 to 1
         * @param tags its new value
         * @return this
         */
        public Slot tags(int element, String tags) {
            buffer.tags(index, element, tags);
            return this;
        }

        /** {@return {@link Lamp#modes()} of the packet} */
        public Mode[] modes() {
            return buffer.modes(index);
        }

        /**
         * Sets {@link Lamp#modes()} of the packet.
         *
         * @param modes its new value
         * @return this
         */
        public Slot modes(Mode[] modes) {
            buffer.modes(index, modes);
            return this;
        }

        /**
         * {@return one element of {@link Lamp#modes()} of the packet}
         *
         * @param element which element, from 0 to 1
         */
        public Mode modes(int element) {
            return buffer.modes(index, element);
        }

        /**
         * Sets one element of {@link Lamp#modes()} of the packet.
         *
         * @param element which element, from 0 to 1
         * @param modes its new value
         * @return this
         */
        public Slot modes(int element, Mode modes) {
            buffer.modes(index, element, modes);
            return this;
        }

        /** {@return {@link Lamp#corners()} of the packet} */
        public Vec3[] corners() {
            return buffer.corners(index);
        }

        /**
         * Sets {@link Lamp#corners()} of the packet.
         *
         * @param corners its new value
         * @return this
         */
        public Slot corners(Vec3[] corners) {
            buffer.corners(index, corners);
            return this;
        }

        /**
         * {@return one element of {@link Lamp#corners()} of the packet}
         *
         * @param element which element, from 0 to 1
         */
        public Vec3 corners(int element) {
            return buffer.corners(index, element);
        }

        /**
         * Sets one element of {@link Lamp#corners()} of the packet.
         *
         * @param element which element, from 0 to 1
         * @param corners its new value
         * @return this
         */
        public Slot corners(int element, Vec3 corners) {
            buffer.corners(index, element, corners);
            return this;
        }

        /** {@return {@link Lamp#blobs()} of the packet} */
        public byte[][] blobs() {
            return buffer.blobs(index);
        }

        /**
         * Sets {@link Lamp#blobs()} of the packet.
         *
         * @param blobs its new value
         * @return this
         */
        public Slot blobs(byte[][] blobs) {
            buffer.blobs(index, blobs);
            return this;
        }

        /**
         * {@return one element of {@link Lamp#blobs()} of the packet}
         *
         * @param element which element, from 0 to 1
         */
        public byte[] blobs(int element) {
            return buffer.blobs(index, element);
        }

        /**
         * Sets one element of {@link Lamp#blobs()} of the packet.
         *
         * @param element which element, from 0 to 1
         * @param blobs its new value
         * @return this
         */
        public Slot blobs(int element, byte[] blobs) {
            buffer.blobs(index, element, blobs);
            return this;
        }
    }

    /** Collects {@link Lamp} packets until their number is known. */
    public static final class Appender extends PacketAppender<Lamp, LampBuffer> {
        private Appender(LampBuffer buffer) {
            super(buffer);
        }

        @Override
        public void append(Lamp packet) {
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
        protected LampBuffer resized(LampBuffer buffer, int count) {
            return LampBuffer.resized(buffer, count);
        }

        @Override
        protected void copy(LampBuffer from, int count, LampBuffer to, int index) {
            LampBuffer.copy(from, count, to, index);
        }
    }
}
