package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Vector4d;
import org.joml.Vector4dc;

/**
 * Vector4d as a packet of 32 bytes: its components in this order.
 *
 * @param x the first component
 * @param y the second component
 * @param z the third component
 * @param w the fourth component
 */
@Packet
public record Vec4d(double x, double y, double z, double w) {

    /**
     * Makes a packet of a vector.
     *
     * @param vector the vector
     * @return its components
     */
    public static Vec4d of(Vector4dc vector) {
        return new Vec4d(vector.x(), vector.y(), vector.z(), vector.w());
    }

    /**
     * Makes a vector of this packet.
     *
     * @return a new vector
     */
    public Vector4d toVector4d() {
        return new Vector4d(x, y, z, w);
    }
}
