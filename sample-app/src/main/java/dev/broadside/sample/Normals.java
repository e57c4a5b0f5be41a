package dev.broadside.sample;

/** The smooth normals of a mesh: one per vertex, blended across each triangle. */
final class Normals {

    private static final int FLOATS = 12;

    /**
     * Across a triangle each component of the blended normal rises evenly in space, so four numbers say it: how fast it
     * rises along x, y and z, and its value at zero.
     */
    private final float[] data;

    /** The normals of a mesh; at a vertex the mean of its triangles' by area. */
    Normals(Mesh mesh, Triangles triangles) {
        float[] vertexNormals = vertexNormals(mesh, triangles);
        data = new float[FLOATS * (1 + triangles.count())];
        for (int triangle = 0; triangle < triangles.count(); triangle++) {
            Vector first = triangles.firstEdge(triangle);
            Vector second = triangles.secondEdge(triangle);
            Vector across = first.cross(second);
            float square = across.dot(across);
            float scale = square > 0 ? 1 / square : 0;
            Vector towardsFirst = second.cross(across).times(scale);
            Vector towardsSecond = across.cross(first).times(scale);
            for (int axis = 0; axis < 3; axis++) {
                float atCorner = vertexNormals[3 * mesh.vertex(triangle, 0) + axis];
                float riseToFirst = vertexNormals[3 * mesh.vertex(triangle, 1) + axis] - atCorner;
                float riseToSecond = vertexNormals[3 * mesh.vertex(triangle, 2) + axis] - atCorner;
                Vector rise = towardsFirst.times(riseToFirst).plus(towardsSecond.times(riseToSecond));
                int at = at(triangle) + 4 * axis;
                rise.copyTo(data, at);
                data[at + 3] = atCorner - rise.dot(triangles.corner(triangle));
            }
        }
    }

    private static float[] vertexNormals(Mesh mesh, Triangles triangles) {
        float[] normals = new float[3 * mesh.vertexCount()];
        for (int triangle = 0; triangle < triangles.count(); triangle++) {
            // The cross product is as long as the triangle is large, so adding it up weighs by area.
            Vector normal = triangles.firstEdge(triangle).cross(triangles.secondEdge(triangle));
            for (int corner = 0; corner < 3; corner++) {
                int at = 3 * mesh.vertex(triangle, corner);
                Vector.at(normals, at).plus(normal).copyTo(normals, at);
            }
        }
        for (int at = 0; at < normals.length; at += 3) {
            Vector.at(normals, at).normalized().copyTo(normals, at);
        }
        return normals;
    }

    /** The normal at a point of a triangle, of length one; that of {@link Triangles#NONE} is zero. */
    Vector at(int triangle, Vector point) {
        return blended(at(triangle), point).normalized();
    }

    private static int at(int triangle) {
        return FLOATS * (triangle - Triangles.NONE);
    }

    private Vector blended(int at, Vector point) {
        return new Vector(component(at, point), component(at + 4, point), component(at + 8, point));
    }

    private float component(int at, Vector point) {
        return point.dot(Vector.at(data, at)) + data[at + 3];
    }
}
