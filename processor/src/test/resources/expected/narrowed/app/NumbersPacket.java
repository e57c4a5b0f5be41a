package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.PacketException;
import dev.broadside.runtime.Schema;
import dev.broadside.runtime.Wire;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Numbers}: 18 bytes, little-endian.
 *
 * @see NumbersBuffer
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
final class NumbersPacket {
    /** The size of a packet, in bytes. */
    public static final int BYTES = 18;

    /** Where {@link Numbers#u8s()} begins, in bytes from the beginning of a packet. */
    public static final int U8S_OFFSET = 0;

    /** Where {@link Numbers#u8i()} begins, in bytes from the beginning of a packet. */
    public static final int U8I_OFFSET = 1;

    /** Where {@link Numbers#u8l()} begins, in bytes from the beginning of a packet. */
    public static final int U8L_OFFSET = 2;

    /** Where {@link Numbers#i8s()} begins, in bytes from the beginning of a packet. */
    public static final int I8S_OFFSET = 3;

    /** Where {@link Numbers#i8i()} begins, in bytes from the beginning of a packet. */
    public static final int I8I_OFFSET = 4;

    /** Where {@link Numbers#i8l()} begins, in bytes from the beginning of a packet. */
    public static final int I8L_OFFSET = 5;

    /** Where {@link Numbers#u16i()} begins, in bytes from the beginning of a packet. */
    public static final int U16I_OFFSET = 6;

    /** Where {@link Numbers#u16l()} begins, in bytes from the beginning of a packet. */
    public static final int U16L_OFFSET = 8;

    /** Where {@link Numbers#i16i()} begins, in bytes from the beginning of a packet. */
    public static final int I16I_OFFSET = 10;

    /** Where {@link Numbers#i16l()} begins, in bytes from the beginning of a packet. */
    public static final int I16L_OFFSET = 12;

    /** Where {@link Numbers#u32l()} begins, in bytes from the beginning of a packet. */
    public static final int U32L_OFFSET = 14;

    /** The layout. */
    public static final Schema SCHEMA = Schema.of("Numbers", BYTES, new Schema.Field[] {
            Schema.field("u8s", "u8", U8S_OFFSET),
            Schema.field("u8i", "u8", U8I_OFFSET),
            Schema.field("u8l", "u8", U8L_OFFSET),
            Schema.field("i8s", "i8", I8S_OFFSET),
            Schema.field("i8i", "i8", I8I_OFFSET),
            Schema.field("i8l", "i8", I8L_OFFSET),
            Schema.field("u16i", "u16", U16I_OFFSET),
            Schema.field("u16l", "u16", U16L_OFFSET),
            Schema.field("i16i", "i16", I16I_OFFSET),
            Schema.field("i16l", "i16", I16L_OFFSET),
            Schema.field("u32l", "u32", U32L_OFFSET)
    });

    private NumbersPacket() {}

    /**
     * Writes a packet.
     *
     * @param bytes where to
     * @param offset where it begins
     * @param packet what to write
     * @throws PacketException if a component does not fit its wire type
     */
    public static void write(byte[] bytes, int offset, Numbers packet) {
        Wire.putU8(bytes, null, offset + U8S_OFFSET, packet.u8s(), "Numbers.u8s");
        Wire.putU8(bytes, null, offset + U8I_OFFSET, packet.u8i(), "Numbers.u8i");
        Wire.putU8(bytes, null, offset + U8L_OFFSET, packet.u8l(), "Numbers.u8l");
        Wire.putI8(bytes, null, offset + I8S_OFFSET, packet.i8s(), "Numbers.i8s");
        Wire.putI8(bytes, null, offset + I8I_OFFSET, packet.i8i(), "Numbers.i8i");
        Wire.putI8(bytes, null, offset + I8L_OFFSET, packet.i8l(), "Numbers.i8l");
        Wire.putU16(bytes, null, offset + U16I_OFFSET, packet.u16i(), "Numbers.u16i");
        Wire.putU16(bytes, null, offset + U16L_OFFSET, packet.u16l(), "Numbers.u16l");
        Wire.putI16(bytes, null, offset + I16I_OFFSET, packet.i16i(), "Numbers.i16i");
        Wire.putI16(bytes, null, offset + I16L_OFFSET, packet.i16l(), "Numbers.i16l");
        Wire.putU32(bytes, null, offset + U32L_OFFSET, packet.u32l(), "Numbers.u32l");
    }

