package dev.broadside.benchmarks.flat;

import com.google.flatbuffers.Struct;
import java.nio.ByteBuffer;

/** Three numbers. */
public final class Vector3Struct extends Struct {

    /** Looks nowhere yet. */
    public Vector3Struct() {}

    Vector3Struct at(int place, ByteBuffer bytes) {
        __reset(place, bytes);
        return this;
    }

    /** The field of that name. */
    public float x() {
        return bb.getFloat(bb_pos);
    }

    /** The field of that name. */
    public float y() {
        return bb.getFloat(bb_pos + 4);
    }

    /** The field of that name. */
    public float z() {
        return bb.getFloat(bb_pos + 8);
    }
}
