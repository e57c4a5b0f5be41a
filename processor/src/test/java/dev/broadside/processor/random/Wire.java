package dev.broadside.processor.random;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/** A wire type of a random component, told a second time and in another way than the processor does. */
interface Wire {

    /** The component's annotation, if any, and Java type. */
    String declaration();

    /** The documented size. */
    int bytes();

    /** Any value it can hold, of a class that the loader has. */
    Object value(SplittableRandom random, ClassLoader loader);

    /** Writes the value as documented; the buffer is little-endian. */
    void encode(Object value, ByteBuffer to);
}
