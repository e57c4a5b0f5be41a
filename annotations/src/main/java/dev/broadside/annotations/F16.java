package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a {@code float} or {@code double} component of a {@link Packet} as a half float (IEEE 754 binary16): 11
 * significant bits, magnitudes from 2<sup>−24</sup> to 65,504.
 *
 * <p>A value is rounded to the nearest half float, of two equally near ones to that with an even last bit. Infinities and
 * NaN are kept. Writing a finite value that would round to more than 65,504 throws a {@code PacketException}.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface F16 {}
