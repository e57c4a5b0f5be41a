package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Vector2f;
import org.joml.Vector2fc;

/**
 * Vector2f as a packet of 8 bytes: its components in this order.
 *
 * @param x the first component
 * @param y the second component
 */
@Packet
public record Vec2f(float x, float y) {

    /**
     * Makes a packet of a vector.
     *
     * @param vector the vector
     * @return its components
     */
    public static Vec2f of(Vector2fc vector) {
        return new Vec2f(vector.x(), vector.y());
    }

    /**
     * Makes a vector of this packet.
     *
     * @return a new vector
     */
    public Vector2f toVector2f() {
        return new Vector2f(x, y);
    }
}
