package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a {@link String} component of a {@link Packet} in UTF-8, in a field of fixed size.
 *
 * <p>The field is a length in bytes (u8 where {@link #value} is at most 255, else u16), then {@link #value} bytes, of
 * which those after the text are zero. Writing a text that takes more bytes, or that has an unpaired surrogate, throws a
 * {@code PacketException}; nothing is ever cut off.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Str {

    /**
     * The most UTF-8 bytes the text may take.
     *
     * @return a number from 1 to 65,535
     */
    int value();
}
