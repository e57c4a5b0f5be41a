package dev.broadside.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The wire type str(n): a length in bytes, then n bytes of UTF-8 of which the unused are zero. */
final class Text {

    /** The longest limit whose length is stored in one byte. */
    private static final int SHORT_LIMIT = 255;

    /** How much of a text a message shows. */
    private static final int SHOWN = 80;

    /** The bits that tell of bytes that are not ASCII, in eight of them. */
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private Text() {}

    static void put(
            byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int limit, String value, String field) {
        int start = start(at, limit, Wire.size(bytes, memory));
        // what is refused leaves the text that was there
        int length = length(value, limit, field);
        if (bytes != null) {
            write(bytes, start, limit, value, length);
        } else {
            write(Wire.given(memory), start, limit, value, length);
        }
        if (limit <= SHORT_LIMIT) {
            Wire.putByte(bytes, memory, at, (byte) length);
        } else {
            Wire.putShort(bytes, memory, at, (short) length);
        }
    }

    private static void write(byte[] bytes, int start, int limit, String value, int length) {
        if (length == value.length()) {
            copyAscii(value, bytes, start);
        } else {
            encode(value, bytes, start);
        }
        Arrays.fill(bytes, start + length, start + limit, (byte) 0);
    }

    private static void write(ByteBuffer memory, int start, int limit, String value, int length) {
        if (memory.hasArray()) {
            write(memory.array(), memory.arrayOffset() + start, limit, value, length);
            return;
        }
        if (length == value.length()) {
            for (int i = 0; i < length; i++) {
                memory.put(start + i, (byte) value.charAt(i));
            }
        } else {
            byte[] encoded = new byte[length];
            encode(value, encoded, 0);
            memory.put(start, encoded);
        }
        Wire.clear(null, memory, start + length, limit - length);
    }

    @SuppressWarnings("deprecation") // since it takes the low byte of each character, which is all there is of these
    private static void copyAscii(String value, byte[] bytes, int start) {
        value.getBytes(0, value.length(), bytes, start);
    }

    /** Returns how many bytes a text takes, which is the number of its characters only if all are ASCII. */
    private static int length(String value, int limit, String field) {
        int chars = value.length();
        if (chars > limit) {
            throw tooLong(value, limit, field);
        }
        int all = 0;
        for (int i = 0; i < chars; i++) {
            all |= value.charAt(i);
        }
        return all < 0x80 ? chars : encodedLength(value, limit, field);
    }

    private static int encodedLength(String value, int limit, String field) {
        int length = 0;
        for (int i = 0; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                throw new PacketException(field + " has an unpaired surrogate at position " + i
                        + ", which UTF-8 cannot hold: '" + value + "'.");
            }
            length += size(codePoint);
            i += Character.charCount(codePoint);
        }
        if (length > limit) {
            throw tooLong(value, limit, field);
        }
        return length;
    }

    private static int size(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    private static void encode(String value, byte[] bytes, int start) {
        int to = start;
        for (int i = 0; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            int size = size(codePoint);
            if (size == 1) {
                bytes[to++] = (byte) codePoint;
            } else {
                bytes[to++] = (byte) ((0xf00 >> size) | (codePoint >> (6 * (size - 1))));
                for (int shift = 6 * (size - 2); shift >= 0; shift -= 6) {
                    bytes[to++] = (byte) (0x80 | ((codePoint >> shift) & 0x3f));
                }
            }
            i += Character.charCount(codePoint);
        }
    }

    /** Returns where the bytes begin, if all of the field is there. */
    private static int start(int at, int limit, int bytes) {
        int prefix = limit <= SHORT_LIMIT ? 1 : 2;
        return Objects.checkFromIndexSize(at, prefix + limit, bytes) + prefix;
    }

    private static PacketException tooLong(String value, int limit, String field) {
        int length = value.getBytes(StandardCharsets.UTF_8).length;
        return new PacketException(field + " takes " + length + " bytes in UTF-8; str(" + limit + ") holds " + limit
                + ": '" + (value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…") + "'.");
    }

    static String get(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at, int limit, String field) {
        int start = start(at, limit, Wire.size(bytes, memory));
        int said = limit <= SHORT_LIMIT ? Wire.getU8(bytes, memory, at) : Wire.getU16(bytes, memory, at);
        int length = length(said, at, limit, field);
        return bytes != null
                ? decode(bytes, start, length, at, field)
                : decode(Wire.given(memory), start, length, at, field);
    }

    private static int length(int length, int at, int limit, String field) {
        if (length > limit) {
            throw new PacketException(field, at, "says " + length + " bytes; str(" + limit + ") holds " + limit + ".");
        }
        return length;
    }

    private static String decode(ByteBuffer memory, int from, int length, int at, String field) {
        return memory.hasArray()
                ? decode(memory.array(), memory.arrayOffset() + from, length, at, field)
                : decode(Wire.getBytes(null, memory, from, length), 0, length, at, field);
    }

    private static String decode(byte[] bytes, int from, int length, int at, String field) {
        return isAscii(bytes, from, from + length)
                ? new String(bytes, from, length, StandardCharsets.ISO_8859_1)
                : decodeUtf8(bytes, from, length, at, field);
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            if ((Wire.getLong(bytes, null, i) & NOT_ASCII) != 0) {
                return false;
            }
        }
        for (; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static String decodeUtf8(byte[] bytes, int from, int length, int at, String field) {
        try {
            // a new decoder reports what String's constructor would replace
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new PacketException(field, at, "is no UTF-8: " + e.getMessage() + ".", e);
        }
    }
}
