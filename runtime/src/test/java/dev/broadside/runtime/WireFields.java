package dev.broadside.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** All wire types but the bit fields, each with values at both ends of its range. */
final class WireFields {

    static final String NAME = "P.x";

    /** Half floats from the tables of the standard. */
    private static final Map<Float, Integer> HALVES = Map.of(
            0f,
            0,
            -0f,
            0x8000,
            1f,
            0x3c00,
            -2f,
            0xc000,
            65_504f,
            0x7bff,
            0x1p-24f,
            1,
            0x1p-14f,
            0x400,
            0.33325195f,
            0x3555,
            Float.NEGATIVE_INFINITY,
            0xfc00,
            Float.NaN,
            0x7e00);

    enum Mode {
        SLOW,
        FAST,
        FASTER
    }

    private WireFields() {}

    static List<WireField<?>> all() {
        List<WireField<?>> all = new ArrayList<>(javaTypes());
        all.addAll(narrowed());
        all.addAll(objects());
        return all;
    }

    private static List<WireField<?>> javaTypes() {
        return List.of(
                new WireField<>(
                        "byte",
                        1,
                        Wire::putByte,
                        Wire::putByte,
                        Wire::getByte,
                        Wire::getByte,
                        ByteBuffer::put,
                        List.of((byte) 0, (byte) 1, (byte) -1, Byte.MIN_VALUE, Byte.MAX_VALUE)),
                new WireField<>(
                        "short",
                        2,
                        Wire::putShort,
                        Wire::putShort,
                        Wire::getShort,
                        Wire::getShort,
                        ByteBuffer::putShort,
                        List.of((short) 0, (short) -1, (short) 0x1234, Short.MIN_VALUE, Short.MAX_VALUE)),
                new WireField<>(
                        "char",
                        2,
                        Wire::putChar,
                        Wire::putChar,
                        Wire::getChar,
                        Wire::getChar,
                        ByteBuffer::putChar,
                        List.of('\0', 'a', '\u1234', '\ud800', '\uffff')),
                new WireField<>(
                        "int",
                        4,
                        Wire::putInt,
                        Wire::putInt,
                        Wire::getInt,
                        Wire::getInt,
                        ByteBuffer::putInt,
                        List.of(0, 1, -1, 0x1234_5678, Integer.MIN_VALUE, Integer.MAX_VALUE)),
                new WireField<>(
                        "long",
                        8,
                        Wire::putLong,
                        Wire::putLong,
                        Wire::getLong,
                        Wire::getLong,
                        ByteBuffer::putLong,
                        List.of(0L, 1L, -1L, 0x0123_4567_89ab_cdefL, Long.MIN_VALUE, Long.MAX_VALUE)),
                new WireField<>(
                        "float",
                        4,
                        Wire::putFloat,
                        Wire::putFloat,
                        Wire::getFloat,
                        Wire::getFloat,
                        ByteBuffer::putFloat,
                        List.of(0f, -0f, 1.5f, Float.MIN_VALUE, -Float.MAX_VALUE, Float.NEGATIVE_INFINITY, Float.NaN)),
                new WireField<>(
                        "double",
                        8,
                        Wire::putDouble,
                        Wire::putDouble,
                        Wire::getDouble,
                        Wire::getDouble,
                        ByteBuffer::putDouble,
                        List.of(
                                0.,
                                -0.,
                                1.5,
                                Double.MIN_VALUE,
                                -Double.MAX_VALUE,
                                Double.NEGATIVE_INFINITY,
                                Double.NaN)),
                new WireField<>(
                        "bool",
                        1,
                        Wire::putBoolean,
                        Wire::putBoolean,
                        (b, at) -> Wire.getBoolean(b, at, NAME),
                        (b, at) -> Wire.getBoolean(b, at, NAME),
                        (b, value) -> b.put((byte) (value ? 1 : 0)),
                        List.of(true, false)));
    }

