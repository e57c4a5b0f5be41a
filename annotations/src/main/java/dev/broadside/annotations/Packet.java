package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as a packet: a value with a binary layout of fixed size.
 *
 * <p>The components are laid out in declaration order, little-endian, without padding. A component is a primitive, an
 * enum, another packet, or a {@link String} with {@link Str}; {@link U8}, {@link U16}, {@link U32}, {@link I8} and
 * {@link I16} store a whole number in fewer bytes than its Java type takes.
 *
 * <table>
 * <caption>The wire type of a component that carries no annotation</caption>
 * <tr><th>Java type</th><th>wire type</th></tr>
 * <tr><td>{@code boolean}</td><td>u8, 0 or 1</td></tr>
 * <tr><td>{@code byte}, {@code short}, {@code int}, {@code long}</td><td>i8, i16, i32, i64</td></tr>
 * <tr><td>{@code char}</td><td>u16</td></tr>
 * <tr><td>{@code float}, {@code double}</td><td>f32, f64 (IEEE 754)</td></tr>
 * <tr><td>an enum</td><td>its ordinal, u8 up to 256 constants, else u16</td></tr>
 * <tr><td>a packet</td><td>its components, in place</td></tr>
 * </table>
 *
 * <p>For a record {@code Hit}, the annotation processor writes {@code HitPacket}, the codec, and {@code HitBuffer}, a
 * contiguous buffer of hits.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Packet {}
