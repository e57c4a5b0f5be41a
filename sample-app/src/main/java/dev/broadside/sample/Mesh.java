package dev.broadside.sample;

/** Triangles over shared vertices. */
final class Mesh {

    private final float[] positions;
    private final int[] corners;

    /** A mesh of three coordinates per vertex and three vertices per triangle. */
    Mesh(float[] positions, int[] corners) {
        this.positions = positions;
        this.corners = corners;
    }

    /** The number of vertices. */
    int vertexCount() {
        return positions.length / 3;
    }

    /** The number of triangles. */
    int triangleCount() {
        return corners.length / 3;
    }

    /** The vertex at a triangle's corner, which is 0, 1 or 2. */
    int vertex(int triangle, int corner) {
        return corners[3 * triangle + corner];
    }

    /** Where a vertex is. */
    Vector position(int vertex) {
        return Vector.at(positions, 3 * vertex);
    }

    /** The box around all triangles. */
    Bounds bounds() {
        Bounds bounds = new Bounds();
        for (int corner : corners) {
            bounds.include(position(corner));
        }
        return bounds;
    }

    /** The same mesh, moved and scaled so that its box is centred at zero and its longest side is 2. */
    Mesh fitted() {
        Bounds bounds = bounds();
        // In double: two finite floats can be further apart than a float can say.
        double side = Math.max(bounds.extent(0), Math.max(bounds.extent(1), bounds.extent(2)));
        double scale = side > 0 ? 2 / side : 1;
        float[] fitted = new float[positions.length];
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = (float) (((double) positions[i] - bounds.centre(i % 3)) * scale);
        }
        return new Mesh(fitted, corners);
    }
}
