package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a {@code byte[]} component of a {@link Packet} as it is.
 *
 * <p>The array is copied both ways. Writing an array of another length throws a {@code PacketException}.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Bytes {

    /**
     * How many bytes the array has, exactly.
     *
     * @return a number from 1 to 65,535
     */
    int value();
}
