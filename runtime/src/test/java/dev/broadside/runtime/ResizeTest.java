package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pools that grow and shrink while work is in flight: every id once, whoever comes and goes. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ResizeTest {

    @Test
    void allocatedWorkersTakePartAndReleasedOnesEnd() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        try (WorkerPool pool = WorkerPool.builder().name("game").workers(1).build()) {
            pool.allocate(2);
            assertThat(pool.workers()).isEqualTo(3);
            CountDownLatch all = new CountDownLatch(3);
            new TestTask(pool, "Meet", id -> {
                        seen.add(Thread.currentThread());
                        all.countDown();
                        TrapsTest.await(all);
                        return id;
                    })
                    .dispatchDetached(3, 1);
            TrapsTest.await(all);
            pool.release(2);
            assertThat(pool.workers()).isEqualTo(1);
            assertThat(pool.toString()).isEqualTo("WorkerPool 'game', 1 worker");
            for (Thread worker : seen) {
                if (!worker.getName().equals("game-worker-0")) {
                    join(worker);
                }
            }
            TestTask task = new TestTask(pool, "Task", id -> id);
            assertThat(task.dispatch(10, 1).thenApply(int[]::clone).join()).hasLength(10);
            // the lowest free index is given again
            pool.allocate(1);
            assertThat(pool.workers()).isEqualTo(2);
        }
        assertThat(seen.stream().map(Thread::getName))
                .containsExactly("game-worker-0", "game-worker-1", "game-worker-2");
        assertThat(seen.stream().noneMatch(Thread::isAlive)).isTrue();
    }

    @Test
    void aNewWorkerRunsWhatWasDispatchedBefore() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch late = new CountDownLatch(3);
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask held = new TestTask(pool, "Held", id -> {
                begun.countDown();
                TrapsTest.await(late);
                return id;
            });
            held.dispatchDetached(1, 1);
            TrapsTest.await(begun);
            // the only worker waits for these
            TestTask waited = new TestTask(pool, "Waited", id -> {
                late.countDown();
                return id;
            });
            waited.dispatchDetached(2, 1);
            waited.dispatchDetached(1, 1);
            pool.allocate(1);
            TrapsTest.await(late);
        }
    }

    @Test
    void aNewWorkerTakesTheSeatThatAnOldWaiterLeft() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch gaveUp = new CountDownLatch(1);
        CountDownLatch helping = new CountDownLatch(1);
        AtomicReference<Thread> caller = new AtomicReference<>();
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask task = new TestTask(pool, "Task", id -> {
                if (Thread.currentThread().equals(caller.get())) {
                    helping.countDown();
                    TrapsTest.await(gaveUp);
                } else if (Thread.currentThread().getName().endsWith("worker-0")) {
                    TrapsTest.await(held);
                }
                return id;
            });
            Dispatch<int[]> dispatch = task.dispatch(100, 1);
            Thread helper = new Thread(() -> {
                caller.set(Thread.currentThread());
                assertThrows(
                        java.util.concurrent.TimeoutException.class,
                        () -> dispatch.get(1, java.util.concurrent.TimeUnit.MILLISECONDS));
            });
            helper.start();
            TrapsTest.await(helping);
            // finds the seat taken, and sleeps
            pool.allocate(1);
            gaveUp.countDown();
            helper.join();
            while (dispatch.progress() < 99) {
                Thread.onSpinWait();
            }
            held.countDown();
            assertThat(dispatch.join()).isEqualTo(IntStream.range(0, 100).toArray());
        }
    }

    @Test
    void whatWasDealtToAReleasedWorkerIsRunByOthers() {
        CountDownLatch begun = new CountDownLatch(3);
        CountDownLatch go = new CountDownLatch(1);
        AtomicIntegerArray runs = new AtomicIntegerArray(9_000);
        WorkerPool pool = WorkerPool.create(3);
        TestTask task = new TestTask(pool, "Task", id -> {
            begun.countDown();
            TrapsTest.await(go);
            return runs.incrementAndGet(id);
        });
        task.dispatchDetached(9_000, 1);
        TrapsTest.await(begun);
        pool.release(2);
        go.countDown();
        pool.close();
        for (int id = 0; id < runs.length(); id++) {
            assertWithMessage("runs of id %s", id).that(runs.get(id)).isEqualTo(1);
        }
    }

    @Test
    void aKernelMayReleaseItsOwnWorker() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            AtomicBoolean once = new AtomicBoolean();
            TestTask task = new TestTask(pool, "Task", id -> {
                if (once.compareAndSet(false, true)) {
                    pool.release(1);
                    pool.allocate(1);
                    pool.release(1);
                }
                return id;
            });
            assertThat(task.dispatch(1_000, 1).thenApply(int[]::clone).join())
                    .isEqualTo(IntStream.range(0, 1_000).toArray());
            assertThat(pool.workers()).isEqualTo(1);
        }
    }

    @Test
    void boundsAreTold() {
        WorkerPool pool = WorkerPool.builder().name("game").workers(2).build();
        pool.allocate(0);
        pool.release(0);
        assertThat(assertThrows(IllegalArgumentException.class, () -> pool.release(2)))
                .hasMessageThat()
                .isEqualTo("Pool 'game' has 2 workers; 2 cannot be released, since at least one stays.");
        assertThat(assertThrows(IllegalArgumentException.class, () -> pool.allocate(1_023)))
                .hasMessageThat()
                .isEqualTo("Pool 'game' has 2 workers; with 1023 more it would have over 1024.");
        assertThrows(IllegalArgumentException.class, () -> pool.allocate(Integer.MAX_VALUE));
        assertThat(assertThrows(IllegalArgumentException.class, () -> pool.allocate(-1)))
                .hasMessageThat()
                .isEqualTo("The number of workers is -1, but must be at least 0.");
        assertThrows(IllegalArgumentException.class, () -> pool.release(-1));
        assertThat(pool.workers()).isEqualTo(2);
        pool.close();
        assertThat(assertThrows(IllegalStateException.class, () -> pool.allocate(1)))
                .hasMessageThat()
                .isEqualTo("Pool 'game' is closed.");
        assertThrows(IllegalStateException.class, () -> pool.release(1));
        try (WorkerPool sequential = WorkerPool.sequential()) {
            assertThat(assertThrows(UnsupportedOperationException.class, () -> sequential.allocate(1)))
                    .hasMessageThat()
                    .isEqualTo(
                            "Pool 'sequential' has no workers, and gets none: the calling thread runs every dispatch.");
            assertThrows(UnsupportedOperationException.class, () -> sequential.release(1));
        }
    }

    @Test
    void participantsOfADispatchHaveAnIndexEachWhileWorkersComeAndGo() throws InterruptedException {
        AtomicReference<Throwable> wrong = new AtomicReference<>();
        AtomicBoolean stop = new AtomicBoolean();
        try (WorkerPool pool = WorkerPool.create(1)) {
            Thread resizer = new Thread(() -> {
                Random random = new Random(7);
                while (!stop.get()) {
                    int more = 1 + random.nextInt(4);
                    pool.allocate(more);
                    Thread.onSpinWait();
                    pool.release(more);
                }
            });
            resizer.start();
            Thread[] callers = new Thread[2];
            for (int i = 0; i < callers.length; i++) {
                callers[i] = new Thread(() -> {
                    try {
                        for (int round = 0; round < 2_000; round++) {
                            Participants.check(pool, 300 + round % 7, round % 2 == 0);
                        }
                    } catch (Throwable e) {
                        wrong.compareAndSet(null, e);
                    }
                });
                callers[i].start();
            }
            for (Thread caller : callers) {
                caller.join();
            }
            stop.set(true);
            resizer.join();
        }
        assertThat(wrong.get()).isNull();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
