package dev.broadside.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The kinds of memory that a {@link ByteBuffer} may be, none of which makes a difference. */
enum Memory {
    HEAP,
    BIG_ENDIAN,
    LITTLE_ENDIAN,
    SLICED,
    LIMITED,
    DIRECT,
    DIRECT_SLICED,
    DIRECT_LIMITED;

    /** Returns a buffer of that many bytes. */
    ByteBuffer of(int size) {
        return switch (this) {
            case HEAP -> ByteBuffer.allocate(size);
            case BIG_ENDIAN -> ByteBuffer.allocate(size).order(ByteOrder.BIG_ENDIAN);
            case LITTLE_ENDIAN -> ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
            case SLICED -> inside(ByteBuffer.allocate(size + 9)).slice();
            case LIMITED -> ByteBuffer.allocate(size + 9).limit(size);
            case DIRECT -> ByteBuffer.allocateDirect(size);
            case DIRECT_SLICED -> inside(ByteBuffer.allocateDirect(size + 9)).slice();
            case DIRECT_LIMITED -> ByteBuffer.allocateDirect(size + 9).limit(size);
        };
    }

    private static ByteBuffer inside(ByteBuffer bytes) {
        return bytes.position(5).limit(bytes.capacity() - 4);
    }

    /** Returns a buffer with these bytes, at position 0. */
    ByteBuffer of(byte[] bytes) {
        return of(bytes.length).put(bytes).position(0);
    }

    /** Returns all bytes of a buffer, from 0 to its limit. */
    static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.limit()];
        buffer.get(0, bytes);
        return bytes;
    }
}
