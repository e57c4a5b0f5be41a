package dev.broadside.sample;

/** A point or a direction in space. */
record Vector(float x, float y, float z) {

    /** The vector that begins at an index of an array. */
    static Vector at(float[] array, int index) {
        return new Vector(array[index], array[index + 1], array[index + 2]);
    }

    /** Puts this vector into an array, from an index on. */
    void copyTo(float[] array, int index) {
        array[index] = x;
        array[index + 1] = y;
        array[index + 2] = z;
    }

    /** The sum of both. */
    Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y, z + other.z);
    }

    /** The way from the other to this one. */
    Vector minus(Vector other) {
        return new Vector(x - other.x, y - other.y, z - other.z);
    }

    /** This direction, so many times as long. */
    Vector times(float factor) {
        return new Vector(x * factor, y * factor, z * factor);
    }

    /** The scalar product. */
    float dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** The direction that is perpendicular to both. */
    Vector cross(Vector other) {
        return new Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** The same direction with length one; a vector without a length stays as it is. */
    Vector normalized() {
        float length = (float) Math.sqrt(dot(this));
        return times(length > 0 ? 1 / length : 0);
    }
}
