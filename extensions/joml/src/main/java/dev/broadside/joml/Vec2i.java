package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Vector2i;
import org.joml.Vector2ic;

/**
 * Vector2i as a packet of 8 bytes: its components in this order.
 *
 * @param x the first component
 * @param y the second component
 */
@Packet
public record Vec2i(int x, int y) {

    /**
     * Makes a packet of a vector.
     *
     * @param vector the vector
     * @return its components
     */
    public static Vec2i of(Vector2ic vector) {
        return new Vec2i(vector.x(), vector.y());
    }

    /**
     * Makes a vector of this packet.
     *
     * @return a new vector
     */
    public Vector2i toVector2i() {
        return new Vector2i(x, y);
    }
}
