package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;

import com.sun.management.ThreadMXBean;
import dev.broadside.runtime.WorkerPool;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A game loop that runs the same task again and again leaves nothing for the garbage collector. */
class SteadyStateTest {

    private static final int RUNS = 2_000;
    private static final int TRIES = 50;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void runsIntoABufferMakeNoObject() {
        try (WorkerPool pool = WorkerPool.builder().name("steady").workers(2).build()) {
            RootsTasks roots = new RootsTasks(pool);
            double[] result = new double[64];
            long fewest = Long.MAX_VALUE;
            // the first tries link and warm up, and a try now and then may meet the JIT
            for (int i = 0; i < TRIES && fewest > 0; i++) {
                long workersBefore = allocatedByWorkers();
                long before = threads.getCurrentThreadAllocatedBytes();
                for (int run = 0; run < RUNS; run++) {
                    roots.nthRoot().runEquallyInto(result, result.length, 2.0);
                }
                long mine = threads.getCurrentThreadAllocatedBytes() - before;
                fewest = Math.min(fewest, mine + allocatedByWorkers() - workersBefore);
            }
            assertThat(fewest).isEqualTo(0);
            assertThat(result[8]).isEqualTo(3.0);
        }
    }

    private long allocatedByWorkers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("steady-worker-"))
                .mapToLong(thread -> threads.getThreadAllocatedBytes(thread.getId()))
                .sum();
    }
}
