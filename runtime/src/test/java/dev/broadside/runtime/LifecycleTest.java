package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a pool begins and ends. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LifecycleTest {

    @Test
    void workersAreNamedDaemons() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch both = new CountDownLatch(2);
        try (WorkerPool pool = WorkerPool.builder().name("game").workers(2).build()) {
            TestTask task = new TestTask(pool, "Meet", id -> {
                seen.add(Thread.currentThread());
                both.countDown();
                TrapsTest.await(both);
                return id;
            });
            task.dispatchDetached(2, 1);
            TrapsTest.await(both);
            assertThat(pool.name()).isEqualTo("game");
            assertThat(pool.workers()).isEqualTo(2);
            assertThat(pool.toString()).isEqualTo("WorkerPool 'game', 2 workers");
        }
        assertThat(seen.stream().map(Thread::getName)).containsExactly("game-worker-0", "game-worker-1");
        assertThat(seen.stream().allMatch(Thread::isDaemon)).isTrue();
        assertThat(seen.stream().noneMatch(Thread::isAlive)).isTrue();
    }

    @Test
    void aPoolHasOneWorkerFewerThanProcessorsByDefault() {
        try (WorkerPool pool = WorkerPool.create()) {
            assertThat(pool.workers())
                    .isEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        }
    }

    @Test
    void afterCloseEveryFormIsRefused() {
        WorkerPool pool = WorkerPool.builder().name("game").workers(1).build();
        TestTask task = new TestTask(pool, "Blur", id -> id);
        Executor stages = task.dispatchEqually(1).defaultExecutor();
        pool.close();
        pool.close();
        pool.closeNow();
        String message = "Task 'Blur' cannot be dispatched: pool 'game' is closed.";
        assertThat(assertThrows(IllegalStateException.class, () -> task.runEqually(10)))
                .hasMessageThat()
                .isEqualTo(message);
        assertThrows(IllegalStateException.class, () -> task.runEqually(0));
        assertThat(assertThrows(IllegalStateException.class, () -> task.dispatch(10, 1)))
                .hasMessageThat()
                .isEqualTo(message);
        assertThrows(IllegalStateException.class, () -> task.dispatchEqually(0));
        assertThrows(IllegalStateException.class, () -> task.dispatchDetached(10, 1));
        // but no stage is refused, for somebody may wait for it
        AtomicReference<Thread> ranOn = new AtomicReference<>();
        stages.execute(() -> ranOn.set(Thread.currentThread()));
        assertThat(ranOn.get()).isSameInstanceAs(Thread.currentThread());
        assertThat(pool.toString()).isEqualTo("WorkerPool 'game', 1 worker, closed");
    }

    @Test
    void kernelsOfWhatHasBegunMayStillDispatchWhileThePoolCloses() {
        WorkerPool pool = WorkerPool.create(1);
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch closing = new CountDownLatch(1);
        TestTask inner = new TestTask(pool, "Inner", id -> id);
        TestTask outer = new TestTask(pool, "Outer", id -> {
            begun.countDown();
            TrapsTest.await(closing);
            return inner.runEqually(id + 2).length;
        });
        AtomicReference<int[]> result = new AtomicReference<>();
        // one id on the worker, the other on a thread of our own
        Thread caller = new Thread(() -> result.set(outer.runEqually(2)));
        caller.start();
        TrapsTest.await(begun);
        Thread closer = new Thread(pool::close);
        closer.start();
        while (!pool.toString().endsWith("closed")) {
            Thread.onSpinWait();
        }
        closing.countDown();
        join(closer);
        join(caller);
        assertThat(result.get()).isEqualTo(new int[] {2, 3});
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closingAPoolIsNothingToAnotherWithTheSameTask(boolean now) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        WorkerPool closed = WorkerPool.create(1);
        try (WorkerPool open = WorkerPool.create(1)) {
            IntUnaryOperator kernel = id -> {
                if (id == 7_000) {
                    begun.countDown();
                    TrapsTest.await(release);
                }
                return 2 * id;
            };
            TestTask there = new TestTask(closed, "Same", kernel);
            TestTask here = new TestTask(open, "Same", kernel);
            assertThat(there.run(10, 1)).hasLength(10);
            Dispatch<int[]> inFlight = here.dispatch(10_000, 1);
            Dispatch<int[]> deferred = here.dispatchDeferredEqually(4);
            TrapsTest.await(begun);
            if (now) {
                closed.closeNow();
            } else {
                closed.close();
            }
            assertThrows(IllegalStateException.class, () -> there.runEqually(1));
            assertThat(inFlight.isDone()).isFalse();
            assertThat(here.runEqually(10)).hasLength(10);
            assertThat(here.dispatch(10, 3).join()[9]).isEqualTo(18);
            here.dispatchDetached(10, 1);
            open.frame().run();
            release.countDown();
            assertThat(deferred.join()).isEqualTo(new int[] {0, 2, 4, 6});
            assertThat(inFlight.join())
                    .isEqualTo(IntStream.range(0, 10_000).map(kernel).toArray());
        }
    }

    @Test
    void closeFromInsideAKernelDoesNotHang() {
        for (int round = 0; round < 50; round++) {
            WorkerPool pool = WorkerPool.create(2);
            TestTask task = new TestTask(pool, "Close", id -> {
                pool.close();
                return id;
            });
            assertThat(task.runEqually(10)).isEqualTo(IntStream.range(0, 10).toArray());
            assertThrows(IllegalStateException.class, () -> task.runEqually(1));
        }
    }

    @Test
    void closeNowCancelsWhatHasNotBegun() {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        WorkerPool pool = WorkerPool.create(1);
        TestTask task = new TestTask(pool, "Held", id -> {
            begun.countDown();
            TrapsTest.await(release);
            return runs.incrementAndGet();
        });
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller = new Thread(() -> thrown.set(assertThrows(Throwable.class, () -> task.runEqually(10_000))));
        caller.start();
        TrapsTest.await(begun);
        Dispatch<int[]> waiting = task.dispatch(10_000, 1);
        Thread closer = new Thread(pool::closeNow);
        closer.start();
        // it is closed a moment before what runs is cancelled; then it waits for the worker
        while (closer.getState() != Thread.State.WAITING && closer.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        release.countDown();
        join(closer);
        join(caller);
        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
        assertThat(thrown.get()).hasMessageThat().startsWith("Task 'Held' was cancelled after ");
        assertThat(waiting.isCancelled()).isTrue();
        assertThat(runs.get()).isLessThan(10_000);
    }

    /** Closes its pool in the call of one id, and asks in each whether it is cancelled. */
    private static final class Asking extends TaskCall<Void> {

        private final WorkerPool pool;
        private final List<Boolean> answers = new ArrayList<>();

        Asking(WorkerPool pool) {
            this.pool = pool;
        }

        @Override
        protected void run(int from, int to, int worker) {
            TaskContext context = context(new ParticipantSlot(), 0);
            for (int id = from; id < to; id++) {
                if (id == 1) {
                    pool.closeNow();
                }
                answers.add(at(context, id).isCancelled());
            }
        }

        @Override
        protected Void result() {
            return null;
        }

        @Override
        protected void clear() {}
    }

    @Test
    void closeNowIsSeenByWhatOneThreadRunsAlone() {
        WorkerPool pool = WorkerPool.sequential();
        Asking call = new Asking(pool);
        TaskCalls<Asking> calls = new TaskCalls<>(pool, TaskDescriptor.of("Asking", "test.Asking"), () -> call);
        CancellationException cancelled =
                assertThrows(CancellationException.class, () -> calls.take(3, 3).run());
        assertThat(cancelled).hasMessageThat().isEqualTo("Task 'Asking' was cancelled.");
        assertThat(call.answers).containsExactly(false, true, true).inOrder();
    }

    @Test
    void closingRacesDispatching() {
        for (int round = 0; round < 300; round++) {
            WorkerPool pool = WorkerPool.create(2);
            TestTask task = new TestTask(pool, "Race", id -> id);
            CountDownLatch start = new CountDownLatch(1);
            AtomicReference<Throwable> wrong = new AtomicReference<>();
            Thread dispatcher = new Thread(() -> {
                TrapsTest.await(start);
                try {
                    while (true) {
                        // whatever is accepted completes, though nobody may be left to help
                        assertThat(task.dispatch(8, 1).get()).hasLength(8);
                    }
                } catch (IllegalStateException expected) {
                    // closed
                } catch (Throwable e) {
                    wrong.set(e);
                }
            });
            dispatcher.start();
            start.countDown();
            pool.close();
            join(dispatcher);
            assertThat(wrong.get()).isNull();
        }
    }

    @Test
    void sequentialRunsOnTheCallerInOrder() {
        StringBuilder order = new StringBuilder();
        try (WorkerPool pool = WorkerPool.sequential()) {
            Thread self = Thread.currentThread();
            TestTask task = new TestTask(pool, "Order", id -> {
                assertThat(Thread.currentThread()).isSameInstanceAs(self);
                order.append(id).append(' ');
                return id;
            });
            assertThat(pool.workers()).isEqualTo(0);
            assertThat(task.runEqually(5)).isEqualTo(new int[] {0, 1, 2, 3, 4});
            Dispatch<int[]> dispatch = task.dispatch(5, 2);
            assertThat(dispatch.isDone()).isTrue();
            task.dispatchDetachedEqually(3);
            assertThat(dispatch.thenApplyAsync(x -> Thread.currentThread()).join())
                    .isSameInstanceAs(self);
        }
        assertThat(order.toString()).isEqualTo("0 1 2 3 4 0 1 2 3 4 0 1 2 ");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
