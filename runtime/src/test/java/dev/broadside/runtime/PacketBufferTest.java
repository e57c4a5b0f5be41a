package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class PacketBufferTest {

    /** A buffer of ints, as the processor would write it. */
    private static final class Ints extends PacketBuffer<Integer> {

        private final byte[] bytes;
        private final Schema schema;

        Ints(Schema schema, int... values) {
            super(values.length);
            this.schema = schema;
            bytes = new byte[schema.bytesFor(values.length)];
            for (int i = 0; i < values.length; i++) {
                set(i, values[i]);
            }
        }

        @Override
        public Schema schema() {
            return schema;
        }

        @Override
        public Integer get(int index) {
            return Wire.getInt(bytes, index * 4);
        }

        @Override
        public void set(int index, Integer packet) {
            Wire.putInt(bytes, index * 4, packet);
        }

        @Override
        public ByteBuffer bytes() {
            return ByteBuffer.wrap(bytes).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    @Test
    void equalBytesOfOneSchemaAreEqual() {
        Ints a = new Ints(Schema.INT, 1, 2);
        assertThat(a).isEqualTo(new Ints(Schema.INT, 1, 2));
        assertThat(a.hashCode()).isEqualTo(new Ints(Schema.INT, 1, 2).hashCode());
        assertThat(a).isNotEqualTo(new Ints(Schema.INT, 1, 3));
        assertThat(a).isNotEqualTo(new Ints(Schema.INT, 1));
        assertThat(a).isNotEqualTo(new Ints(Schema.FLOAT, 1, 2));
        assertThat(a).isNotEqualTo(null);
    }

    @Test
    void textShowsTheFirstPackets() {
        assertThat(new Ints(Schema.INT).toString()).isEqualTo("int{i32 value @0}:4 × 0");
        assertThat(new Ints(Schema.INT, 7, 8).toString()).isEqualTo("int{i32 value @0}:4 × 2: 7, 8");
        assertThat(new Ints(Schema.INT, 7, 8, 9, 10).toString()).isEqualTo("int{i32 value @0}:4 × 4: 7, 8, 9, …");
    }
}
