package dev.broadside.processor.random;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.function.LongFunction;

/** The primitive types and what narrows them. Each number is made from its bits. */
enum NumberWire implements Wire {
    BOOLEAN("boolean", 1, 0, 1, bits -> bits == 1),
    BYTE("byte", 1, Byte.MIN_VALUE, Byte.MAX_VALUE, bits -> (byte) bits),
    SHORT("short", 2, Short.MIN_VALUE, Short.MAX_VALUE, bits -> (short) bits),
    CHAR("char", 2, Character.MIN_VALUE, Character.MAX_VALUE, bits -> (char) bits),
    INT("int", 4, Integer.MIN_VALUE, Integer.MAX_VALUE, bits -> (int) bits),
    LONG("long", 8, Long.MIN_VALUE, Long.MAX_VALUE, bits -> bits),
    FLOAT("float", 4, 0, Float.floatToIntBits(Float.POSITIVE_INFINITY), bits -> Float.intBitsToFloat((int) bits)),
    DOUBLE("double", 8, 0, Double.doubleToLongBits(Double.POSITIVE_INFINITY), Double::longBitsToDouble),
    U8_SHORT("@U8 short", 1, 0, 255, bits -> (short) bits),
    U8_INT("@U8 int", 1, 0, 255, bits -> (int) bits),
    U8_LONG("@U8 long", 1, 0, 255, bits -> bits),
    I8_SHORT("@I8 short", 1, -128, 127, bits -> (short) bits),
    I8_INT("@I8 int", 1, -128, 127, bits -> (int) bits),
    I8_LONG("@I8 long", 1, -128, 127, bits -> bits),
    U16_INT("@U16 int", 2, 0, 65_535, bits -> (int) bits),
    U16_LONG("@U16 long", 2, 0, 65_535, bits -> bits),
    I16_INT("@I16 int", 2, -32_768, 32_767, bits -> (int) bits),
    I16_LONG("@I16 long", 2, -32_768, 32_767, bits -> bits),
    U32_LONG("@U32 long", 4, 0, 4_294_967_295L, bits -> bits);

    private final String declaration;
    private final int bytes;
    private final long least;
    private final long most;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final LongFunction<Object> box;

    NumberWire(String declaration, int bytes, long least, long most, LongFunction<Object> box) {
        this.declaration = declaration;
        this.bytes = bytes;
        this.least = least;
        this.most = most;
        this.box = box;
    }

    @Override
    public String declaration() {
        return declaration;
    }

    @Override
    public int bytes() {
        return bytes;
    }

    /** One in four is at an end. */
    @Override
    public Object value(SplittableRandom random, ClassLoader loader) {
        return box.apply(
                switch (random.nextInt(8)) {
                    case 0 -> least;
                    case 1 -> most;
                    default -> most == Long.MAX_VALUE ? random.nextLong() : random.nextLong(least, most + 1);
                });
    }

    @Override
    public void encode(Object value, ByteBuffer to) {
        long bits = bits(value);
        for (int i = 0; i < bytes; i++) {
            to.put((byte) (bits >> (8 * i)));
        }
    }

    private static long bits(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        } else if (value instanceof Character letter) {
            return letter;
        } else if (value instanceof Float number) {
            return Float.floatToRawIntBits(number);
        } else if (value instanceof Double number) {
            return Double.doubleToRawLongBits(number);
        }
        return ((Number) value).longValue();
    }
}
