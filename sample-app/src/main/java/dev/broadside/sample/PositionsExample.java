package dev.broadside.sample;

import dev.broadside.runtime.WorkerPool;

/** The points of a sunflower, a while after it began to turn. */
final class PositionsExample implements Example {

    private static final double SECONDS = 2.5;
    private static final double TOLERANCE = 1e-5;

    private final int points;

    /** The example with so many points. */
    PositionsExample(int points) {
        this.points = points;
    }

    @Override
    public String run(WorkerPool pool) {
        PositionBuffer positions = new PositionsTasks(pool).calculatePosition().runEqually(points, SECONDS);
        check(positions, SECONDS);
        return String.format("CalculatePositions: %,d points, each found again by turning the one before", points);
    }

    /** Checks positions without an angle: each direction is the one before, turned once more. */
    static void check(PositionBuffer positions, double seconds) {
        double turnX = Math.cos(Positions.GOLDEN_ANGLE);
        double turnZ = Math.sin(Positions.GOLDEN_ANGLE);
        double x = Math.cos(seconds);
        double z = Math.sin(seconds);
        for (int id = 0; id < positions.count(); id++) {
            double radius = Math.sqrt(id);
            double height = Math.sin(radius) * Math.cos(seconds) - Math.cos(radius) * Math.sin(seconds);
            check(id, "x", positions.x(id), radius * x, radius);
            check(id, "y", positions.y(id), height, 1);
            check(id, "z", positions.z(id), radius * z, radius);
            double next = x * turnX - z * turnZ;
            z = x * turnZ + z * turnX;
            x = next;
        }
    }

    private static void check(int id, String axis, double actual, double expected, double scale) {
        if (!(Math.abs(actual - expected) <= TOLERANCE * scale)) {
            throw new WrongAnswerException(
                    "CalculatePositions: " + axis + " of point " + id + " is " + actual + ", not " + expected);
        }
    }
}
