package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.annotations.Layout;
import dev.broadside.runtime.Columns;
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
 * A buffer of {@link Lamp} packets, which keeps an array for each field.
 *
 * @see LampPacket
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
final class LampBuffer extends PacketBuffer<Lamp> {
    private final byte[] id;

    private final short[] power;

    private final short[] reach;

    private final byte[] label;

    private final byte[] key;

    private final byte[] mode;

    private final byte[] at;

    private final byte[] red;

    private final byte[] lit;

    private final byte[] normal;

    private final byte[] angles;

    private final byte[] levels;

    private final byte[] tags;

    private final byte[] modes;

    private final byte[] corners;

    private final byte[] blobs;

    private final int begin;

    private LampBuffer(int count) {
        super(count);
        this.id = new byte[count];
        this.power = new short[count];
        this.reach = new short[count];
        this.label = new byte[count * 6];
        this.key = new byte[count * 3];
        this.mode = new byte[count];
        this.at = new byte[count * 12];
        this.red = new byte[count * 2];
        this.lit = new byte[count];
        this.normal = new byte[count * 6];
        this.angles = new byte[count * 8];
        this.levels = new byte[count * 2];
        this.tags = new byte[count * 6];
        this.modes = new byte[count * 2];
        this.corners = new byte[count * 24];
        this.blobs = new byte[count * 4];
        this.begin = 0;
    }

    private LampBuffer(LampBuffer buffer, int begin, int count, boolean isReadOnly) {
        super(count, isReadOnly);
        this.id = buffer.id;
        this.power = buffer.power;
        this.reach = buffer.reach;
        this.label = buffer.label;
        this.key = buffer.key;
        this.mode = buffer.mode;
        this.at = buffer.at;
        this.red = buffer.red;
        this.lit = buffer.lit;
        this.normal = buffer.normal;
        this.angles = buffer.angles;
        this.levels = buffer.levels;
        this.tags = buffer.tags;
        this.modes = buffer.modes;
        this.corners = buffer.corners;
        this.blobs = buffer.blobs;
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
        // refuses what is negative or too large
        LampPacket.SCHEMA.bytesFor(count);
        return new LampBuffer(count);
    }

    /**
     * Returns a buffer of packets that begin with a header, as {@link #writeTo} writes them.
     * The packets are copied.
     *
     * @param bytes header and packets, from its position, which is moved behind them
     * @return a buffer
     * @throws PacketException if these are no such packets
     */
    public static LampBuffer wrap(ByteBuffer bytes) {
        return over(PacketHeader.wrap(bytes, LampPacket.SCHEMA, Layout.COLUMNS));
    }

