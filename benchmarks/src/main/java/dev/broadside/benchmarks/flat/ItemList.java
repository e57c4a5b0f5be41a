package dev.broadside.benchmarks.flat;

import com.google.flatbuffers.FlatBufferBuilder;
import com.google.flatbuffers.Table;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The root of a buffer, whose one field is a vector: of structs, or of tables. */
public final class ItemList extends Table {

    private static final int ITEMS = 4;

    /**
     * Reads a buffer.
     *
     * @param bytes what a builder finished
     */
    public ItemList(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        __reset(bytes.getInt(bytes.position()) + bytes.position(), bytes);
    }

    /** The bytes. */
    public ByteBuffer bytes() {
        return bb;
    }

    /** Where the first item is. */
    public int items() {
        return __vector(__offset(ITEMS));
    }

    /**
     * Where a table is.
     *
     * @param place the place in the vector
     */
    public int table(int place) {
        return __indirect(place);
    }

    /**
     * Makes a vector the one field of the root.
     *
     * @param builder has the vector
     * @param items the vector
     */
    public static void finish(FlatBufferBuilder builder, int items) {
        builder.startTable(1);
        builder.addOffset(0, items, 0);
        builder.finish(builder.endTable());
    }
}
