package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever workers do in between, dispatches are done; and those that may sleep do. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WaitStrategyTest {

    private static final Set<Thread.State> ASLEEP = Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

    static List<WaitStrategy> sleeping() {
        return List.of(
                WaitStrategy.cadence(),
                WaitStrategy.spinThenPark(Duration.ZERO),
                WaitStrategy.spinThenPark(Duration.ofNanos(20_000)),
                WaitStrategy.park());
    }

    static Stream<WaitStrategy> all() {
        return Stream.concat(
                sleeping().stream(),
                Stream.of(WaitStrategy.spinThenPark(Duration.ofSeconds(Long.MAX_VALUE)), WaitStrategy.busySpin()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void dispatchesAreDoneAtAnyDistance(WaitStrategy strategy) {
        try (WorkerPool pool =
                WorkerPool.builder().workers(2).waitStrategy(strategy).build()) {
            TestTask task = new TestTask(pool, "Task", id -> 3 * id);
            for (int round = 0; round < 400; round++) {
                // every so often workers have gone to sleep by then
                for (int spin = 0; spin < (round % 8 == 0 ? 20_000 : 0); spin++) {
                    Thread.onSpinWait();
                }
                int count = 1 + round % 100;
                int[] result = round % 2 == 0
                        ? task.runEqually(count)
                        : task.dispatch(count, 7).join();
                for (int id = 0; id < count; id++) {
                    assertWithMessage("id %s of round %s", id, round)
                            .that(result[id])
                            .isEqualTo(3 * id);
                }
                // nobody helps this one
                task.dispatchDetached(count, 3);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sleeping")
    void idleWorkersSleep(WaitStrategy strategy) {
        try (WorkerPool pool = WorkerPool.builder()
                .name("sleepers")
                .workers(3)
                .waitStrategy(strategy)
                .build()) {
            new TestTask(pool, "Task", id -> id).runEqually(100);
            List<Thread> workers = workers("sleepers");
            assertThat(workers).hasSize(3);
            while (!workers.stream().allMatch(worker -> ASLEEP.contains(worker.getState()))) {
                // the time-out ends this where they never do
                Thread.onSpinWait();
            }
            assertThat(new TestTask(pool, "Again", id -> id).dispatchEqually(5).join())
                    .hasLength(5);
        }
    }

    @Test
    void busyWorkersNeverSleep() {
        try (WorkerPool pool = WorkerPool.builder()
                .name("busy")
                .workers(1)
                .waitStrategy(WaitStrategy.busySpin())
                .build()) {
            new TestTask(pool, "Task", id -> id).dispatchEqually(10).join();
            Thread worker = workers("busy").get(0);
            for (int look = 0; look < 2_000; look++) {
                assertThat(ASLEEP).doesNotContain(worker.getState());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sleeping")
    void betweenBeginAndEndOfAFrameNoWorkerSleeps(WaitStrategy strategy) {
        try (WorkerPool pool = WorkerPool.builder()
                .name("framed")
                .workers(2)
                .waitStrategy(strategy)
                .build()) {
            List<Thread> workers = workers("framed");
            for (int frame = 0; frame < 5; frame++) {
                pool.frame().begin();
                pool.frame().begin();
                while (workers.stream().anyMatch(worker -> ASLEEP.contains(worker.getState()))) {
                    Thread.onSpinWait();
                }
                for (int look = 0; look < 500; look++) {
                    workers.forEach(worker -> assertThat(ASLEEP).doesNotContain(worker.getState()));
                }
                pool.frame().end();
                pool.frame().end();
                while (!workers.stream().allMatch(worker -> ASLEEP.contains(worker.getState()))) {
                    Thread.onSpinWait();
                }
            }
            pool.frame().begin();
        }
    }

    @Test
    void aNegativeTimeIsRefused() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> WaitStrategy.spinThenPark(Duration.ofMillis(-1)));
        assertThat(refusal).hasMessageThat().contains("PT-0.001S");
    }

    @Test
    void strategiesHaveNames() {
        assertThat(WaitStrategy.cadence().toString()).isEqualTo("cadence");
        assertThat(WaitStrategy.spinThenPark(Duration.ofMillis(2)).toString()).isEqualTo("spin-then-park PT0.002S");
    }

    private static List<Thread> workers(String pool) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(pool + "-worker-"))
                .toList();
    }
}
