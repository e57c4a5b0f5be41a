package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.Range;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Workers that sleep are woken for as much as there is to do, and otherwise left alone. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WakingTest {

    private static final int ROUNDS = 200;
    private static final int BATCHES = 2;
    private static final int DISPATCHES = 20_000;
    private static final int IDS = 8;

    /** How long a thread of ours computes, of its own processor time, while others are to be idle. */
    private static final long WORK_NANOS = 100_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Test
    void noMoreWorkersAreWokenThanThereAreBatches() {
        Semaphore ran = new Semaphore(0);
        try (WorkerPool pool = WorkerPool.builder()
                .name("sleepy")
                .workers(2 * BATCHES)
                .waitStrategy(WaitStrategy.park())
                .build()) {
            TestTask task = new TestTask(pool, "Task", id -> {
                ran.release();
                return id;
            });
            for (int round = 0; round < ROUNDS; round++) {
                awaitSleep("sleepy");
                task.dispatchDetached(BATCHES, 1);
                ran.acquireUninterruptibly(BATCHES);
            }
            awaitSleep("sleepy");
            // nobody else could run them, so somebody was woken each time
            assertThat(pool.statistics().wakeUps()).isIn(Range.closed((long) ROUNDS, (long) ROUNDS * BATCHES));
        }
    }

    @Test
    void idleWorkersAreLeftAloneAndTakeNoProcessorTime() {
        assumeTrue(threads.isThreadCpuTimeSupported());
        try (WorkerPool pool = WorkerPool.builder().name("idle").workers(2).build();
                WorkerPool other = WorkerPool.create(1)) {
            assertThat(new TestTask(pool, "Task", id -> id).dispatch(100, 1).join())
                    .hasLength(100);
            awaitSleep("idle");
            PoolStatistics before = pool.statistics();
            long idle = processorTime("idle");
            long mine = threads.getCurrentThreadCpuTime();
            TestTask elsewhere = new TestTask(other, "Task", id -> 3 * id);
            do {
                assertThat(elsewhere.run(64, 8)).hasLength(64);
            } while (threads.getCurrentThreadCpuTime() - mine < WORK_NANOS);
            PoolStatistics after = pool.statistics();
            // one that was woken for the dispatch, and had no processor yet, may still have looked at it
            assertThat(after.parks()).isAtMost(before.parks() + 2);
            assertThat(after.wakeUps()).isAtMost(before.wakeUps() + 2);
            // beside what this thread has had at the same time: on any machine, one that looked for work had as much
            assertThat(processorTime("idle") - idle).isLessThan(WORK_NANOS / 10);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWorkerOnTheCallersProcessorIsNotWokenAgainAndAgain() {
        WorkerPool.Builder pinned = WorkerPool.builder().workers(1).pinWorkers(true);
        // the first worker of each has the same processor, and that of one dispatches to the other
        try (WorkerPool callers = pinned.build();
                WorkerPool pool = pinned.build()) {
            TestTask task = new TestTask(pool, "Task", WakingTest::compute);
            AtomicBoolean right = new AtomicBoolean();
            callers.broadcast(worker -> {
                        boolean all = true;
                        for (int i = 0; i < DISPATCHES; i++) {
                            int[] results = task.run(IDS, 1);
                            all &= results[IDS - 1] == compute(IDS - 1);
                        }
                        right.set(all);
                    })
                    .join();
            assertThat(right.get()).isTrue();
            assertThat(pool.statistics().wakeUps()).isIn(Range.closed(1L, DISPATCHES / 50L));
        }
    }

    /** Takes a microsecond or a few. */
    private static int compute(int id) {
        int x = id;
        for (int i = 0; i < 2_000; i++) {
            x = x * 31 + i;
        }
        return x;
    }

    private long processorTime(String pool) {
        return workers(pool).stream()
                .mapToLong(worker -> threads.getThreadCpuTime(worker.getId()))
                .sum();
    }

    /** Waits until all workers sleep without a timer: until somebody wakes them. */
    private static void awaitSleep(String pool) {
        List<Thread> workers = workers(pool);
        while (!workers.stream().allMatch(worker -> worker.getState() == Thread.State.WAITING)) {
            // the time-out ends this where they never do
            Thread.onSpinWait();
        }
    }

    private static List<Thread> workers(String pool) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(pool + "-worker-"))
                .toList();
    }
}
