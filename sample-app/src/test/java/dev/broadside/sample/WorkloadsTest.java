package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WorkloadsTest {

    private final WorkerPool pool = WorkerPool.create(2);

    @AfterEach
    void closePool() {
        pool.close();
    }

    @Test
    void raysAreTheSameInAllWays() {
        assertSameInAllWays(new RaysWorkload(pool, Scene.of(Meshes.square(0), 40, 30)));
    }

    @Test
    void rootsAreTheSameInAllWays() {
        assertSameInAllWays(new RootsWorkload(pool));
    }

    @Test
    void positionsAreTheSameInAllWays() {
        assertSameInAllWays(new PositionsWorkload(pool, 777));
    }

    @Test
    void greetingsAreTheSameInAllWays() {
        assertSameInAllWays(new GreetingsWorkload(pool));
    }

    private static <R> void assertSameInAllWays(Workload<R> workload) {
        int empty = workload.checksum(workload.newResult());
        List<Integer> checksums = new ArrayList<>();
        for (Way way : Way.values()) {
            R result = workload.newResult();
            way.run(workload, result);
            checksums.add(workload.checksum(result));
        }
        assertThat(checksums.get(0)).isNotEqualTo(empty);
        assertThat(checksums).containsExactly(checksums.get(0), checksums.get(0), checksums.get(0));
    }
}
