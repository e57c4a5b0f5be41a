package dev.broadside.processor.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/** A text of at most so many bytes. */
record TextWire(int limit) implements Wire {

    private static final String[] LETTERS = {"a", "Z", " ", "\0", "ü", "ж", "€", "日", "😀"};

    @Override
    public String declaration() {
        return "@Str(" + limit + ") String";
    }

    @Override
    public int bytes() {
        return lengthBytes() + limit;
    }

    private int lengthBytes() {
        return limit < 256 ? 1 : 2;
    }

    /** Full where nothing more fits, which is often. */
    @Override
    public Object value(SplittableRandom random, ClassLoader loader) {
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
    public void encode(Object value, ByteBuffer to) {
        byte[] text = ((String) value).getBytes(UTF_8);
        to.put((byte) text.length);
        if (lengthBytes() == 2) {
            to.put((byte) (text.length >> 8));
        }
        to.put(text).put(new byte[limit - text.length]);
    }
}
