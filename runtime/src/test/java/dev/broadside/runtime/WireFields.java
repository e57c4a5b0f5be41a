package dev.broadside.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

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
                new WireField<Byte>("byte", 1, Wire::putByte, Wire::getByte, ByteBuffer::put)
                        .with(List.of((byte) 0, (byte) 1, (byte) -1, Byte.MIN_VALUE, Byte.MAX_VALUE)),
                new WireField<Short>("short", 2, Wire::putShort, Wire::getShort, ByteBuffer::putShort)
                        .with(List.of((short) 0, (short) -1, (short) 0x1234, Short.MIN_VALUE, Short.MAX_VALUE)),
                new WireField<Character>("char", 2, Wire::putChar, Wire::getChar, ByteBuffer::putChar)
                        .with(List.of('\0', 'a', '\u1234', '\ud800', '\uffff')),
                new WireField<Integer>("int", 4, Wire::putInt, Wire::getInt, ByteBuffer::putInt)
                        .with(List.of(0, 1, -1, 0x1234_5678, Integer.MIN_VALUE, Integer.MAX_VALUE)),
                new WireField<Long>("long", 8, Wire::putLong, Wire::getLong, ByteBuffer::putLong)
                        .with(List.of(0L, 1L, -1L, 0x0123_4567_89ab_cdefL, Long.MIN_VALUE, Long.MAX_VALUE)),
                new WireField<Float>("float", 4, Wire::putFloat, Wire::getFloat, ByteBuffer::putFloat)
                        .with(List.of(
                                0f, -0f, 1.5f, Float.MIN_VALUE, -Float.MAX_VALUE, Float.NEGATIVE_INFINITY, Float.NaN)),
                new WireField<Double>("double", 8, Wire::putDouble, Wire::getDouble, ByteBuffer::putDouble)
                        .with(List.of(
                                0.,
                                -0.,
                                1.5,
                                Double.MIN_VALUE,
                                -Double.MAX_VALUE,
                                Double.NEGATIVE_INFINITY,
                                Double.NaN)),
                new WireField<Boolean>(
                                "bool",
                                1,
                                Wire::putBoolean,
                                (b, m, at) -> Wire.getBoolean(b, m, at, NAME),
                                (b, v) -> b.put((byte) (v ? 1 : 0)))
                        .with(List.of(true, false)));
    }

    private static List<WireField<?>> narrowed() {
        return List.of(
                whole("u8", 1, (b, m, at, v) -> Wire.putU8(b, m, at, v, NAME), Wire::getU8)
                        .with(List.of(0L, 1L, 127L, 128L, 255L)),
                whole("u16", 2, (b, m, at, v) -> Wire.putU16(b, m, at, v, NAME), Wire::getU16)
                        .with(List.of(0L, 1L, 0x1234L, 32_768L, 65_535L)),
                whole("u32", 4, (b, m, at, v) -> Wire.putU32(b, m, at, v, NAME), Wire::getU32)
                        .with(List.of(0L, 1L, 0x1234_5678L, 0x8000_0000L, 0xffff_ffffL)),
                whole("i8", 1, (b, m, at, v) -> Wire.putI8(b, m, at, v, NAME), Wire::getByte)
                        .with(List.of(-128L, -1L, 0L, 1L, 127L)),
                whole("i16", 2, (b, m, at, v) -> Wire.putI16(b, m, at, v, NAME), Wire::getShort)
                        .with(List.of(-32_768L, -1L, 0L, 0x1234L, 32_767L)),
                new WireField<Float>(
                                "f16",
                                2,
                                (b, m, at, v) -> Wire.putF16(b, m, at, v, NAME),
                                Wire::getF16,
                                (b, v) -> b.putShort(HALVES.get(v).shortValue()))
                        .with(List.copyOf(HALVES.keySet())));
    }

    private interface GetWhole {
        long get(byte @Nullable [] bytes, @Nullable ByteBuffer memory, int at);
    }

    private static WireField<Long> whole(String type, int bytes, WireField.Put<Long> put, GetWhole get) {
        return new WireField<>(type, bytes, put, get::get, (b, value) -> {
            for (int i = 0; i < bytes; i++) {
                b.put((byte) (value >> (8 * i)));
            }
        });
    }

    private static List<WireField<?>> objects() {
        return List.of(
                new WireField<Mode>(
                                "enum8",
                                1,
                                (b, m, at, v) -> Wire.putEnum8(b, m, at, v, NAME),
                                (b, m, at) -> Wire.getEnum8(b, m, at, Mode.values(), NAME),
                                (b, v) -> b.put((byte) List.of(Mode.values()).indexOf(v)))
                        .with(List.of(Mode.values())),
                new WireField<Mode>(
                                "enum16",
                                2,
                                (b, m, at, v) -> Wire.putEnum16(b, m, at, v, NAME),
                                (b, m, at) -> Wire.getEnum16(b, m, at, Mode.values(), NAME),
                                (b, v) -> b.putShort(
                                        (short) List.of(Mode.values()).indexOf(v)))
                        .with(List.of(Mode.values())),
                text(11, (b, v) -> b.put((byte) v.getBytes(StandardCharsets.UTF_8).length))
                        .with(List.of("", "a", "Hello World", "日日日é", "\0")),
                text(300, (b, v) -> b.putShort((short) v.getBytes(StandardCharsets.UTF_8).length))
                        .with(List.of("", "a", "Größe", "é".repeat(150), "a".repeat(300))),
                new WireField<byte[]>(
                                "bytes(5)",
                                5,
                                (b, m, at, v) -> Wire.putBytes(b, m, at, 5, v, NAME),
                                (b, m, at) -> Wire.getBytes(b, m, at, 5),
                                ByteBuffer::put)
                        .with(List.of(new byte[5], new byte[] {1, -2, 3, -128, 127})));
    }

    private static WireField<String> text(int limit, BiConsumer<ByteBuffer, String> length) {
        return new WireField<>(
                "str(" + limit + ")",
                limit + (limit < 256 ? 1 : 2),
                (b, m, at, v) -> Wire.putString(b, m, at, limit, v, NAME),
                (b, m, at) -> Wire.getString(b, m, at, limit, NAME),
                (b, v) -> {
                    length.accept(b, v);
                    b.put(v.getBytes(StandardCharsets.UTF_8));
                });
    }
}
