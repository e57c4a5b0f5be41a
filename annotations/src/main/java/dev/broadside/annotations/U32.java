package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a {@code long} component of a {@link Packet} as four unsigned bytes, 0 to 4,294,967,295.
 *
 * <p>Writing a value outside that range throws a {@code PacketException}; nothing ever wraps around.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface U32 {}
