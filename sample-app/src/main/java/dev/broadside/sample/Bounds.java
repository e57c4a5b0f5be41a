package dev.broadside.sample;

/** A box along the axes that grows to hold what is put into it; empty at first. */
final class Bounds {

    private final float[] min = {Float.POSITIVE_INFINITY, Float.POSITIVE_INFINITY, Float.POSITIVE_INFINITY};
    private final float[] max = {Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY};

    /** Grows to hold a point. */
    void include(Vector point) {
        include(0, point.x(), point.x());
        include(1, point.y(), point.y());
        include(2, point.z(), point.z());
    }

    /** Grows to hold the middle of another box. */
    void includeCentre(Bounds other) {
        include(new Vector(other.centre(0), other.centre(1), other.centre(2)));
    }

    /** Grows to hold another box. */
    void include(Bounds other) {
        for (int axis = 0; axis < 3; axis++) {
            include(axis, other.min[axis], other.max[axis]);
        }
    }

    private void include(int axis, float low, float high) {
        min[axis] = Math.min(min[axis], low);
        max[axis] = Math.max(max[axis], high);
    }

    /** The low end along an axis. */
    float min(int axis) {
        return min[axis];
    }

    /** The high end along an axis. */
    float max(int axis) {
        return max[axis];
    }

    /** The middle along an axis. */
    float centre(int axis) {
        return min[axis] / 2 + max[axis] / 2;
    }

    /** The distance of the farthest side from zero, along an axis. */
    float reach() {
        float reach = 0;
        for (int axis = 0; axis < 3; axis++) {
            reach = Math.max(reach, Math.max(Math.abs(min[axis]), Math.abs(max[axis])));
        }
        return reach;
    }

    /** The length along an axis. */
    double extent(int axis) {
        return (double) max[axis] - min[axis];
    }

    /** Half the box's surface, which is in proportion to the chance that a ray meets it. */
    double halfArea() {
        return extent(0) * extent(1) + extent(1) * extent(2) + extent(2) * extent(0);
    }
}
