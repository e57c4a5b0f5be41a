package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Quaterniond;
import org.joml.Quaterniondc;

/**
 * Quaterniond as a packet of 32 bytes: its components in this order, not normalized.
 *
 * @param x the first component of the vector part
 * @param y the second component of the vector part
 * @param z the third component of the vector part
 * @param w the real part
 */
@Packet
public record Quatd(double x, double y, double z, double w) {

    /**
     * Makes a packet of a quaternion.
     *
     * @param quaternion the quaternion
     * @return its components
     */
    public static Quatd of(Quaterniondc quaternion) {
        return new Quatd(quaternion.x(), quaternion.y(), quaternion.z(), quaternion.w());
    }

    /**
     * Makes a quaternion of this packet.
     *
     * @return a new quaternion
     */
    public Quaterniond toQuaterniond() {
        return new Quaterniond(x, y, z, w);
    }
}
