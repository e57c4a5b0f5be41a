package dev.broadside.sample;

import dev.broadside.annotations.Packet;

/** Where a ray ends: a triangle, how far it is and the normal there; triangle −1 far away where it meets nothing. */
@Packet
public record Hit(int triangle, float distance, float nx, float ny, float nz) {

    /** Whether the ray meets nothing. */
    boolean isMiss() {
        return triangle == Triangles.NONE;
    }
}
