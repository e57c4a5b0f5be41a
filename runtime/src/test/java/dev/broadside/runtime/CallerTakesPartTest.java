package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that wait work as well, or only wait. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CallerTakesPartTest {

    private static final int ROUNDS = 300;

    private final Set<Thread> ranOn = ConcurrentHashMap.newKeySet();

    @Test
    void aCallerThatOnlyWaitsRunsNothing() {
        try (WorkerPool pool =
                WorkerPool.builder().workers(2).callerTakesPart(false).build()) {
            TestTask task = new TestTask(pool, "Task", this::run);
            for (int round = 1; round < ROUNDS; round++) {
                assertThat(task.runEqually(round)[round - 1]).isEqualTo(round - 1);
                assertThat(task.dispatchEqually(round).join()).hasLength(round);
                assertThat(task.dispatch(round, 3).join()).hasLength(round);
            }
            assertThat(ranOn).doesNotContain(Thread.currentThread());
        }
    }

    @Test
    void kernelsThatWaitWorkNevertheless() {
        try (WorkerPool pool =
                WorkerPool.builder().workers(1).callerTakesPart(false).build()) {
            TestTask inner = new TestTask(pool, "Inner", this::run);
            TestTask outer = new TestTask(
                    pool,
                    "Outer",
                    id -> inner.runEqually(id + 1).length
                            + inner.dispatchEqually(id + 1).join().length);
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(outer.runEqually(3)).isEqualTo(new int[] {2, 4, 6});
            }
            assertThat(ranOn).hasSize(1);
        }
    }

    @Test
    void byDefaultACallerTakesPart() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask task = new TestTask(pool, "Task", this::run);
            while (!ranOn.contains(Thread.currentThread())) {
                // the time-out ends this where it never does
                assertThat(task.dispatch(64, 1).join()).hasLength(64);
            }
        }
    }

    private int run(int id) {
        ranOn.add(Thread.currentThread());
        return id;
    }
}
