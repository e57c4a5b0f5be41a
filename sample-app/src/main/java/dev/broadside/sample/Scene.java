package dev.broadside.sample;

/** What every ray sees: a mesh made ready for rays, the height of the floor below it, and the camera. */
record Scene(Triangles triangles, Normals normals, Bvh bvh, float floor, Camera camera) {

    private static final Vector EYE = new Vector(-0.9f, 1.2f, 4.2f);

    /** A scene that shows a mesh, whatever its size and place, in so many pixels. */
    static Scene of(Mesh mesh, int width, int height) {
        Mesh fitted = mesh.fitted();
        Triangles triangles = new Triangles(fitted);
        return new Scene(
                triangles,
                new Normals(fitted, triangles),
                BvhBuilder.build(triangles),
                fitted.bounds().min(1),
                Camera.framing(fitted, EYE, width, height));
    }
}
