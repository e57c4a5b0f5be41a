package dev.broadside.sample;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;

/** Turns what the rays met into colours: a clay figure under sun and sky, on a floor that fades into a backdrop. */
public final class Shading {

    private static final Vector CLAY = new Vector(0.74f, 0.42f, 0.27f);
    private static final Vector SUNLIGHT = new Vector(1.02f, 0.95f, 0.84f);
    private static final Vector SKYLIGHT = new Vector(0.34f, 0.43f, 0.56f);
    private static final Vector FLOORLIGHT = new Vector(0.16f, 0.13f, 0.11f);
    private static final Vector UP = new Vector(0, 1, 0);

    private Shading() {}

    /** The colour of a pixel as 0xRRGGBB. */
    @Task(name = "Shade", packet = int.class)
    static int shade(int id, HitBuffer hits, @LocalMemory Scene scene) {
        Hit hit = hits.get(id);
        Camera camera = scene.camera();
        Vector ray = camera.direction(id);
        double turn = Light.turn(camera.column(id), camera.row(id));
        if (!hit.isMiss()) {
            Vector point = camera.eye().plus(ray.times(hit.distance()));
            Vector normal = new Vector(hit.nx(), hit.ny(), hit.nz());
            // Many meshes are open, or inside out.
            boolean behind = scene.triangles().isMetFromBehind(hit.triangle(), ray);
            Vector light = lightOn(point, behind ? normal.times(-1) : normal, scene.bvh(), turn);
            return Colours.rgb(Colours.reflected(CLAY, light));
        }
        Vector backdrop =
                Colours.backdrop((float) camera.column(id) / camera.width(), (float) camera.row(id) / camera.height());
        if (ray.y() >= 0) {
            return Colours.rgb(backdrop);
        }
        Vector point = camera.eye().plus(ray.times((scene.floor() - camera.eye().y()) / ray.y()));
        return Colours.rgb(backdrop.times(brightness(point, scene.bvh(), turn)));
    }

    private static Vector lightOn(Vector surface, Vector normal, Bvh bvh, double turn) {
        // A little above the surface, so that it does not shade itself.
        Vector point = surface.plus(normal.times(0.01f));
        float towardsSun = Math.max(0, normal.dot(Light.SUN));
        float sun = towardsSun > 0 ? towardsSun * Light.fromSun(bvh, point, turn) : 0;
        float sky = Light.fromSky(bvh, point, normal, turn);
        float upwards = 0.5f + 0.5f * normal.y();
        return SUNLIGHT.times(sun).plus(SKYLIGHT.times(sky * upwards)).plus(FLOORLIGHT.times(1 - upwards));
    }

    /** The light on the floor, as a part of what an empty floor has. */
    private static float brightness(Vector point, Bvh bvh, double turn) {
        return 0.45f * Light.fromSun(bvh, point, turn) + 0.55f * Light.fromSky(bvh, point, UP, turn);
    }
}
