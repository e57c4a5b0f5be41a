package dev.broadside.processor.random;

import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A wire type of a random component, told a second time and in another way than the processor does: everything on the
 * wire is one little-endian number, of which a field is some bits.
 *
 * <p>A value is plain: a boxed primitive, a text, an enum's ordinal, or the list of a packet's components or of an array's
 * elements.
 */
interface Wire {

    /** The component's wire annotations, if any; with a space behind them. */
    default String annotations() {
        return "";
    }

    /** The component's Java type. */
    String type();

    /** The documented text of it in a schema. */
    String schema();

    /** The documented size. */
    int bits();

    /** Whether it shares bytes with its neighbours. */
    default boolean isBits() {
        return false;
    }

    /** The packets that it is made of. */
    default Stream<PacketWire> packets() {
        return Stream.empty();
    }

    /** Any value it can hold. */
    Object value(SplittableRandom random);

    /** Returns the bits of a value, the unused ones 0. */
    BigInteger encode(Object value);

    /**
     * Returns the value of some bits.
     *
     * @throws Refused if there is none
     */
    Object decode(BigInteger bits);

    /** Returns a value as Java has it. */
    default Object java(Object value, Class<?> type) {
        return value;
    }
}
