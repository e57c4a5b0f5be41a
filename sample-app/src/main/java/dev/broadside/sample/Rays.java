package dev.broadside.sample;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;

/** Casts the rays of a picture. */
public final class Rays {

    private Rays() {}

    /** The first thing that the ray through a pixel meets. */
    @Task(name = "CastRay", packet = Hit.class)
    static Hit castRay(int id, @LocalMemory Scene scene) {
        Vector eye = scene.camera().eye();
        Vector ray = scene.camera().direction(id);
        int triangle = scene.bvh().nearest(eye, ray);
        // No triangle is far away and has no normal. So there is one way through the kernel, and one place that makes a
        // record: the compiler then writes its components straight to the buffer, and never the record to the heap.
        float distance = scene.triangles().distance(triangle, eye, ray);
        Vector normal = scene.normals().at(triangle, eye.plus(ray.times(distance)));
        return new Hit(triangle, distance, normal.x(), normal.y(), normal.z());
    }
}
