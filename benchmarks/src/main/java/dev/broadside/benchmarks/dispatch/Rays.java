package dev.broadside.benchmarks.dispatch;

import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Rays against {@link Spheres}, about 100 ns for each id. */
public class Rays extends OneKernel {

    @Param({"1024", "4096", "16384"})
    public int count;

    private float[] distances = {};
    private final Spheres spheres = new Spheres();

    @Setup
    public void allocate() {
        distances = new float[count];
    }

    @Override
    int count() {
        return count;
    }

    @Override
    Object values() {
        return distances;
    }

    @Override
    void range(int from, int to) {
        float[] distances = this.distances;
        Spheres spheres = this.spheres;
        for (int id = from; id < to; id++) {
            distances[id] = Kernels.ray(id, spheres);
        }
    }

    @Benchmark
    public Object runBroadside(Broadside broadside) {
        broadside.kernels().ray().runEquallyInto(distances, count, spheres);
        return distances;
    }

    @Benchmark
    public Object runStream() {
        float[] distances = this.distances;
        Spheres spheres = this.spheres;
        IntStream.range(0, count).parallel().forEach(id -> distances[id] = Kernels.ray(id, spheres));
        return distances;
    }
}
