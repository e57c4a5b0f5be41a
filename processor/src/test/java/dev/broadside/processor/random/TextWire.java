package dev.broadside.processor.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A text of at most so many bytes. */
record TextWire(int limit) implements Wire {

    private static final String[] LETTERS = {"a", "Z", " ", "\0", "ü", "ж", "€", "日", "😀"};

    @Override
    public String annotations() {
        return "@Str(" + limit + ") ";
    }

    @Override
    public String type() {
        return "String";
    }

    @Override
    public String schema() {
        return "str(" + limit + ")";
    }

    @Override
    public int bits() {
        return lengthBits() + 8 * limit;
    }

    private int lengthBits() {
        return limit < 256 ? 8 : 16;
    }

    /** Full where nothing more fits, which is often. */
    @Override
    public Object value(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int left = random.nextInt(4) == 0 ? random.nextInt(limit + 1) : limit;
        while (true) {
            String letter = LETTERS[random.nextInt(LETTERS.length)];
            left -= letter.getBytes(UTF_8).length;
            if (left < 0) {
                return text.toString();
            }
            text.append(letter);
        }
    }

    @Override
    public BigInteger encode(Object value) {
        byte[] text = ((String) value).getBytes(UTF_8);
        return LittleEndian.number(text).shiftLeft(lengthBits()).or(BigInteger.valueOf(text.length));
    }

    @Override
    public Object decode(BigInteger bits) {
        int length = LittleEndian.lowest(bits, lengthBits()).intValue();
        if (length > limit) {
            throw new Refused();
        }
        byte[] bytes = LittleEndian.bytes(LittleEndian.bits(bits, lengthBits(), 8 * length), length);
        String text = new String(bytes, UTF_8);
        // what is no UTF-8 has been replaced
        if (!Arrays.equals(text.getBytes(UTF_8), bytes)) {
            throw new Refused();
        }
        return text;
    }
}
