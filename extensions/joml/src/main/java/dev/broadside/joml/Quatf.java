package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Quaternionf;
import org.joml.Quaternionfc;

/**
 * Quaternionf as a packet of 16 bytes: its components in this order, not normalized.
 *
 * @param x the first component of the vector part
 * @param y the second component of the vector part
 * @param z the third component of the vector part
 * @param w the real part
 */
@Packet
public record Quatf(float x, float y, float z, float w) {

    /**
     * Makes a packet of a quaternion.
     *
     * @param quaternion the quaternion
     * @return its components
     */
    public static Quatf of(Quaternionfc quaternion) {
        return new Quatf(quaternion.x(), quaternion.y(), quaternion.z(), quaternion.w());
    }

    /**
     * Makes a quaternion of this packet.
     *
     * @return a new quaternion
     */
    public Quaternionf toQuaternionf() {
        return new Quaternionf(x, y, z, w);
    }
}
