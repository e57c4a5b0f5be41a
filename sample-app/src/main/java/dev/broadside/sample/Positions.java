package dev.broadside.sample;

import dev.broadside.annotations.Task;

/** Moves points that lie like the seeds of a sunflower. */
public final class Positions {

    /** The angle from one seed to the next, in radians. */
    static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private Positions() {}

    /** Where a seed is at a time: the flower turns by a radian per second, and a wave runs outwards over it. */
    @Task(name = "CalculatePositions", packet = Position.class)
    static Position calculatePosition(int id, double seconds) {
        double radius = Math.sqrt(id);
        double angle = id * GOLDEN_ANGLE + seconds;
        double height = Math.sin(radius - seconds);
        return new Position((float) (radius * Math.cos(angle)), (float) height, (float) (radius * Math.sin(angle)));
    }
}
