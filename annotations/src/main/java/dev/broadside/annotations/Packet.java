package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as a packet: a value with a binary layout of fixed size.
 *
 * <p>The components are laid out in declaration order, little-endian, without padding. A component is a primitive, an
 * enum, another packet, a {@link String} with {@link Str}, a {@code byte[]} with {@link Bytes}, an array with
 * {@link Length}, or of a type that an adapter knows. {@link U8}, {@link U16}, {@link U32}, {@link I8}, {@link I16} and
 * {@link F16} store a number in fewer bytes than its Java type takes, {@link Quantized} in as few bits as it needs.
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
public @interface Packet {

    /**
     * What the size of a packet is a multiple of, in bytes: it ends with so many zeros as it takes. A graphics card may
     * want 4 or 16. Only for {@link Layout#PACKED}.
     *
     * @return a power of two, at most 4,096
     */
    int align() default 1;

    /**
     * Classes with pairs of static methods for components of types that are no packets: one method makes a packet of such
     * a value, another one a value of such a packet.
     *
     * <pre>{@code
     * final class Adapters {
     *     static Vec3 pack(Vector3f vector) { return new Vec3(vector.x, vector.y, vector.z); }
     *     static Vector3f unpack(Vec3 packet) { return new Vector3f(packet.x(), packet.y(), packet.z()); }
     * }
     * }</pre>
     *
     * @return the classes, in which there may be one pair for a type
     */
    Class<?>[] adapters() default {};

    /**
     * How buffers of this packet keep their packets.
     *
     * @return the layout
     */
    Layout layout() default Layout.PACKED;

    /**
     * The version of the layout, to be raised when it is changed on purpose: the build then agrees that it differs from
     * the one kept as the baseline ({@code -Abroadside.baseline}).
     *
     * @return a number from 1
     */
    int version() default 1;
}