    /**
     * Returns a buffer of packets without a header, as {@link #bytes} gives them.
     * The packets are copied.
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
        return over(PacketHeader.readFrom(channel, LampPacket.SCHEMA, Layout.COLUMNS));
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
        LampBuffer buffer = new LampBuffer(packets.remaining() / LampPacket.BYTES);
        Columns.read(packets, buffer.id);
        Columns.read(packets, buffer.power);
        Columns.read(packets, buffer.reach);
        Columns.read(packets, buffer.label);
        Columns.read(packets, buffer.key);
        Columns.read(packets, buffer.mode);
        Columns.read(packets, buffer.at);
        Columns.read(packets, buffer.red);
        Columns.read(packets, buffer.lit);
        Columns.read(packets, buffer.normal);
        Columns.read(packets, buffer.angles);
        Columns.read(packets, buffer.levels);
        Columns.read(packets, buffer.tags);
        Columns.read(packets, buffer.modes);
        Columns.read(packets, buffer.corners);
        Columns.read(packets, buffer.blobs);
        return buffer;
    }

    private static void copy(LampBuffer from, int count, LampBuffer to, int index) {
        System.arraycopy(from.id, from.begin, to.id, index, count);
        System.arraycopy(from.power, from.begin, to.power, index, count);
        System.arraycopy(from.reach, from.begin, to.reach, index, count);
        System.arraycopy(from.label, from.begin * 6, to.label, index * 6, count * 6);
        System.arraycopy(from.key, from.begin * 3, to.key, index * 3, count * 3);
        System.arraycopy(from.mode, from.begin, to.mode, index, count);
        System.arraycopy(from.at, from.begin * 12, to.at, index * 12, count * 12);
        System.arraycopy(from.red, from.begin * 2, to.red, index * 2, count * 2);
        System.arraycopy(from.lit, from.begin, to.lit, index, count);
        System.arraycopy(from.normal, from.begin * 6, to.normal, index * 6, count * 6);
        System.arraycopy(from.angles, from.begin * 8, to.angles, index * 8, count * 8);
        System.arraycopy(from.levels, from.begin * 2, to.levels, index * 2, count * 2);
        System.arraycopy(from.tags, from.begin * 6, to.tags, index * 6, count * 6);
        System.arraycopy(from.modes, from.begin * 2, to.modes, index * 2, count * 2);
        System.arraycopy(from.corners, from.begin * 24, to.corners, index * 24, count * 24);
        System.arraycopy(from.blobs, from.begin * 4, to.blobs, index * 4, count * 4);
    }

    @Override
    public Schema schema() {
        return LampPacket.SCHEMA;
    }

    @Override
    public Layout layout() {
        return Layout.COLUMNS;
    }

    @Override
    public LampBuffer slice(int from, int to) {
        Objects.checkFromToIndex(from, to, count());
        return new LampBuffer(this, this.begin + from, to - from, isReadOnly());
    }

    @Override
    public LampBuffer asReadOnly() {
        return (LampBuffer) super.asReadOnly();
    }

    /**
     * Returns a copy of the packets, column after column.
     *
     * @return a read-only little-endian copy of {@code count() * schema().bytes()} bytes
     */
    @Override
    public ByteBuffer bytes() {
        ByteBuffer copy = ByteBuffer.allocate(LampPacket.SCHEMA.bytesFor(count()));
        Columns.write(copy, this.id, this.begin, count());
        Columns.write(copy, this.power, this.begin, count());
        Columns.write(copy, this.reach, this.begin, count());
        Columns.write(copy, this.label, this.begin * 6, count() * 6);
        Columns.write(copy, this.key, this.begin * 3, count() * 3);
        Columns.write(copy, this.mode, this.begin, count());
        Columns.write(copy, this.at, this.begin * 12, count() * 12);
        Columns.write(copy, this.red, this.begin * 2, count() * 2);
        Columns.write(copy, this.lit, this.begin, count());
        Columns.write(copy, this.normal, this.begin * 6, count() * 6);
        Columns.write(copy, this.angles, this.begin * 8, count() * 8);
        Columns.write(copy, this.levels, this.begin * 2, count() * 2);
        Columns.write(copy, this.tags, this.begin * 6, count() * 6);
        Columns.write(copy, this.modes, this.begin * 2, count() * 2);
        Columns.write(copy, this.corners, this.begin * 24, count() * 24);
        Columns.write(copy, this.blobs, this.begin * 4, count() * 4);
        return copy.flip().asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public Lamp get(int index) {
        int id = this.id(index);
        float power = this.power(index);
        double reach = this.reach(index);
        String label = this.label(index);
        byte[] key = this.key(index);
        Mode mode = this.mode(index);
        Vec3 at = this.at(index);
        float red = this.red(index);
        float green = this.green(index);
        double blue = this.blue(index);
        boolean lit = this.lit(index);
        float[] normal = this.normal(index);
        float turn = this.turn(index);
        float[] angles = this.angles(index);
        int[] levels = this.levels(index);
        String[] tags = this.tags(index);
        Mode[] modes = this.modes(index);
        Vec3[] corners = this.corners(index);
        byte[][] blobs = this.blobs(index);
        try {
            return new Lamp(id, power, reach, label, key, mode, at, red, green, blue, lit, normal,
                    turn, angles, levels, tags, modes, corners, blobs);
        } catch (RuntimeException refusal) {
            throw located(new PacketException("Lamp", index * 1,
                    "is refused by its constructor: " + refusal, refusal), index, 0);
        }
    }

    @Override
    public void set(int index, Lamp packet) {
        this.id(index, packet.id());
        this.power(index, packet.power());
        this.reach(index, packet.reach());
        this.label(index, packet.label());
        this.key(index, packet.key());
        this.mode(index, packet.mode());
        this.at(index, packet.at());
        this.red(index, packet.red());
        this.green(index, packet.green());
        this.blue(index, packet.blue());
        this.lit(index, packet.lit());
        Wire.clear(this.normal, null, writeOffset(index) * 6 + 5, 1);
        this.normal(index, packet.normal());
        this.turn(index, packet.turn());
        this.angles(index, packet.angles());
        this.levels(index, packet.levels());
        this.tags(index, packet.tags());
        this.modes(index, packet.modes());
        this.corners(index, packet.corners());
        this.blobs(index, packet.blobs());
    }

    /**
     * {@return {@link Lamp#id()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public int id(int index) {
        return Columns.fromU8(this.id[offset(index)]);
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
        this.id[writeOffset(index)] = Columns.toU8(id, "Lamp.id");
    }

    /**
     * {@return {@link Lamp#power()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float power(int index) {
        return Columns.fromF16(this.power[offset(index)]);
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
        this.power[writeOffset(index)] = Columns.toF16(power, "Lamp.power");
    }

    /**
     * {@return {@link Lamp#reach()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public double reach(int index) {
        return Columns.fromF16(this.reach[offset(index)]);
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
        this.reach[writeOffset(index)] = Columns.toF16(reach, "Lamp.reach");
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
            return Wire.getString(this.label, null, offset(index) * 6, 5, "Lamp.label");
        } catch (PacketException refusal) {
            throw located(refusal, index, this.begin * 6 - count() * LampPacket.LABEL_OFFSET);
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
        Wire.putString(this.label, null, writeOffset(index) * 6, 5, label, "Lamp.label");
    }

    /**
     * {@return {@link Lamp#key()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public byte[] key(int index) {
        return Wire.getBytes(this.key, null, offset(index) * 3, 3);
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
        Wire.putBytes(this.key, null, writeOffset(index) * 3, 3, key, "Lamp.key");
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
        return Wire.getByte(this.key, null, offset(index) * 3 + element);
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
        Wire.putByte(this.key, null, writeOffset(index) * 3 + element, key);
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
            return Columns.fromEnum8(this.mode[offset(index)], LampPacket.MODE_CONSTANTS, "Lamp.mode");
        } catch (PacketException refusal) {
            throw located(refusal, index, -index - count() * LampPacket.MODE_OFFSET);
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
        this.mode[writeOffset(index)] = Columns.toEnum8(mode, "Lamp.mode");
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
            return Vec3Packet.read(this.at, offset(index) * 12);
        } catch (PacketException refusal) {
            throw located(refusal, index, this.begin * 12 - count() * LampPacket.AT_OFFSET);
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
        Vec3Packet.write(this.at, writeOffset(index) * 12, Wire.nonNull(at, "Lamp.at"));
    }

    /**
     * {@return {@link Lamp#red()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float red(int index) {
        return (float) Wire.getQuantized(this.red, null, offset(index) * 2, 0, 5, 0.0, 1.0);
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
        Wire.putQuantized(this.red, null, writeOffset(index) * 2, 0, 5, 0.0, 1.0, red, "Lamp.red");
    }

    /**
     * {@return {@link Lamp#green()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float green(int index) {
        return (float) Wire.getQuantized(this.red, null, offset(index) * 2, 5, 6, 0.0, 1.0);
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
        Wire.putQuantized(this.red, null, writeOffset(index) * 2, 5, 6, 0.0, 1.0,
                green, "Lamp.green");
    }

    /**
     * {@return {@link Lamp#blue()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public double blue(int index) {
        return Wire.getQuantized(this.red, null, offset(index) * 2 + 1, 3, 5, 0.0, 1.0);
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
        Wire.putQuantized(this.red, null, writeOffset(index) * 2 + 1, 3, 5, 0.0, 1.0,
                blue, "Lamp.blue");
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
            return Columns.fromBoolean(this.lit[offset(index)], "Lamp.lit");
        } catch (PacketException refusal) {
            throw located(refusal, index, -index - count() * LampPacket.LIT_OFFSET);
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
        this.lit[writeOffset(index)] = Columns.toBoolean(lit);
    }

    /**
     * {@return {@link Lamp#normal()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float[] normal(int index) {
        return LampPacket.getNormal(this.normal, offset(index) * 6);
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
        LampPacket.putNormal(this.normal, writeOffset(index) * 6, normal);
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
        return (float) Wire.getQuantized(this.normal, null, offset(index) * 6 + 10 * element / 8,
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
        Wire.putQuantized(this.normal, null, writeOffset(index) * 6 + 10 * element / 8,
                10 * element % 8, 10, -1.0, 1.0, normal, "Lamp.normal");
    }

    /**
     * {@return {@link Lamp#turn()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float turn(int index) {
        return (float) Wire.getQuantized(this.normal, null, offset(index) * 6 + 3,
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
        Wire.putQuantized(this.normal, null, writeOffset(index) * 6 + 3,
                6, 16, -3.1415927410125732, 3.1415927410125732, turn, "Lamp.turn");
    }

    /**
     * {@return {@link Lamp#angles()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public float[] angles(int index) {
        return LampPacket.getAngles(this.angles, offset(index) * 8);
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
        LampPacket.putAngles(this.angles, writeOffset(index) * 8, angles);
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
        return Wire.getFloat(this.angles, null, offset(index) * 8 + 4 * element);
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
        Wire.putFloat(this.angles, null, writeOffset(index) * 8 + 4 * element, angles);
    }

    /**
     * {@return {@link Lamp#levels()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public int[] levels(int index) {
        return LampPacket.getLevels(this.levels, offset(index) * 2);
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
        LampPacket.putLevels(this.levels, writeOffset(index) * 2, levels);
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
        return Wire.getU8(this.levels, null, offset(index) * 2 + element);
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
        Wire.putU8(this.levels, null, writeOffset(index) * 2 + element, levels, "Lamp.levels");
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
            return LampPacket.getTags(this.tags, offset(index) * 6);
        } catch (PacketException refusal) {
            throw located(refusal, index, this.begin * 6 - count() * LampPacket.TAGS_OFFSET);
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
        LampPacket.putTags(this.tags, writeOffset(index) * 6, tags);
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
            return Wire.getString(this.tags, null, offset(index) * 6 + 3 * element, 2, "Lamp.tags");
        } catch (PacketException refusal) {
            throw located(refusal, index, this.begin * 6 - count() * LampPacket.TAGS_OFFSET);
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
        Wire.putString(this.tags, null, writeOffset(index) * 6 + 3 * element, 2, tags, "Lamp.tags");
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
            return LampPacket.getModes(this.modes, offset(index) * 2);
        } catch (PacketException refusal) {
            throw located(refusal, index, this.begin * 2 - count() * LampPacket.MODES_OFFSET);
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
        LampPacket.putModes(this.modes, writeOffset(index) * 2, modes);
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
            return Wire.getEnum8(this.modes, null, offset(index) * 2 + element,
                    LampPacket.MODES_CONSTANTS, "Lamp.modes");
        } catch (PacketException refusal) {
            throw located(refusal, index, this.begin * 2 - count() * LampPacket.MODES_OFFSET);
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
        Wire.putEnum8(this.modes, null, writeOffset(index) * 2 + element, modes, "Lamp.modes");
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
            return LampPacket.getCorners(this.corners, offset(index) * 24);
        } catch (PacketException refusal) {
            throw located(refusal, index, this.begin * 24 - count() * LampPacket.CORNERS_OFFSET);
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
        LampPacket.putCorners(this.corners, writeOffset(index) * 24, corners);
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
            return Vec3Packet.read(this.corners, offset(index) * 24 + 12 * element);
        } catch (PacketException refusal) {
            throw located(refusal, index, this.begin * 24 - count() * LampPacket.CORNERS_OFFSET);
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
        Vec3Packet.write(this.corners, writeOffset(index) * 24 + 12 * element, Wire.nonNull(corners, "Lamp.corners"));
    }

    /**
     * {@return {@link Lamp#blobs()} of a packet}
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public byte[][] blobs(int index) {
        return LampPacket.getBlobs(this.blobs, offset(index) * 4);
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
        LampPacket.putBlobs(this.blobs, writeOffset(index) * 4, blobs);
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
        return Wire.getBytes(this.blobs, null, offset(index) * 4 + 2 * element, 2);
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
        Wire.putBytes(this.blobs, null, writeOffset(index) * 4 + 2 * element, 2,
                blobs, "Lamp.blobs");
    }

    private void erase(int index) {
        this.id[writeOffset(index)] = 0;
        this.power[writeOffset(index)] = 0;
        this.reach[writeOffset(index)] = 0;
        Wire.clear(this.label, null, writeOffset(index) * 6, 6);
        Wire.clear(this.key, null, writeOffset(index) * 3, 3);
        this.mode[writeOffset(index)] = 0;
        Wire.clear(this.at, null, writeOffset(index) * 12, 12);
        Wire.clear(this.red, null, writeOffset(index) * 2, 2);
        this.lit[writeOffset(index)] = 0;
        Wire.clear(this.normal, null, writeOffset(index) * 6, 6);
        Wire.clear(this.angles, null, writeOffset(index) * 8, 8);
        Wire.clear(this.levels, null, writeOffset(index) * 2, 2);
        Wire.clear(this.tags, null, writeOffset(index) * 6, 6);
        Wire.clear(this.modes, null, writeOffset(index) * 2, 2);
        Wire.clear(this.corners, null, writeOffset(index) * 24, 24);
        Wire.clear(this.blobs, null, writeOffset(index) * 4, 4);
    }

    @Override
    protected LampBuffer newReadOnlyView() {
        return new LampBuffer(this, begin, count(), true);
    }

    @Override
    protected Object memory() {
        return id;
    }

    @Override
    protected int memoryBegin() {
        return begin * LampPacket.BYTES;
    }

    private int offset(int index) {
        int checked = Objects.checkIndex(index, count());
        // of each case a loop of its own is made, of the first in vector instructions
        return this.begin == 0 ? checked : this.begin + checked;
    }

    private int writeOffset(int index) {
        int checked = checkWrite(this, index);
        // of each case a loop of its own is made, of the first in vector instructions
        return this.begin == 0 ? checked : this.begin + checked;
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
