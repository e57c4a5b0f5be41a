package dev.broadside.processor.random;

import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.function.LongFunction;

/** The primitive types and what narrows them to whole bytes. Each number is made from its bits. */
enum NumberWire implements Wire {
    BOOLEAN("", "boolean", "bool", 8, 0, 1, bits -> bits == 1),
    BYTE("", "byte", "i8", 8, Byte.MIN_VALUE, Byte.MAX_VALUE, bits -> (byte) bits),
    SHORT("", "short", "i16", 16, Short.MIN_VALUE, Short.MAX_VALUE, bits -> (short) bits),
    CHAR("", "char", "u16", 16, Character.MIN_VALUE, Character.MAX_VALUE, bits -> (char) bits),
    INT("", "int", "i32", 32, Integer.MIN_VALUE, Integer.MAX_VALUE, bits -> (int) bits),
    LONG("", "long", "i64", 64, Long.MIN_VALUE, Long.MAX_VALUE, bits -> bits),
    FLOAT("", "float", "f32", 32, 0, 0xffff_ffffL, bits -> Float.intBitsToFloat((int) bits)),
    DOUBLE("", "double", "f64", 64, Long.MIN_VALUE, Long.MAX_VALUE, Double::longBitsToDouble),
    U8_SHORT("@U8 ", "short", "u8", 8, 0, 255, bits -> (short) bits),
    U8_INT("@U8 ", "int", "u8", 8, 0, 255, bits -> (int) bits),
    U8_LONG("@U8 ", "long", "u8", 8, 0, 255, bits -> bits),
    I8_SHORT("@I8 ", "short", "i8", 8, -128, 127, bits -> (short) bits),
    I8_INT("@I8 ", "int", "i8", 8, -128, 127, bits -> (int) bits),
    I8_LONG("@I8 ", "long", "i8", 8, -128, 127, bits -> bits),
    U16_INT("@U16 ", "int", "u16", 16, 0, 65_535, bits -> (int) bits),
    U16_LONG("@U16 ", "long", "u16", 16, 0, 65_535, bits -> bits),
    I16_INT("@I16 ", "int", "i16", 16, -32_768, 32_767, bits -> (int) bits),
    I16_LONG("@I16 ", "long", "i16", 16, -32_768, 32_767, bits -> bits),
    U32_LONG("@U32 ", "long", "u32", 32, 0, 4_294_967_295L, bits -> bits);

    private final String annotations;
    private final String type;
    private final String schema;
    private final int bits;
    private final long least;
    private final long most;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final LongFunction<Object> box;

    NumberWire(
            String annotations, String type, String schema, int bits, long least, long most, LongFunction<Object> box) {
        this.annotations = annotations;
        this.type = type;
        this.schema = schema;
        this.bits = bits;
        this.least = least;
        this.most = most;
        this.box = box;
    }

    @Override
    public String annotations() {
        return annotations;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String schema() {
        return schema;
    }

    @Override
    public int bits() {
        return bits;
    }

    /** One in four is at an end. */
    @Override
    public Object value(SplittableRandom random) {
        return box.apply(
                switch (random.nextInt(8)) {
                    case 0 -> least;
                    case 1 -> most;
                    default -> most == Long.MAX_VALUE ? random.nextLong() : random.nextLong(least, most + 1);
                });
    }

    @Override
    public BigInteger encode(Object value) {
        return LittleEndian.lowest(BigInteger.valueOf(number(value)), bits);
    }

    private static long number(Object value) {
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

    @Override
    public Object decode(BigInteger number) {
        boolean isNegative = least < 0 && number.testBit(bits - 1);
        long value = (isNegative ? number.subtract(BigInteger.ONE.shiftLeft(bits)) : number).longValue();
        if (value < least || value > most) {
            throw new Refused();
        }
        return box.apply(value);
    }
}
