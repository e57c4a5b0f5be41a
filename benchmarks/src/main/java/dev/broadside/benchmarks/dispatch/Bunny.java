package dev.broadside.benchmarks.dispatch;

import dev.broadside.runtime.WorkerPool;
import dev.broadside.sample.HitBuffer;
import dev.broadside.sample.RaysWorkload;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The sample's rays against the Stanford bunny, for a picture of 128 × 96. Each becomes a packet. */
public class Bunny extends OneKernel {

    /** The peers use no pool, and this one has no threads. */
    private final RaysWorkload rays = rays(WorkerPool.sequential());

    private final HitBuffer hits = rays.newResult();

    private static RaysWorkload rays(WorkerPool pool) {
        try {
            return RaysWorkload.ofBunny(pool, 128, 96);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    int count() {
        return hits.count();
    }

    @Override
    Object values() {
        return hits;
    }

    @Override
    void range(int from, int to) {
        rays.runRange(hits, from, to);
    }

    @Benchmark
    public Object runBroadside(OnPool broadside) {
        broadside.rays.runOnPool(hits);
        return hits;
    }

    @Benchmark
    public Object runStream() {
        rays.runInStream(hits);
        return hits;
    }

    /** The sample's tasks, on the pool that users get who ask for nothing. */
    @State(Scope.Benchmark)
    public static class OnPool implements AutoCloseable {

        private final WorkerPool pool = WorkerPool.create();
        private final RaysWorkload rays = rays(pool);

        /** Starts the pool. */
        public OnPool() {}

        @Override
        @TearDown
        public void close() {
            pool.close();
        }
    }
}
