package dev.broadside.sample;

/** An eye and the grid of pixels it looks through, row by row from the top left. */
record Camera(int width, int height, Vector eye, Vector topLeft, Vector right, Vector down) {

    private static final Vector UP = new Vector(0, 1, 0);

    /** How much larger the picture is than what it shows. */
    private static final float MARGIN = 1.25f;

    /** A camera that looks from a place towards zero and has the whole mesh in the picture. */
    static Camera framing(Mesh mesh, Vector eye, int width, int height) {
        Vector forward = eye.times(-1).normalized();
        Vector right = forward.cross(UP).normalized();
        Vector down = forward.cross(right);
        float reach = 0;
        for (int corner = 0; corner < 3 * mesh.triangleCount(); corner++) {
            Vector point = mesh.position(mesh.vertex(corner / 3, corner % 3)).minus(eye);
            float off = Math.max(Math.abs(point.dot(right)), Math.abs(point.dot(down)));
            reach = Math.max(reach, off / point.dot(forward));
        }
        float pixel = 2 * MARGIN * reach / Math.min(width, height);
        Vector left = right.times(-pixel * (width - 1) / 2);
        Vector top = down.times(-pixel * (height - 1) / 2);
        return new Camera(width, height, eye, forward.plus(left).plus(top), right.times(pixel), down.times(pixel));
    }

    /** The number of pixels. */
    int pixelCount() {
        return width * height;
    }

    /** The row of a pixel, from the top. */
    int row(int pixel) {
        return pixel / width;
    }

    /** The column of a pixel, from the left. */
    int column(int pixel) {
        return pixel - row(pixel) * width;
    }

    /** The direction of the ray through a pixel, of length one. */
    Vector direction(int pixel) {
        Vector fromLeft = right.times(column(pixel));
        Vector fromTop = down.times(row(pixel));
        return topLeft.plus(fromLeft).plus(fromTop).normalized();
    }
}
