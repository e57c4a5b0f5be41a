package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More dispatches than the board has slots. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyAtOnceTest {

    @Test
    void tenThousandDispatchesInFlight() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            TestTask task = new TestTask(pool, "Many", id -> id);
            List<Dispatch<int[]>> dispatches = new ArrayList<>();
            for (int i = 0; i < 10_000; i++) {
                dispatches.add(task.dispatch(i % 50, 3));
            }
            for (int i = 0; i < 10_000; i++) {
                assertThat(dispatches.get(i).join())
                        .isEqualTo(IntStream.range(0, i % 50).toArray());
            }
        }
    }

    @Test
    void detachedDispatchesBeyondTheSlotsAllRun() {
        AtomicInteger runs = new AtomicInteger();
        try (WorkerPool pool = WorkerPool.create(2)) {
            TestTask task = new TestTask(pool, "Many", id -> runs.incrementAndGet());
            for (int i = 0; i < 5_000; i++) {
                task.dispatchDetached(3, 1);
            }
        }
        assertThat(runs.get()).isEqualTo(15_000);
    }

    @Test
    void aDispatchThatWaitsForASlotRunsWhenOneBecomesFree() throws InterruptedException {
        int slots = 64;
        CountDownLatch begun = new CountDownLatch(slots);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch late = new CountDownLatch(1);
        List<Thread> callers = new ArrayList<>();
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask held = new TestTask(pool, "Held", id -> {
                begun.countDown();
                TrapsTest.await(release);
                return id;
            });
            TestTask waiting = new TestTask(pool, "Waiting", id -> {
                late.countDown();
                return id;
            });
            for (int i = 0; i < slots; i++) {
                Thread caller = new Thread(() -> held.runEqually(1));
                caller.start();
                callers.add(caller);
            }
            TrapsTest.await(begun);
            waiting.dispatchDetached(1, 1);
            release.countDown();
            TrapsTest.await(late);
            for (Thread caller : callers) {
                caller.join();
            }
        }
        assertThat(late.getCount()).isEqualTo(0);
    }
}
