package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.AxisAngle4d;

/**
 * AxisAngle4d as a packet of 32 bytes: its fields in this order.
 *
 * @param angle the angle in radians, as it is: not brought into one turn
 * @param x the first component of the axis
 * @param y the second component of the axis
 * @param z the third component of the axis
 */
@Packet
public record AxisAngled(double angle, double x, double y, double z) {

    /**
     * Makes a packet of a rotation.
     *
     * @param rotation the rotation
     * @return its fields
     */
    public static AxisAngled of(AxisAngle4d rotation) {
        return new AxisAngled(rotation.angle, rotation.x, rotation.y, rotation.z);
    }

    /**
     * Makes a rotation of this packet.
     *
     * @return a new rotation
     */
    public AxisAngle4d toAxisAngle4d() {
        // the constructors and setters that take an angle bring it into one turn
        AxisAngle4d rotation = new AxisAngle4d();
        rotation.angle = angle;
        rotation.x = x;
        rotation.y = y;
        rotation.z = z;
        return rotation;
    }
}
