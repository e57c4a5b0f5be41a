package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.PacketException;
import dev.broadside.runtime.Schema;
import dev.broadside.runtime.Wire;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Hit}: 27 bytes, little-endian.
 *
 * @see HitBuffer
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
public final class HitPacket {
    /** The size of a packet, in bytes. */
    public static final int BYTES = 27;

    /** Where {@link Hit#target()} begins, in bytes from the beginning of a packet. */
    public static final int TARGET_OFFSET = 0;

    /** Where {@link Hit#distance()} begins, in bytes from the beginning of a packet. */
    public static final int DISTANCE_OFFSET = 2;

    /** Where {@link Hit#surface()} begins, in bytes from the beginning of a packet. */
    public static final int SURFACE_OFFSET = 6;

    /** Where {@link Hit#at()} begins, in bytes from the beginning of a packet. */
    public static final int AT_OFFSET = 7;

    /** Where {@link Hit#label()} begins, in bytes from the beginning of a packet. */
    public static final int LABEL_OFFSET = 15;

    static final Surface[] SURFACE_CONSTANTS = Surface.values();

    /** The layout. */
    public static final Schema SCHEMA = Schema.of("Hit", BYTES, new Schema.Field[] {
            Schema.field("target", "u16", TARGET_OFFSET),
            Schema.field("distance", "f32", DISTANCE_OFFSET),
            Schema.field("surface", SURFACE_CONSTANTS, SURFACE_OFFSET),
            Schema.field("at", PointPacket.SCHEMA, AT_OFFSET),
            Schema.field("label", "str(11)", LABEL_OFFSET)
    });

    private HitPacket() {}

    /**
     * Writes a packet.
     *
     * @param bytes where to
     * @param offset where it begins
     * @param packet what to write
     * @throws PacketException if a component does not fit its wire type
     */
    public static void write(byte[] bytes, int offset, Hit packet) {
        Wire.putU16(bytes, null, offset + TARGET_OFFSET, packet.target(), "Hit.target");
        Wire.putFloat(bytes, null, offset + DISTANCE_OFFSET, packet.distance());
        Wire.putEnum8(bytes, null, offset + SURFACE_OFFSET, packet.surface(), "Hit.surface");
        PointPacket.write(bytes, offset + AT_OFFSET, Wire.nonNull(packet.at(), "Hit.at"));
        Wire.putString(bytes, null, offset + LABEL_OFFSET, 11, packet.label(), "Hit.label");
    }

    /**
     * Reads a packet.
     *
     * @param bytes where from
     * @param offset where it begins
     * @return a new record
     * @throws PacketException if the bytes are no such packet
     */
    public static Hit read(byte[] bytes, int offset) {
        int target = Wire.getU16(bytes, null, offset + TARGET_OFFSET);
        float distance = Wire.getFloat(bytes, null, offset + DISTANCE_OFFSET);
        Surface surface = Wire.getEnum8(bytes, null, offset + SURFACE_OFFSET,
                SURFACE_CONSTANTS, "Hit.surface");
        Point at = PointPacket.read(bytes, offset + AT_OFFSET);
        String label = Wire.getString(bytes, null, offset + LABEL_OFFSET, 11, "Hit.label");
        return made(offset, target, distance, surface, at, label);
    }

    /**
     * Writes a packet.
     *
     * @param memory where to
     * @param offset where it begins
     * @param packet what to write
     * @throws PacketException if a component does not fit its wire type
     */
    public static void write(ByteBuffer memory, int offset, Hit packet) {
        Wire.putU16(null, memory, offset + TARGET_OFFSET, packet.target(), "Hit.target");
        Wire.putFloat(null, memory, offset + DISTANCE_OFFSET, packet.distance());
        Wire.putEnum8(null, memory, offset + SURFACE_OFFSET, packet.surface(), "Hit.surface");
        PointPacket.write(memory, offset + AT_OFFSET, Wire.nonNull(packet.at(), "Hit.at"));
        Wire.putString(null, memory, offset + LABEL_OFFSET, 11, packet.label(), "Hit.label");
    }

    /**
     * Reads a packet.
     *
     * @param memory where from
     * @param offset where it begins
     * @return a new record
     * @throws PacketException if the bytes are no such packet
     */
    public static Hit read(ByteBuffer memory, int offset) {
        int target = Wire.getU16(null, memory, offset + TARGET_OFFSET);
        float distance = Wire.getFloat(null, memory, offset + DISTANCE_OFFSET);
        Surface surface = Wire.getEnum8(null, memory, offset + SURFACE_OFFSET,
                SURFACE_CONSTANTS, "Hit.surface");
        Point at = PointPacket.read(memory, offset + AT_OFFSET);
        String label = Wire.getString(null, memory, offset + LABEL_OFFSET, 11, "Hit.label");
        return made(offset, target, distance, surface, at, label);
    }

    private static Hit made(int offset, int target, float distance, Surface surface, Point at,
            String label) {
        try {
            return new Hit(target, distance, surface, at, label);
        } catch (RuntimeException refusal) {
            throw new PacketException("Hit", offset,
                    "is refused by its constructor: " + refusal, refusal);
        }
    }
}
