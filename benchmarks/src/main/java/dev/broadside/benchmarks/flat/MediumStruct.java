package dev.broadside.benchmarks.flat;

import com.google.flatbuffers.FlatBufferBuilder;
import com.google.flatbuffers.Struct;
import java.nio.ByteBuffer;

/** The state of an entity. */
public final class MediumStruct extends Struct {

    /** The size of one. */
    public static final int BYTES = 24;

    /** Where the widest field begins. */
    public static final int ALIGNMENT = 4;

    /** Looks nowhere yet. */
    public MediumStruct() {}

    /**
     * Looks at another place.
     *
     * @param place the first byte
     * @param bytes the buffer
     */
    public MediumStruct at(int place, ByteBuffer bytes) {
        __reset(place, bytes);
        return this;
    }

    /** The field of that name. */
    public int id() {
        return bb.getInt(bb_pos);
    }

    /** The field of that name. */
    public float x() {
        return bb.getFloat(bb_pos + 4);
    }

    /** The field of that name. */
    public float y() {
        return bb.getFloat(bb_pos + 8);
    }

    /** The field of that name. */
    public float z() {
        return bb.getFloat(bb_pos + 12);
    }

    /** The field of that name. */
    public int health() {
        return bb.getShort(bb_pos + 16) & 0xffff;
    }

    /** The field of that name. */
    public short heading() {
        return bb.getShort(bb_pos + 18);
    }

    /** The field of that name. */
    public int level() {
        return bb.get(bb_pos + 20) & 0xff;
    }

    /** The field of that name. */
    public int kind() {
        return bb.get(bb_pos + 21) & 0xff;
    }

    /** The field of that name. */
    public boolean alive() {
        return bb.get(bb_pos + 22) != 0;
    }

    /** The field of that name. */
    public boolean visible() {
        return bb.get(bb_pos + 23) != 0;
    }

    /** Puts one before what a builder has. */
    @SuppressWarnings("TooManyParameters") // as FlatBuffers has it
    public static int create(
            FlatBufferBuilder builder,
            int id,
            float x,
            float y,
            float z,
            int health,
            short heading,
            int level,
            int kind,
            boolean alive,
            boolean visible) {
        builder.prep(ALIGNMENT, BYTES);
        builder.putBoolean(visible);
        builder.putBoolean(alive);
        builder.putByte((byte) kind);
        builder.putByte((byte) level);
        builder.putShort(heading);
        builder.putShort((short) health);
        builder.putFloat(z);
        builder.putFloat(y);
        builder.putFloat(x);
        builder.putInt(id);
        return builder.offset();
    }
}
