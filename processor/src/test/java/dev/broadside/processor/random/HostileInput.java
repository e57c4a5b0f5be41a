package dev.broadside.processor.random;

import dev.broadside.runtime.PacketBuffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;

/** Bytes that somebody says are packets, and how they come. */
final class HostileInput {

    /** How bytes come. */
    enum Way {
        HEAP,
        WITHIN,
        READ_ONLY,
        DIRECT,
        CHANNEL;

        static final List<Way> IN_MEMORY = List.of(HEAP, WITHIN, READ_ONLY, DIRECT);
        static final List<Way> ALL = List.of(values());
    }

    /** Memory outside the heap, one piece for all inputs, one after the other. */
    private static final ByteBuffer DIRECT = ByteBuffer.allocateDirect(1 << 16);

    private final byte[] bytes;
    private final Way way;
    private final int bareCount;

    /**
     * Makes an input.
     *
     * @param bareCount how many packets somebody says they are, without a header; −1 if they should begin with one
     */
    HostileInput(byte[] bytes, Way way, int bareCount) {
        this.bytes = bytes;
        this.way = way;
        this.bareCount = bareCount;
    }

    byte[] bytes() {
        return bytes;
    }

    Way way() {
        return way;
    }

    int bareCount() {
        return bareCount;
    }

    boolean isBare() {
        return bareCount >= 0;
    }

    /** Returns memory with the bytes between position and limit. */
    ByteBuffer memory() {
        return switch (way) {
            case HEAP -> ByteBuffer.wrap(bytes);
            case READ_ONLY -> ByteBuffer.wrap(bytes).asReadOnlyBuffer();
            case WITHIN ->
                ByteBuffer.allocate(bytes.length + 12)
                        .position(3)
                        .slice()
                        .put(4, bytes)
                        .position(4)
                        .limit(4 + bytes.length);
            case DIRECT -> DIRECT.clear().put(bytes).flip();
            case CHANNEL -> throw new IllegalStateException("no memory");
        };
    }

    Opener opener(Target target, SplittableRandom random) {
        if (way == Way.CHANNEL) {
            Pieces channel = new Pieces(bytes, random);
            return new Opener(() -> target.readFrom(channel), channel::taken);
        }
        ByteBuffer memory = memory();
        int begin = memory.position();
        return new Opener(
                () -> isBare() ? target.wrapBare(memory, bareCount) : target.wrap(memory),
                () -> memory.position() - begin);
    }

    @Override
    public String toString() {
        return way + (isBare() ? ", " + bareCount + " bare" : "") + ", "
                + HexFormat.of().formatHex(bytes);
    }

    /**
     * Opens a buffer.
     *
     * @param open does so
     * @param taken tells how many bytes it has taken
     */
    record Opener(Open open, IntSupplier taken) {}

    /** May throw what channels do. */
    interface Open {
        PacketBuffer<?> open() throws IOException;
    }
}
