package dev.broadside.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The wire type str(n): a length in bytes, then n bytes of UTF-8 of which the unused are zero. */
final class Text {

    /** The longest limit whose length is stored in one byte. */
    private static final int SHORT_LIMIT = 255;

    /** How much of a text a message shows. */
    private static final int SHOWN = 80;

    private Text() {}

    static void put(byte[] bytes, int at, int limit, String value, String field) {
        int start = at + (limit <= SHORT_LIMIT ? 1 : 2);
        int end = start + limit;
        int to = start;
        int i = 0;
        int chars = value.length();
        // ASCII, which is what names are made of, needs no coding
        for (int ascii = Math.min(chars, limit); i < ascii && value.charAt(i) < 0x80; i++) {
            bytes[to++] = (byte) value.charAt(i);
        }
        if (i < chars) {
            to = putEncoded(bytes, to, end, value, i, limit, field);
        }
        Arrays.fill(bytes, to, end, (byte) 0);
        int length = to - start;
        if (limit <= SHORT_LIMIT) {
            bytes[at] = (byte) length;
        } else {
            Wire.putChar(bytes, at, (char) length);
        }
    }

    private static int putEncoded(byte[] bytes, int from, int end, String value, int first, int limit, String field) {
        int to = from;
        for (int i = first; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                throw new PacketException(field + " has an unpaired surrogate at position " + i
                        + ", which UTF-8 cannot hold: '" + value + "'.");
            }
            int size = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            if (to + size > end) {
                throw tooLong(value, limit, field);
            }
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
        return to;
    }

    private static PacketException tooLong(String value, int limit, String field) {
        int length = value.getBytes(StandardCharsets.UTF_8).length;
        return new PacketException(field + " takes " + length + " bytes in UTF-8; str(" + limit + ") holds " + limit
                + ": '" + (value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…") + "'.");
    }

    static String get(byte[] bytes, int at, int limit, String field) {
        boolean isShort = limit <= SHORT_LIMIT;
        int length = isShort ? Wire.getU8(bytes, at) : Wire.getU16(bytes, at);
        if (length > limit) {
            throw new PacketException(
                    field + " at byte " + at + " says " + length + " bytes; str(" + limit + ") holds " + limit + ".");
        }
        int start = at + (isShort ? 1 : 2);
        for (int i = start; i < start + length; i++) {
            if (bytes[i] < 0) {
                return decode(bytes, start, length, field);
            }
        }
        return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }

    private static String decode(byte[] bytes, int start, int length, String field) {
        try {
            // a new decoder reports what String's constructor would replace
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new PacketException(field + " at byte " + start + " is no UTF-8: " + e.getMessage() + ".", e);
        }
    }
}
