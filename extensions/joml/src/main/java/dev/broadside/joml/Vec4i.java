package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Vector4i;
import org.joml.Vector4ic;

/**
 * Vector4i as a packet of 16 bytes: its components in this order.
 *
 * @param x the first component
 * @param y the second component
 * @param z the third component
 * @param w the fourth component
 */
@Packet
public record Vec4i(int x, int y, int z, int w) {

    /**
     * Makes a packet of a vector.
     *
     * @param vector the vector
     * @return its components
     */
    public static Vec4i of(Vector4ic vector) {
        return new Vec4i(vector.x(), vector.y(), vector.z(), vector.w());
    }

    /**
     * Makes a vector of this packet.
     *
     * @return a new vector
     */
    public Vector4i toVector4i() {
        return new Vector4i(x, y, z, w);
    }
}
