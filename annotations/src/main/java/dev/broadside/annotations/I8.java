package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a {@code short}, {@code int} or {@code long} component of a {@link Packet} as a signed byte, −128 to 127.
 *
 * <p>Writing a value outside that range throws a {@code PacketException}; nothing ever wraps around.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface I8 {}
