package dev.broadside.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A wire type: its methods, values that it holds, and what the JDK's {@link ByteBuffer} makes of them.
 *
 * @param oracle puts a value at the position of a little-endian buffer
 */
record WireField<V>(String type, int bytes, Put<V> put, Get<V> get, BiConsumer<ByteBuffer, V> oracle, List<V> values) {

    interface Put<V> {
        void put(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, V value);
    }

    interface Get<V> {
        V get(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at);
    }

    WireField(String type, int bytes, Put<V> put, Get<V> get, BiConsumer<ByteBuffer, V> oracle) {
        this(type, bytes, put, get, oracle, List.of());
    }

    /** Returns the same with these values. */
    WireField<V> with(List<V> values) {
        return new WireField<>(type, bytes, put, get, oracle, values);
    }

    void put(byte[] bytes, int at, V value) {
        put.put(bytes, null, at, value);
    }

    void put(ByteBuffer memory, int at, V value) {
        put.put(null, memory, at, value);
    }

    V get(byte[] bytes, int at) {
        return get.get(bytes, null, at);
    }

    V get(ByteBuffer memory, int at) {
        return get.get(null, memory, at);
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
