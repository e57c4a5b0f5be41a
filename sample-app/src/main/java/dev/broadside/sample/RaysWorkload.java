package dev.broadside.sample;

import dev.broadside.runtime.WorkerPool;
import java.io.IOException;
import java.util.stream.IntStream;

/** The rays of a picture. Public because the benchmarks measure them too. */
public final class RaysWorkload implements Workload<HitBuffer> {

    private final Scene scene;
    private final RaysTasks rays;

    /** All rays of a scene. */
    RaysWorkload(WorkerPool pool, Scene scene) {
        this.scene = scene;
        rays = new RaysTasks(pool);
        rays.castRay().localMemory(scene);
    }

    /**
     * All rays of a picture of the Stanford bunny.
     *
     * @param pool where {@link #runOnPool} runs
     * @param width how many pixels a row has
     * @param height how many rows
     * @throws IOException if the mesh cannot be read
     */
    public static RaysWorkload ofBunny(WorkerPool pool, int width, int height) throws IOException {
        return new RaysWorkload(pool, Scene.of(Main.bunny(), width, height));
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
        runRange(hits, 0, hits.count());
    }

    /**
     * Fills a part of a result in a loop.
     *
     * @param hits the result
     * @param from the first ray
     * @param to the ray after the last
     */
    public void runRange(HitBuffer hits, int from, int to) {
        for (int id = from; id < to; id++) {
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
