package dev.broadside.benchmarks.flat;

import com.google.flatbuffers.FlatBufferBuilder;
import com.google.flatbuffers.Struct;
import java.nio.ByteBuffer;

/** What a ray hit. */
public final class SmallStruct extends Struct {

    /** The size of one. */
    public static final int BYTES = 8;

    /** Where the widest field begins. */
    public static final int ALIGNMENT = 4;

    /** Looks nowhere yet. */
    public SmallStruct() {}

    /**
     * Looks at another place.
     *
     * @param place the first byte
     * @param bytes the buffer
     */
    public SmallStruct at(int place, ByteBuffer bytes) {
        __reset(place, bytes);
        return this;
    }

    /** The field of that name. */
    public int target() {
        return bb.getShort(bb_pos) & 0xffff;
    }

    /** The field of that name. */
    public float distance() {
        return bb.getFloat(bb_pos + 4);
    }

    /** Puts one before what a builder has. */
    public static int create(FlatBufferBuilder builder, int target, float distance) {
        builder.prep(ALIGNMENT, BYTES);
        builder.putFloat(distance);
        builder.pad(2);
        builder.putShort((short) target);
        return builder.offset();
    }
}
