package dev.broadside.sample;

import dev.broadside.runtime.WorkerPool;
import java.util.stream.IntStream;

/** The rays of a picture. */
final class RaysWorkload implements Workload<HitBuffer> {

    private final Scene scene;
    private final RaysTasks rays;

    /** All rays of a scene. */
    RaysWorkload(WorkerPool pool, Scene scene) {
        this.scene = scene;
        rays = new RaysTasks(pool);
        rays.castRay().localMemory(scene);
    }

    @Override
    public String title() {
        return String.format("%,d rays", scene.camera().pixelCount());
    }

    @Override
    public HitBuffer newResult() {
        return HitBuffer.allocate(scene.camera().pixelCount());
    }

    @Override
    public void runInLoop(HitBuffer hits) {
        for (int id = 0; id < hits.count(); id++) {
            hits.set(id, Rays.castRay(id, scene));
        }
    }

    @Override
    public void runInStream(HitBuffer hits) {
        IntStream.range(0, hits.count()).parallel().forEach(id -> hits.set(id, Rays.castRay(id, scene)));
    }

    @Override
    public void runOnPool(HitBuffer hits) {
        rays.castRay().runEquallyInto(hits, hits.count());
    }

    @Override
    public int checksum(HitBuffer hits) {
        return Checksums.of(hits.bytes());
    }
}