    private static List<WireField<?>> narrowed() {
        return List.of(
                whole(
                        "u8",
                        1,
                        (b, at, v) -> Wire.putU8(b, at, v, NAME),
                        (b, at, v) -> Wire.putU8(b, at, v, NAME),
                        Wire::getU8,
                        Wire::getU8,
                        0,
                        1,
                        127,
                        128,
                        255),
                whole(
                        "u16",
                        2,
                        (b, at, v) -> Wire.putU16(b, at, v, NAME),
                        (b, at, v) -> Wire.putU16(b, at, v, NAME),
                        Wire::getU16,
                        Wire::getU16,
                        0,
                        1,
                        0x1234,
                        32_768,
                        65_535),
                whole(
                        "u32",
                        4,
                        (b, at, v) -> Wire.putU32(b, at, v, NAME),
                        (b, at, v) -> Wire.putU32(b, at, v, NAME),
                        Wire::getU32,
                        Wire::getU32,
                        0,
                        1,
                        0x1234_5678,
                        0x8000_0000L,
                        0xffff_ffffL),
                whole(
                        "i8",
                        1,
                        (b, at, v) -> Wire.putI8(b, at, v, NAME),
                        (b, at, v) -> Wire.putI8(b, at, v, NAME),
                        Wire::getByte,
                        Wire::getByte,
                        -128,
                        -1,
                        0,
                        1,
                        127),
                whole(
                        "i16",
                        2,
                        (b, at, v) -> Wire.putI16(b, at, v, NAME),
                        (b, at, v) -> Wire.putI16(b, at, v, NAME),
                        Wire::getShort,
                        Wire::getShort,
                        -32_768,
                        -1,
                        0,
                        0x1234,
                        32_767),
                new WireField<Float>(
                        "f16",
                        2,
                        (b, at, v) -> Wire.putF16(b, at, v, NAME),
                        (b, at, v) -> Wire.putF16(b, at, v, NAME),
                        Wire::getF16,
                        Wire::getF16,
                        (b, v) -> b.putShort(HALVES.get(v).shortValue()),
                        List.copyOf(HALVES.keySet())));
    }

    private interface GetWhole<S> {
        long get(S bytes, int at);
    }

    private static WireField<Long> whole(
            String type,
            int bytes,
            WireField.Put<byte[], Long> toArray,
            WireField.Put<ByteBuffer, Long> toBuffer,
            GetWhole<byte[]> fromArray,
            GetWhole<ByteBuffer> fromBuffer,
            long... values) {
        BiConsumer<ByteBuffer, Long> oracle = (b, value) -> {
            for (int i = 0; i < bytes; i++) {
                b.put((byte) (value >> (8 * i)));
            }
        };
        return new WireField<>(
                type,
                bytes,
                toArray,
                toBuffer,
                fromArray::get,
                fromBuffer::get,
                oracle,
                Arrays.stream(values).boxed().toList());
    }

    private static List<WireField<?>> objects() {
        return List.of(
                new WireField<>(
                        "enum8",
                        1,
                        (b, at, v) -> Wire.putEnum8(b, at, v, NAME),
                        (b, at, v) -> Wire.putEnum8(b, at, v, NAME),
                        (b, at) -> Wire.getEnum8(b, at, Mode.values(), NAME),
                        (b, at) -> Wire.getEnum8(b, at, Mode.values(), NAME),
                        (b, v) -> b.put((byte) List.of(Mode.values()).indexOf(v)),
                        List.of(Mode.values())),
                new WireField<>(
                        "enum16",
                        2,
                        (b, at, v) -> Wire.putEnum16(b, at, v, NAME),
                        (b, at, v) -> Wire.putEnum16(b, at, v, NAME),
                        (b, at) -> Wire.getEnum16(b, at, Mode.values(), NAME),
                        (b, at) -> Wire.getEnum16(b, at, Mode.values(), NAME),
                        (b, v) -> b.putShort((short) List.of(Mode.values()).indexOf(v)),
                        List.of(Mode.values())),
                text(
                        11,
                        List.of("", "a", "Hello World", "日日日é", "\0"),
                        (b, v) -> b.put((byte) v.getBytes(StandardCharsets.UTF_8).length)),
                text(
                        300,
                        List.of("", "a", "Größe", "é".repeat(150), "a".repeat(300)),
                        (b, v) -> b.putShort((short) v.getBytes(StandardCharsets.UTF_8).length)),
                new WireField<>(
                        "bytes(5)",
                        5,
                        (b, at, v) -> Wire.putBytes(b, at, 5, v, NAME),
                        (b, at, v) -> Wire.putBytes(b, at, 5, v, NAME),
                        (b, at) -> Wire.getBytes(b, at, 5),
                        (b, at) -> Wire.getBytes(b, at, 5),
                        ByteBuffer::put,
                        List.of(new byte[5], new byte[] {1, -2, 3, -128, 127})));
    }

    private static WireField<String> text(int limit, List<String> values, BiConsumer<ByteBuffer, String> length) {
        return new WireField<>(
                "str(" + limit + ")",
                limit + (limit < 256 ? 1 : 2),
                (b, at, v) -> Wire.putString(b, at, limit, v, NAME),
                (b, at, v) -> Wire.putString(b, at, limit, v, NAME),
                (b, at) -> Wire.getString(b, at, limit, NAME),
                (b, at) -> Wire.getString(b, at, limit, NAME),
                (b, v) -> {
                    length.accept(b, v);
                    b.put(v.getBytes(StandardCharsets.UTF_8));
                },
                values);
    }
}
