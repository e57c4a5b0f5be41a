package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every worker is to run once. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BroadcastTest {

    @Test
    void everyWorkerRunsItOnceOnItsThread() {
        Queue<String> seen = new ConcurrentLinkedQueue<>();
        try (WorkerPool pool = WorkerPool.builder().name("game").workers(3).build()) {
            Dispatch<Void> broadcast = pool.broadcast(
                    worker -> seen.add(worker + " " + Thread.currentThread().getName()));
            assertThat(broadcast.join()).isNull();
            assertThat(seen).containsExactly("0 game-worker-0", "1 game-worker-1", "2 game-worker-2");
            assertThat(broadcast.count()).isEqualTo(3);
            assertThat(broadcast.progress()).isEqualTo(3);
            assertThat(broadcast.task()).isEqualTo("broadcast");
        }
    }

    @Test
    void aBusyWorkerRunsItAfterItsBatchAndAReleasedOneBeforeItGoes() {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch release = new CountDownLatch(1);
        Queue<Integer> seen = new ConcurrentLinkedQueue<>();
        try (WorkerPool pool = WorkerPool.create(2)) {
            TestTask held = new TestTask(pool, "Held", id -> {
                begun.countDown();
                TrapsTest.await(release);
                return id;
            });
            held.dispatchDetached(200, 1);
            TrapsTest.await(begun);
            Dispatch<Void> broadcast = pool.broadcast(seen::add);
            pool.release(1);
            pool.allocate(2);
            assertThat(broadcast.isDone()).isFalse();
            release.countDown();
            assertThat(broadcast.join()).isNull();
            // not on the one that came later
            assertThat(seen).containsExactly(0, 1);
        }
    }

    @Test
    void closingWaitsForItAndRefusesMore() {
        Queue<Integer> seen = new ConcurrentLinkedQueue<>();
        for (int round = 0; round < 100; round++) {
            WorkerPool pool = WorkerPool.builder().name("game").workers(2).build();
            Dispatch<Void> broadcast = pool.broadcast(seen::add);
            pool.close();
            assertThat(broadcast.isDone()).isTrue();
            assertThat(assertThrows(IllegalStateException.class, () -> pool.broadcast(seen::add)))
                    .hasMessageThat()
                    .isEqualTo("Pool 'game' is closed.");
        }
        assertThat(seen).hasSize(200);
    }

    @Test
    void closingAndBroadcastingAtOnce() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            WorkerPool pool = WorkerPool.create(2);
            CountDownLatch start = new CountDownLatch(1);
            AtomicReference<Dispatch<Void>> broadcast = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                TrapsTest.await(start);
                try {
                    broadcast.set(pool.broadcast(worker -> {}));
                } catch (IllegalStateException expected) {
                    // closed
                }
            });
            caller.start();
            start.countDown();
            pool.close();
            caller.join();
            if (broadcast.get() != null) {
                assertThat(broadcast.get().join()).isNull();
            }
        }
    }

    @Test
    void aFailureIsToldAfterAllHaveRunIt() {
        Queue<Integer> seen = new ConcurrentLinkedQueue<>();
        try (WorkerPool pool = WorkerPool.create(3)) {
            Dispatch<Void> broadcast = pool.broadcast(worker -> {
                seen.add(worker);
                if (worker == 1) {
                    throw new IllegalStateException("no");
                }
            });
            TaskException failure = (TaskException)
                    assertThrows(CompletionException.class, broadcast::join).getCause();
            assertThat(failure)
                    .hasMessageThat()
                    .isEqualTo("Task 'broadcast' failed at id 1 on worker 1: java.lang.IllegalStateException: no");
            assertThat(seen).containsExactly(0, 1, 2);
            assertThat(new TestTask(pool, "Good", id -> id).runEqually(10)).hasLength(10);
        }
    }

    @Test
    void cancellingDropsWhatHasNotBegun() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Queue<Integer> seen = new ConcurrentLinkedQueue<>();
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask held = new TestTask(pool, "Held", id -> {
                begun.countDown();
                TrapsTest.await(release);
                return id;
            });
            held.dispatchDetached(1, 1);
            TrapsTest.await(begun);
            Dispatch<Void> broadcast = pool.broadcast(seen::add);
            assertThat(broadcast.cancel(false)).isTrue();
            release.countDown();
            assertThrows(CancellationException.class, broadcast::join);
        }
        assertThat(seen).isEmpty();
    }

    @Test
    void kernelsThatWaitForEachOthersBroadcasts() {
        CountDownLatch both = new CountDownLatch(2);
        Queue<Integer> seen = new ConcurrentLinkedQueue<>();
        try (WorkerPool pool = WorkerPool.create(2)) {
            TestTask task = new TestTask(pool, "Both", id -> {
                both.countDown();
                TrapsTest.await(both);
                pool.broadcast(seen::add).join();
                return id;
            });
            task.dispatchDetached(2, 1);
        }
        assertThat(seen).containsExactly(0, 1, 0, 1);
    }

    @Test
    void aSequentialPoolRunsItOnTheCaller() {
        Queue<String> seen = new ConcurrentLinkedQueue<>();
        try (WorkerPool pool = WorkerPool.sequential()) {
            Dispatch<Void> broadcast = pool.broadcast(
                    worker -> seen.add(worker + " " + Thread.currentThread().getName()));
            assertThat(broadcast.isDone()).isTrue();
            assertThat(seen).containsExactly("0 " + Thread.currentThread().getName());
        }
    }
}
