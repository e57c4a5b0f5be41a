package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * Vector3f as a packet of 12 bytes: its components in this order.
 *
 * @param x the first component
 * @param y the second component
 * @param z the third component
 */
@Packet
public record Vec3f(float x, float y, float z) {

    /**
     * Makes a packet of a vector.
     *
     * @param vector the vector
     * @return its components
     */
    public static Vec3f of(Vector3fc vector) {
        return new Vec3f(vector.x(), vector.y(), vector.z());
    }

    /**
     * Makes a vector of this packet.
     *
     * @return a new vector
     */
    public Vector3f toVector3f() {
        return new Vector3f(x, y, z);
    }
}
