import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.PacketException;
import dev.broadside.runtime.Schema;
import dev.broadside.runtime.Wire;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Filters.Pixel}: 5 bytes, little-endian.
 *
 * @see Filters_PixelBuffer
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
final class Filters_PixelPacket {
    /** The size of a packet, in bytes. */
    public static final int BYTES = 5;

    /** Where {@link Filters.Pixel#colour()} begins, in bytes from the beginning of a packet. */
    public static final int COLOUR_OFFSET = 0;

    /** Where {@link Filters.Pixel#kind()} begins, in bytes from the beginning of a packet. */
    public static final int KIND_OFFSET = 4;

    static final Filters.Kind[] KIND_CONSTANTS = Filters.Kind.values();

    /** The layout. */
    public static final Schema SCHEMA = Schema.of("Pixel", BYTES, new Schema.Field[] {
            Schema.field("colour", "i32", COLOUR_OFFSET),
            Schema.field("kind", KIND_CONSTANTS, KIND_OFFSET)
    });

    private Filters_PixelPacket() {}

    /**
     * Writes a packet.
     *
     * @param bytes where to
     * @param offset where it begins
     * @param packet what to write
     * @throws PacketException if a component does not fit its wire type
     */
    public static void write(byte[] bytes, int offset, Filters.Pixel packet) {
        Wire.putInt(bytes, null, offset + COLOUR_OFFSET, packet.colour());
        Wire.putEnum8(bytes, null, offset + KIND_OFFSET, packet.kind(), "Pixel.kind");
    }

    /**
     * Reads a packet.
     *
     * @param bytes where from
     * @param offset where it begins
     * @return a new record
     * @throws PacketException if the bytes are no such packet
     */
    public static Filters.Pixel read(byte[] bytes, int offset) {
        int colour = Wire.getInt(bytes, null, offset + COLOUR_OFFSET);
        Filters.Kind kind = Wire.getEnum8(bytes, null, offset + KIND_OFFSET,
                KIND_CONSTANTS, "Pixel.kind");
        return made(offset, colour, kind);
    }

    /**
     * Writes a packet.
     *
     * @param memory where to
     * @param offset where it begins
     * @param packet what to write
     * @throws PacketException if a component does not fit its wire type
     */
    public static void write(ByteBuffer memory, int offset, Filters.Pixel packet) {
        Wire.putInt(null, memory, offset + COLOUR_OFFSET, packet.colour());
        Wire.putEnum8(null, memory, offset + KIND_OFFSET, packet.kind(), "Pixel.kind");
    }

    /**
     * Reads a packet.
     *
     * @param memory where from
     * @param offset where it begins
     * @return a new record
     * @throws PacketException if the bytes are no such packet
     */
    public static Filters.Pixel read(ByteBuffer memory, int offset) {
        int colour = Wire.getInt(null, memory, offset + COLOUR_OFFSET);
        Filters.Kind kind = Wire.getEnum8(null, memory, offset + KIND_OFFSET,
                KIND_CONSTANTS, "Pixel.kind");
        return made(offset, colour, kind);
    }

    private static Filters.Pixel made(int offset, int colour, Filters.Kind kind) {
        try {
            return new Filters.Pixel(colour, kind);
        } catch (RuntimeException refusal) {
            throw new PacketException("Pixel", offset,
                    "is refused by its constructor: " + refusal, refusal);
        }
    }
}
