package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.AxisAngle4f;

/**
 * AxisAngle4f as a packet of 16 bytes: its fields in this order.
 *
 * @param angle the angle in radians, as it is: not brought into one turn
 * @param x the first component of the axis
 * @param y the second component of the axis
 * @param z the third component of the axis
 */
@Packet
public record AxisAnglef(float angle, float x, float y, float z) {

    /**
     * Makes a packet of a rotation.
     *
     * @param rotation the rotation
     * @return its fields
     */
    public static AxisAnglef of(AxisAngle4f rotation) {
        return new AxisAnglef(rotation.angle, rotation.x, rotation.y, rotation.z);
    }

    /**
     * Makes a rotation of this packet.
     *
     * @return a new rotation
     */
    public AxisAngle4f toAxisAngle4f() {
        // the constructors and setters that take an angle bring it into one turn
        AxisAngle4f rotation = new AxisAngle4f();
        rotation.angle = angle;
        rotation.x = x;
        rotation.y = y;
        rotation.z = z;
        return rotation;
    }
}
