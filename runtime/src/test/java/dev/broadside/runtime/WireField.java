package dev.broadside.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A wire type: its methods for both storages, values that it holds, and what the JDK's {@link ByteBuffer} makes of them.
 *
 * @param oracle puts a value at the position of a little-endian buffer
 */
record WireField<V>(
        String type,
        int bytes,
        Put<byte[], V> toArray,
        Put<ByteBuffer, V> toBuffer,
        Get<byte[], V> fromArray,
        Get<ByteBuffer, V> fromBuffer,
        BiConsumer<ByteBuffer, V> oracle,
        List<V> values) {

    interface Put<S, V> {
        void put(S bytes, int at, V value);
    }

    interface Get<S, V> {
        V get(S bytes, int at);
    }

    /** Returns the bytes that a value is to have. */
    byte[] expected(V value) {
        ByteBuffer expected = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        oracle.accept(expected, value);
        return expected.array();
    }

    @Override
    public String toString() {
        return type;
    }
}
