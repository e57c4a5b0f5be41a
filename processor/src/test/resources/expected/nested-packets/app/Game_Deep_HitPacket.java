package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.PacketException;
import dev.broadside.runtime.Schema;
import dev.broadside.runtime.Wire;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Game.Deep.Hit}: 42 bytes, little-endian.
 *
 * @see Game_Deep_HitBuffer
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
public final class Game_Deep_HitPacket {
    /** The size of a packet, in bytes. */
    public static final int BYTES = 42;

    /** Where {@link Game.Deep.Hit#first()} begins, in bytes from the beginning of a packet. */
    public static final int FIRST_OFFSET = 0;

    /** Where {@link Game.Deep.Hit#second()} begins, in bytes from the beginning of a packet. */
    public static final int SECOND_OFFSET = 21;

    /** The layout. */
    public static final Schema SCHEMA = Schema.of("Hit", BYTES, new Schema.Field[] {
            Schema.field("first", Game_HitPacket.SCHEMA, FIRST_OFFSET),
            Schema.field("second", Game_HitPacket.SCHEMA, SECOND_OFFSET)
    });

    private Game_Deep_HitPacket() {}

    /**
     * Writes a packet.
     *
     * @param bytes where to
     * @param offset where it begins
     * @param packet what to write
     * @throws PacketException if a component does not fit its wire type
     */
    public static void write(byte[] bytes, int offset, Game.Deep.Hit packet) {
        Game_HitPacket.write(bytes, offset + FIRST_OFFSET, Wire.nonNull(packet.first(), "Hit.first"));
        Game_HitPacket.write(bytes, offset + SECOND_OFFSET, Wire.nonNull(packet.second(), "Hit.second"));
    }

    /**
     * Reads a packet.
     *
     * @param bytes where from
     * @param offset where it begins
     * @return a new record
     * @throws PacketException if the bytes are no such packet
     */
    public static Game.Deep.Hit read(byte[] bytes, int offset) {
        Game.Hit first = Game_HitPacket.read(bytes, offset + FIRST_OFFSET);
        Game.Hit second = Game_HitPacket.read(bytes, offset + SECOND_OFFSET);
        return made(offset, first, second);
    }

    /**
     * Writes a packet.
     *
     * @param memory where to
     * @param offset where it begins
     * @param packet what to write
     * @throws PacketException if a component does not fit its wire type
     */
    public static void write(ByteBuffer memory, int offset, Game.Deep.Hit packet) {
        Game_HitPacket.write(memory, offset + FIRST_OFFSET, Wire.nonNull(packet.first(), "Hit.first"));
        Game_HitPacket.write(memory, offset + SECOND_OFFSET, Wire.nonNull(packet.second(), "Hit.second"));
    }

    /**
     * Reads a packet.
     *
     * @param memory where from
     * @param offset where it begins
     * @return a new record
     * @throws PacketException if the bytes are no such packet
     */
    public static Game.Deep.Hit read(ByteBuffer memory, int offset) {
        Game.Hit first = Game_HitPacket.read(memory, offset + FIRST_OFFSET);
        Game.Hit second = Game_HitPacket.read(memory, offset + SECOND_OFFSET);
        return made(offset, first, second);
    }

    private static Game.Deep.Hit made(int offset, Game.Hit first, Game.Hit second) {
        try {
            return new Game.Deep.Hit(first, second);
        } catch (RuntimeException refusal) {
            throw new PacketException("Hit", offset,
                    "is refused by its constructor: " + refusal, refusal);
        }
    }
}
