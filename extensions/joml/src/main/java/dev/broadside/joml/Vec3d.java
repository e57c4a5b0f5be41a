package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * Vector3d as a packet of 24 bytes: its components in this order.
 *
 * @param x the first component
 * @param y the second component
 * @param z the third component
 */
@Packet
public record Vec3d(double x, double y, double z) {

    /**
     * Makes a packet of a vector.
     *
     * @param vector the vector
     * @return its components
     */
    public static Vec3d of(Vector3dc vector) {
        return new Vec3d(vector.x(), vector.y(), vector.z());
    }

    /**
     * Makes a vector of this packet.
     *
     * @return a new vector
     */
    public Vector3d toVector3d() {
        return new Vector3d(x, y, z);
    }
}
