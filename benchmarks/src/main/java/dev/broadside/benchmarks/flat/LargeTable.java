package dev.broadside.benchmarks.flat;

import com.google.flatbuffers.FlatBufferBuilder;
import com.google.flatbuffers.Table;
import java.nio.ByteBuffer;

/** A struct, a text and bytes. */
public final class LargeTable extends Table {

    /** Looks nowhere yet. */
    public LargeTable() {}

    /**
     * Looks at another place.
     *
     * @param place what {@link ItemList#table} gave
     * @param bytes the buffer
     */
    public LargeTable at(int place, ByteBuffer bytes) {
        __reset(place, bytes);
        return this;
    }

    /**
     * The field of that name.
     *
     * @param struct looks there from now on
     */
    public LargeStruct state(LargeStruct struct) {
        return struct.at(__offset(4) + bb_pos, bb);
    }

    /** The field of that name. */
    public String name() {
        return __string(__offset(6) + bb_pos);
    }

    /** One byte of the field of that name. */
    public int extra(int index) {
        return bb.get(__vector(__offset(8)) + index) & 0xff;
    }

    /** How many bytes there are. */
    public int extraLength() {
        return __vector_len(__offset(8));
    }

    /** Begins one, after its text and bytes were made; its struct is made next, and added at once. */
    public static void start(FlatBufferBuilder builder) {
        builder.startTable(3);
    }

    /**
     * Ends one.
     *
     * @param builder has what the others are
     * @param state the struct
     * @param name the text
     * @param extra the bytes
     */
    public static int end(FlatBufferBuilder builder, int state, int name, int extra) {
        builder.addStruct(0, state, 0);
        builder.addOffset(1, name, 0);
        builder.addOffset(2, extra, 0);
        return builder.endTable();
    }
}
