package dev.broadside.sample;

/** The triangles of a mesh as rays need them: a corner and the two edges that leave it. */
final class Triangles {

    /** The number of no triangle: it has no size, and every ray misses it. */
    static final int NONE = -1;

    /** The distance of what a ray misses. Not infinite, as a place so far away can still be multiplied by zero. */
    static final float FAR = 1e30f;

    private static final int FLOATS = 9;

    /** How far rays see a triangle reach over its edges: enough for none to slip between two that share one. */
    private static final float SLACK = 1e-4f;

    private final float[] data;

    /** The triangles of a mesh, in its order. */
    Triangles(Mesh mesh) {
        data = new float[FLOATS * (1 + mesh.triangleCount())];
        for (int triangle = 0; triangle < mesh.triangleCount(); triangle++) {
            Vector corner = mesh.position(mesh.vertex(triangle, 0));
            int at = at(triangle);
            corner.copyTo(data, at);
            mesh.position(mesh.vertex(triangle, 1)).minus(corner).copyTo(data, at + 3);
            mesh.position(mesh.vertex(triangle, 2)).minus(corner).copyTo(data, at + 6);
        }
    }

    /** The number of triangles. */
    int count() {
        return data.length / FLOATS - 1;
    }

    private static int at(int triangle) {
        return FLOATS * (triangle - NONE);
    }

    /** A triangle's first corner. */
    Vector corner(int triangle) {
        return Vector.at(data, at(triangle));
    }

    /** The way from the first corner to the second. */
    Vector firstEdge(int triangle) {
        return Vector.at(data, at(triangle) + 3);
    }

    /** The way from the first corner to the third. */
    Vector secondEdge(int triangle) {
        return Vector.at(data, at(triangle) + 6);
    }

    /** The box around a triangle, as far as rays see it reach. */
    Bounds bounds(int triangle) {
        Vector first = firstEdge(triangle);
        Vector second = secondEdge(triangle);
        Vector corner = corner(triangle).minus(first.times(SLACK)).minus(second.times(SLACK));
        Bounds bounds = new Bounds();
        bounds.include(corner);
        bounds.include(corner.plus(first.times(1 + 3 * SLACK)));
        bounds.include(corner.plus(second.times(1 + 3 * SLACK)));
        return bounds;
    }

    /** Whether a ray comes from behind: sees a triangle's corners run clockwise. */
    boolean isMetFromBehind(int triangle, Vector direction) {
        return firstEdge(triangle).cross(secondEdge(triangle)).dot(direction) > 0;
    }

    /** How far a triangle is from a point in a direction; {@link #FAR} where the ray misses. */
    float distance(int triangle, Vector from, Vector direction) {
        return distance(triangle, from.x(), from.y(), from.z(), direction.x(), direction.y(), direction.z());
    }

    /** How far a triangle is from a point in a direction (Möller and Trumbore, 1997); {@link #FAR} where the ray misses. */
    float distance(int triangle, float fromX, float fromY, float fromZ, float x, float y, float z) {
        int at = at(triangle);
        float offsetX = fromX - data[at];
        float offsetY = fromY - data[at + 1];
        float offsetZ = fromZ - data[at + 2];
        float firstX = data[at + 3];
        float firstY = data[at + 4];
        float firstZ = data[at + 5];
        float secondX = data[at + 6];
        float secondY = data[at + 7];
        float secondZ = data[at + 8];
        float px = y * secondZ - z * secondY;
        float py = z * secondX - x * secondZ;
        float pz = x * secondY - y * secondX;
        float qx = offsetY * firstZ - offsetZ * firstY;
        float qy = offsetZ * firstX - offsetX * firstZ;
        float qz = offsetX * firstY - offsetY * firstX;
        // A triangle seen from its side divides by zero: what follows is then not a number, and no condition holds.
        float inverse = 1 / (firstX * px + firstY * py + firstZ * pz);
        float u = (offsetX * px + offsetY * py + offsetZ * pz) * inverse;
        float v = (x * qx + y * qy + z * qz) * inverse;
        float distance = (secondX * qx + secondY * qy + secondZ * qz) * inverse;
        boolean hit = u >= -SLACK && v >= -SLACK && u + v <= 1 + SLACK && distance > 0;
        return hit ? distance : FAR;
    }
}
