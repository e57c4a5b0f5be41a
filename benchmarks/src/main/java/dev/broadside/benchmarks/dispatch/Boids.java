package dev.broadside.benchmarks.dispatch;

import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** A step of 10,000 birds, each of which looks at some thirty others and becomes a packet. */
public class Boids extends OneKernel {

    private static final int COUNT = 10_000;

    private final Flock flock = new Flock(COUNT);
    private final BoidBuffer boids = BoidBuffer.allocate(COUNT);

    @Override
    int count() {
        return COUNT;
    }

    @Override
    Object values() {
        return boids;
    }

    @Override
    void range(int from, int to) {
        BoidBuffer boids = this.boids;
        Flock flock = this.flock;
        for (int id = from; id < to; id++) {
            boids.set(id, Kernels.boid(id, flock));
        }
    }

    @Benchmark
    public Object runBroadside(Broadside broadside) {
        broadside.kernels().boid().runEquallyInto(boids, COUNT, flock);
        return boids;
    }

    @Benchmark
    public Object runStream() {
        BoidBuffer boids = this.boids;
        Flock flock = this.flock;
        IntStream.range(0, COUNT).parallel().forEach(id -> boids.set(id, Kernels.boid(id, flock)));
        return boids;
    }
}
