package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Vector3i;
import org.joml.Vector3ic;

/**
 * Vector3i as a packet of 12 bytes: its components in this order.
 *
 * @param x the first component
 * @param y the second component
 * @param z the third component
 */
@Packet
public record Vec3i(int x, int y, int z) {

    /**
     * Makes a packet of a vector.
     *
     * @param vector the vector
     * @return its components
     */
    public static Vec3i of(Vector3ic vector) {
        return new Vec3i(vector.x(), vector.y(), vector.z());
    }

    /**
     * Makes a vector of this packet.
     *
     * @return a new vector
     */
    public Vector3i toVector3i() {
        return new Vector3i(x, y, z);
    }
}
