package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Vector4f;
import org.joml.Vector4fc;

/**
 * Vector4f as a packet of 16 bytes: its components in this order.
 *
 * @param x the first component
 * @param y the second component
 * @param z the third component
 * @param w the fourth component
 */
@Packet
public record Vec4f(float x, float y, float z, float w) {

    /**
     * Makes a packet of a vector.
     *
     * @param vector the vector
     * @return its components
     */
    public static Vec4f of(Vector4fc vector) {
        return new Vec4f(vector.x(), vector.y(), vector.z(), vector.w());
    }

    /**
     * Makes a vector of this packet.
     *
     * @return a new vector
     */
    public Vector4f toVector4f() {
        return new Vector4f(x, y, z, w);
    }
}
