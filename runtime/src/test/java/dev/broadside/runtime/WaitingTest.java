package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever waits is answered: in kernels, in callbacks, behind other waiters, on a pool that closes. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WaitingTest {

    @Test
    void aQueuedStageRunsThoughThePoolIsClosedNow() {
        WorkerPool pool = WorkerPool.create(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        TestTask quick = new TestTask(pool, "Quick", id -> id);
        Dispatch<int[]> done = quick.dispatchEqually(3);
        assertThat(done.join()).hasLength(3);
        TestTask held = new TestTask(pool, "Held", id -> {
            begun.countDown();
            TrapsTest.await(release);
            return id;
        });
        held.dispatchDetached(1, 1);
        TrapsTest.await(begun);
        CompletableFuture<Integer> stage = done.thenApplyAsync(result -> result.length);
        Thread closer = new Thread(pool::closeNow);
        closer.start();
        release.countDown();
        assertThat(stage.join()).isEqualTo(3);
    }

    @Test
    void aCallbackOnTheOnlyWorkerMayWaitForAStage() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask task = new TestTask(pool, "Task", id -> id);
            AtomicReference<Integer> seen = new AtomicReference<>();
            CountDownLatch done = new CountDownLatch(1);
            CompletableFuture<Void> chain = task.dispatch(1, 1)
                    .thenApply(result -> task.dispatchEqually(3)
                            .thenApplyAsync(inner -> inner.length)
                            .join())
                    .thenAccept(length -> {
                        seen.set(length);
                        done.countDown();
                    });
            TrapsTest.await(done);
            assertThat(seen.get()).isEqualTo(3);
            assertThat(chain.isCompletedExceptionally()).isFalse();
        }
    }

    @Test
    void aKernelOnAHelpingThreadMayWaitForAStage() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask inner = new TestTask(pool, "Inner", id -> id);
            TestTask outer = new TestTask(
                    pool,
                    "Outer",
                    id -> inner.dispatchEqually(id + 1)
                            .thenApplyAsync(result -> result.length)
                            .join());
            for (int round = 0; round < 200; round++) {
                assertThat(outer.runEqually(4)).isEqualTo(new int[] {1, 2, 3, 4});
            }
        }
    }

    @Test
    void kernelsThatHoldEverySlotMayWaitForOneMoreDispatch() throws InterruptedException {
        int slots = 64;
        AtomicInteger done = new AtomicInteger();
        try (WorkerPool pool = WorkerPool.create(1)) {
            CountDownLatch begun = new CountDownLatch(slots);
            TestTask inner = new TestTask(pool, "Inner", id -> done.incrementAndGet());
            TestTask outer = new TestTask(pool, "Outer", id -> {
                begun.countDown();
                TrapsTest.await(begun);
                inner.dispatchDetached(1, 1);
                while (done.get() == 0) {
                    Thread.onSpinWait();
                }
                return id;
            });
            List<Thread> callers = new ArrayList<>();
            for (int i = 0; i < slots; i++) {
                Thread caller = new Thread(() -> outer.runEqually(1));
                caller.start();
                callers.add(caller);
            }
            for (Thread caller : callers) {
                caller.join();
            }
        }
        assertThat(done.get()).isEqualTo(slots);
    }

    @Test
    void aSecondWaiterTakesOverFromTheFirst() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch helping = new CountDownLatch(1);
        CountDownLatch expired = new CountDownLatch(1);
        CountDownLatch gaveUp = new CountDownLatch(1);
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask held = new TestTask(pool, "Held", id -> {
                busy.countDown();
                TrapsTest.await(release);
                return id;
            });
            held.dispatchDetached(1, 1);
            TrapsTest.await(busy);
            // the first waiter is held in its batch until its time is up, and leaves the others to the second
            TestTask slow = new TestTask(pool, "Slow", id -> {
                boolean isFirst = helping.getCount() > 0;
                helping.countDown();
                TrapsTest.await(isFirst ? expired : gaveUp);
                return id;
            });
            Dispatch<int[]> dispatch = slow.dispatch(100, 1);
            long nanos = 50_000_000;
            AtomicReference<Throwable> outcome = new AtomicReference<>();
            Thread first = new Thread(() -> {
                try {
                    dispatch.get(nanos, TimeUnit.NANOSECONDS);
                } catch (Exception e) {
                    outcome.set(e);
                } finally {
                    gaveUp.countDown();
                }
            });
            first.start();
            TrapsTest.await(helping);
            AtomicReference<int[]> result = new AtomicReference<>();
            Thread second = new Thread(() -> result.set(dispatch.join()));
            second.start();
            for (long begin = System.nanoTime(); System.nanoTime() - begin < nanos; ) {
                Thread.onSpinWait();
            }
            expired.countDown();
            second.join();
            first.join();
            release.countDown();
            assertThat(outcome.get()).isInstanceOf(TimeoutException.class);
            assertThat(result.get()).hasLength(100);
        }
    }

    @Test
    void aStageKeepsNoResultAlive() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask task = new TestTask(pool, "Task", id -> id);
            Dispatch<int[]> dispatch = task.dispatchEqually(1_000);
            WeakReference<int[]> result = new WeakReference<>(dispatch.join());
            CompletableFuture<Integer> length = dispatch.thenApply(ids -> ids.length);
            dispatch = null;
            while (result.get() != null) {
                System.gc();
            }
            assertThat(length.join()).isEqualTo(1_000);
        }
    }

    @Test
    void cancellingAndFailingDropTheRestAtOnce() {
        // one batch at a time this would take minutes
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask endless = new TestTask(pool, "Endless", id -> {
                throw new IllegalStateException("at once");
            });
            TaskCallsOfMany many = new TaskCallsOfMany(pool);
            Dispatch<Void> dispatch = many.dispatch(Integer.MAX_VALUE, 1);
            assertThat(dispatch.cancel(false)).isTrue();
            assertThrows(TaskException.class, () -> endless.runEqually(1_000_000));
        }
    }

    /** Dispatches without a result, so that there may be many ids. */
    private static final class TaskCallsOfMany {

        private final TaskCalls<TaskCall<Void>> calls;

        TaskCallsOfMany(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TaskDescriptor.of("Many", "test.Many"), () -> new TaskCall<>() {
                @Override
                protected void run(int from, int to, int worker) {
                    Thread.onSpinWait();
                }

                @Override
                protected Void result() {
                    return null;
                }

                @Override
                protected void clear() {}
            });
        }

        Dispatch<Void> dispatch(int count, int batchSize) {
            return calls.take(count, batchSize).start();
        }
    }

    @Test
    void anExceptionWhoseTextCannotBeHadIsStillReported() {
        AtomicReference<TaskException> seen = new AtomicReference<>();
        WorkerPool pool =
                WorkerPool.builder().workers(1).uncaughtHandler(seen::set).build();
        TestTask nasty = new TestTask(pool, "Nasty", id -> {
            throw new Nasty();
        });
        assertThat(assertThrows(TaskException.class, () -> nasty.runEqually(1)))
                .hasMessageThat()
                .isEqualTo("Task 'Nasty' failed at id 0 on worker 1: " + Nasty.class.getName());
        nasty.dispatchDetached(1, 1);
        pool.close();
        assertThat(seen.get()).hasCauseThat().isInstanceOf(Nasty.class);
    }

    private static final class Nasty extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no text");
        }
    }
}
