package dev.broadside.runtime;

import dev.broadside.annotations.Layout;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/** The fields of a header, and what is said of one that is wrong. */
final class HeaderFormat {

    private static final int MAGIC_AT = 0;
    private static final int FORMAT_AT = 4;
    private static final int LAYOUT_AT = 6;
    private static final int RESERVED_AT = 7;
    private static final int SCHEMA_AT = 8;
    private static final int PACKET_BYTES_AT = 16;
    private static final int COUNT_AT = 20;
    private static final int MORE_RESERVED_AT = 24;

    /** "BSPK" as an i32. */
    private static final int MAGIC = 0x4b50_5342;

    private static final int FORMAT = 1;
    private static final String DAMAGED = "The header is damaged: write or send the packets again.";

    private HeaderFormat() {}

    /** Returns the header of a buffer. */
    static ByteBuffer of(PacketBuffer<?> buffer) {
        ByteBuffer header = ByteBuffer.allocate(PacketHeader.BYTES);
        Wire.putInt(null, header, MAGIC_AT, MAGIC);
        Wire.putShort(null, header, FORMAT_AT, (short) FORMAT);
        Wire.putByte(null, header, LAYOUT_AT, (byte) code(buffer.layout()));
        Wire.putLong(null, header, SCHEMA_AT, buffer.schema().id());
        Wire.putInt(null, header, PACKET_BYTES_AT, buffer.schema().bytes());
        Wire.putInt(null, header, COUNT_AT, buffer.count());
        return header;
    }

    /** Checks all of the header that begins at a byte, and returns how many packets it says, at most 2^31 − 1. */
    static long count(ByteBuffer bytes, int begin, Schema schema, Layout layout) {
        if (Wire.getInt(null, bytes, begin + MAGIC_AT) != MAGIC) {
            throw noMagic(Wire.getBytes(null, bytes, begin + MAGIC_AT, Integer.BYTES));
        }
        int format = Wire.getU16(null, bytes, begin + FORMAT_AT);
        if (format != FORMAT) {
            throw wrong("format", FORMAT_AT, format, "this Broadside reads " + FORMAT, "Read it with a newer one.");
        }
        checkLayout(Wire.getU8(null, bytes, begin + LAYOUT_AT), schema, layout);
        checkSchema(Wire.getLong(null, bytes, begin + SCHEMA_AT), schema);
        long packetBytes = Wire.getU32(null, bytes, begin + PACKET_BYTES_AT);
        if (packetBytes != schema.bytes()) {
            String expected = "a packet '" + schema.name() + "' takes " + schema.bytes();
            throw wrong("bytes", PACKET_BYTES_AT, packetBytes, expected, DAMAGED);
        }
        long count = Wire.getU32(null, bytes, begin + COUNT_AT);
        if (count > Integer.MAX_VALUE) {
            throw wrong("count", COUNT_AT, count, "a buffer holds at most " + Integer.MAX_VALUE, DAMAGED);
        }
        checkReserved(RESERVED_AT, Wire.getU8(null, bytes, begin + RESERVED_AT));
        checkReserved(MORE_RESERVED_AT, Wire.getLong(null, bytes, begin + MORE_RESERVED_AT));
        return count;
    }

    private static void checkLayout(int code, Schema schema, Layout layout) {
        if (code == code(layout)) {
            return;
        } else if (code > code(Layout.COLUMNS)) {
            throw wrong("layout", LAYOUT_AT, code, "0 is PACKED, 1 is COLUMNS", DAMAGED);
        }
        throw wrong(
                "layout",
                LAYOUT_AT,
                code + " (" + (code == 0 ? Layout.PACKED : Layout.COLUMNS) + ")",
                "buffers of '" + schema.name() + "' have " + code(layout) + " (" + layout + ")",
                "Give writer and reader the same @Packet(layout = …).");
    }

    private static void checkReserved(int at, long value) {
        if (value != 0) {
            throw wrong("reserved", at, value, "format " + FORMAT + " has 0 there", DAMAGED);
        }
    }

    private static void checkSchema(long id, Schema schema) {
        if (id != schema.id()) {
            throw wrong(
                    "schema",
                    SCHEMA_AT,
                    HexFormat.of().toHexDigits(id),
                    "'" + schema.name() + "' has " + HexFormat.of().toHexDigits(schema.id()),
                    "They are other packets, or their layout has changed since:"
                            + " read them with the record whose .schema file has their id.");
        }
    }

    private static int code(Layout layout) {
        return layout == Layout.PACKED ? 0 : 1;
    }

    static PacketException cutShort(int bytes) {
        return new PacketException(
                "Header", bytes, "ends; it takes " + PacketHeader.BYTES + " bytes. Write or send the packets again.");
    }

    static PacketException packetsCutShort(long count, Schema schema, int bytes) {
        return wrong(
                "count",
                COUNT_AT,
                count,
                "so many packets '" + schema.name() + "' take " + count * schema.bytes() + " bytes, but " + bytes
                        + " follow",
                "They were cut short: write or send them again.");
    }

    static PacketException tooLarge(long count, Schema schema) {
        return wrong(
                "count",
                COUNT_AT,
                count,
                "so many packets '" + schema.name() + "' take " + count * schema.bytes()
                        + " bytes, but the limit of a buffer is " + Schema.MAX_BUFFER_BYTES,
                "Write several buffers.");
    }

    private static PacketException noMagic(byte[] found) {
        return new PacketException(
                "Header.magic",
                MAGIC_AT,
                "is " + HexFormat.ofDelimiter(" ").formatHex(found)
                        + "; a header begins with 42 53 50 4b. Wrap packets that have no header bare.");
    }

    private static PacketException wrong(String field, int at, Object found, String expected, String advice) {
        return new PacketException("Header." + field, at, "is " + found + "; " + expected + ". " + advice);
    }
}
