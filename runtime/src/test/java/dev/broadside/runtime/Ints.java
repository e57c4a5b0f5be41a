package dev.broadside.runtime;

import dev.broadside.annotations.Layout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

/** A buffer of ints, as the processor would write it. */
final class Ints extends PacketBuffer<Integer> {

    private final byte[] bytes;
    private final int begin;
    private final Schema schema;
    private final Layout layout;

    private Ints(byte[] bytes, int begin, int count, Schema schema, Layout layout) {
        this(bytes, begin, count, schema, layout, false);
    }

    private Ints(byte[] bytes, int begin, int count, Schema schema, Layout layout, boolean isReadOnly) {
        super(count, isReadOnly);
        this.bytes = bytes;
        this.begin = begin;
        this.schema = schema;
        this.layout = layout;
    }

    static Ints allocate(int count) {
        return new Ints(new byte[Schema.INT.bytesFor(count)], 0, count, Schema.INT, Layout.PACKED);
    }

    static Ints of(int... values) {
        return of(Schema.INT, Layout.PACKED, values);
    }

    static Ints of(Schema schema, Layout layout, int... values) {
        Ints buffer = new Ints(new byte[4 * values.length], 0, values.length, schema, layout);
        for (int i = 0; i < values.length; i++) {
            buffer.set(i, values[i]);
        }
        return buffer;
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public Integer get(int index) {
        return Wire.getInt(bytes, null, begin + 4 * Objects.checkIndex(index, count()));
    }

    @Override
    public void set(int index, Integer packet) {
        Wire.putInt(bytes, null, begin + 4 * checkWrite(this, index), packet);
    }

    @Override
    public Ints slice(int from, int to) {
        Objects.checkFromToIndex(from, to, count());
        return new Ints(bytes, begin + 4 * from, to - from, schema, layout, isReadOnly());
    }

    /** The same memory, for what only asks for the schema. */
    Ints as(Schema schema, Layout layout) {
        return new Ints(bytes, begin, count(), schema, layout);
    }

    @Override
    protected Ints newReadOnlyView() {
        return new Ints(bytes, begin, count(), schema, layout, true);
    }

    @Override
    protected Ints newCopy() {
        Ints copy = new Ints(new byte[4 * count()], 0, count(), schema, layout);
        for (int i = 0; i < count(); i++) {
            copy.set(i, get(i));
        }
        return copy;
    }

    @Override
    protected Object memory() {
        return bytes;
    }

    @Override
    protected int memoryBegin() {
        return begin;
    }

    @Override
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes, begin, 4 * count()).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** An appender of ints, as the processor would write it. */
    static final class Appender extends PacketAppender<Integer, Ints> {

        private int copies;

        Appender(int room) {
            super(allocate(room));
        }

        @Override
        public void append(Integer packet) {
            int index = next();
            buffer().set(index, packet);
            added();
        }

        @Override
        protected Ints resized(Ints buffer, int count) {
            copies++;
            Ints copy = allocate(count);
            System.arraycopy(buffer.bytes, buffer.begin, copy.bytes, 0, 4 * Math.min(buffer.count(), count));
            return copy;
        }

        @Override
        protected void copy(Ints from, int count, Ints to, int index) {
            System.arraycopy(from.bytes, from.begin, to.bytes, to.begin + 4 * index, 4 * count);
        }

        int room() {
            return buffer().count();
        }

        int copies() {
            return copies;
        }
    }
}
