package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a {@code float} or {@code double} component of a {@link Packet} in a few bits, as one of 2<sup>bits</sup> evenly
 * spaced values from {@link #min} to {@link #max}, which both are among them.
 *
 * <p>A value is rounded to the nearest of these, so what is read differs by at most
 * {@code (max - min) / (2^bits - 1) / 2} from what was written, but for the rounding of floating-point arithmetic. Writing a value below {@link #min}, above {@link #max}, or
 * NaN throws a {@code PacketException}. Neighbouring components with this annotation share bytes, the first in the lowest
 * bits: a colour of 5, 6 and 5 bits takes two bytes.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Quantized {

    /**
     * The least value; of a {@code float} component, rounded to a {@code float}.
     *
     * @return a finite number
     */
    double min();

    /**
     * The greatest value; of a {@code float} component, rounded to a {@code float}.
     *
     * @return a finite number above {@link #min}
     */
    double max();

    /**
     * How many bits a value takes.
     *
     * @return a number from 1 to 32
     */
    int bits();
}
