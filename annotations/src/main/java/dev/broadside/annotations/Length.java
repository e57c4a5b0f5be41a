package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an array component of a {@link Packet} its length: the elements are stored one behind the other.
 *
 * <p>The elements are of any type that a component may have, but no arrays; a wire annotation beside this one is theirs,
 * as in {@code @Length(3) @F16 float[] scale}. The array is copied both ways. Writing an array of another length throws a
 * {@code PacketException}.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Length {

    /**
     * How many elements the array has, exactly.
     *
     * @return a number from 1 to 65,535
     */
    int value();
}