    /**
     * Reads a packet.
     *
     * @param bytes where from
     * @param offset where it begins
     * @return a new record
     * @throws PacketException if the bytes are no such packet
     */
    public static Numbers read(byte[] bytes, int offset) {
        short u8s = (short) Wire.getU8(bytes, null, offset + U8S_OFFSET);
        int u8i = Wire.getU8(bytes, null, offset + U8I_OFFSET);
        long u8l = Wire.getU8(bytes, null, offset + U8L_OFFSET);
        short i8s = Wire.getByte(bytes, null, offset + I8S_OFFSET);
        int i8i = Wire.getByte(bytes, null, offset + I8I_OFFSET);
        long i8l = Wire.getByte(bytes, null, offset + I8L_OFFSET);
        int u16i = Wire.getU16(bytes, null, offset + U16I_OFFSET);
        long u16l = Wire.getU16(bytes, null, offset + U16L_OFFSET);
        int i16i = Wire.getShort(bytes, null, offset + I16I_OFFSET);
        long i16l = Wire.getShort(bytes, null, offset + I16L_OFFSET);
        long u32l = Wire.getU32(bytes, null, offset + U32L_OFFSET);
        return made(offset, u8s, u8i, u8l, i8s, i8i, i8l, u16i, u16l, i16i, i16l, u32l);
    }

    /**
     * Writes a packet.
     *
     * @param memory where to
     * @param offset where it begins
     * @param packet what to write
     * @throws PacketException if a component does not fit its wire type
     */
    public static void write(ByteBuffer memory, int offset, Numbers packet) {
        Wire.putU8(null, memory, offset + U8S_OFFSET, packet.u8s(), "Numbers.u8s");
        Wire.putU8(null, memory, offset + U8I_OFFSET, packet.u8i(), "Numbers.u8i");
        Wire.putU8(null, memory, offset + U8L_OFFSET, packet.u8l(), "Numbers.u8l");
        Wire.putI8(null, memory, offset + I8S_OFFSET, packet.i8s(), "Numbers.i8s");
        Wire.putI8(null, memory, offset + I8I_OFFSET, packet.i8i(), "Numbers.i8i");
        Wire.putI8(null, memory, offset + I8L_OFFSET, packet.i8l(), "Numbers.i8l");
        Wire.putU16(null, memory, offset + U16I_OFFSET, packet.u16i(), "Numbers.u16i");
        Wire.putU16(null, memory, offset + U16L_OFFSET, packet.u16l(), "Numbers.u16l");
        Wire.putI16(null, memory, offset + I16I_OFFSET, packet.i16i(), "Numbers.i16i");
        Wire.putI16(null, memory, offset + I16L_OFFSET, packet.i16l(), "Numbers.i16l");
        Wire.putU32(null, memory, offset + U32L_OFFSET, packet.u32l(), "Numbers.u32l");
    }

    /**
     * Reads a packet.
     *
     * @param memory where from
     * @param offset where it begins
     * @return a new record
     * @throws PacketException if the bytes are no such packet
     */
    public static Numbers read(ByteBuffer memory, int offset) {
        short u8s = (short) Wire.getU8(null, memory, offset + U8S_OFFSET);
        int u8i = Wire.getU8(null, memory, offset + U8I_OFFSET);
        long u8l = Wire.getU8(null, memory, offset + U8L_OFFSET);
        short i8s = Wire.getByte(null, memory, offset + I8S_OFFSET);
        int i8i = Wire.getByte(null, memory, offset + I8I_OFFSET);
        long i8l = Wire.getByte(null, memory, offset + I8L_OFFSET);
        int u16i = Wire.getU16(null, memory, offset + U16I_OFFSET);
        long u16l = Wire.getU16(null, memory, offset + U16L_OFFSET);
        int i16i = Wire.getShort(null, memory, offset + I16I_OFFSET);
        long i16l = Wire.getShort(null, memory, offset + I16L_OFFSET);
        long u32l = Wire.getU32(null, memory, offset + U32L_OFFSET);
        return made(offset, u8s, u8i, u8l, i8s, i8i, i8l, u16i, u16l, i16i, i16l, u32l);
    }

    private static Numbers made(int offset, short u8s, int u8i, long u8l, short i8s, int i8i,
            long i8l, int u16i, long u16l, int i16i, long i16l, long u32l) {
        try {
            return new Numbers(u8s, u8i, u8l, i8s, i8i, i8l, u16i, u16l, i16i, i16l, u32l);
        } catch (RuntimeException refusal) {
            throw new PacketException("Numbers", offset,
                    "is refused by its constructor: " + refusal, refusal);
        }
    }
}
