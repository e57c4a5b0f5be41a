package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Vector2d;
import org.joml.Vector2dc;

/**
 * Vector2d as a packet of 16 bytes: its components in this order.
 *
 * @param x the first component
 * @param y the second component
 */
@Packet
public record Vec2d(double x, double y) {

    /**
     * Makes a packet of a vector.
     *
     * @param vector the vector
     * @return its components
     */
    public static Vec2d of(Vector2dc vector) {
        return new Vec2d(vector.x(), vector.y());
    }

    /**
     * Makes a vector of this packet.
     *
     * @return a new vector
     */
    public Vector2d toVector2d() {
        return new Vector2d(x, y);
    }
}
