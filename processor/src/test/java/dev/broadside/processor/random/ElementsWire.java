package dev.broadside.processor.random;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A wire type of several elements, which are a Java array. */
interface ElementsWire extends Wire {

    Wire element();

    int length();

    @Override
    default String type() {
        return element().type() + "[]";
    }

    @Override
    default int bits() {
        return length() * element().bits();
    }

    @Override
    default boolean isBits() {
        return element().isBits();
    }

    @Override
    default Stream<PacketWire> packets() {
        return element().packets();
    }

    @Override
    default Object value(SplittableRandom random) {
        return IntStream.range(0, length())
                .mapToObj(i -> element().value(random))
                .toList();
    }

    @Override
    default BigInteger encode(Object value) {
        List<?> elements = (List<?>) value;
        BigInteger bits = BigInteger.ZERO;
        for (int i = 0; i < length(); i++) {
            bits = bits.or(
                    element().encode(elements.get(i)).shiftLeft(i * element().bits()));
        }
        return bits;
    }

    @Override
    default Object decode(BigInteger bits) {
        return IntStream.range(0, length())
                .mapToObj(i -> element().decode(bitsOf(bits, i)))
                .toList();
    }

    /** Returns the bits of one element. */
    default BigInteger bitsOf(BigInteger bits, int index) {
        return LittleEndian.bits(bits, index * element().bits(), element().bits());
    }

    @Override
    default Object java(Object value, Class<?> type) {
        Object array = Array.newInstance(type.getComponentType(), length());
        for (int i = 0; i < length(); i++) {
            Array.set(array, i, element().java(((List<?>) value).get(i), type.getComponentType()));
        }
        return array;
    }
}
