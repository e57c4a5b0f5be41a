package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workers that do not come back from a kernel or a callback: they are seen, and the pool lives without them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StuckWorkerTest {

    private static final Duration SOON = Duration.ofMillis(100);

    private final LinkedBlockingQueue<StuckWorkerException> seen = new LinkedBlockingQueue<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicReference<Thread> stuck = new AtomicReference<>();

    @AfterEach
    void release() {
        release.countDown();
    }

    private WorkerPool.Builder builder(int workers) {
        return WorkerPool.builder().name("game").workers(workers).stuckHandler(seen::add);
    }

    private WorkerPool replacing(int workers) {
        return builder(workers)
                .stuckAfter(Duration.ZERO)
                .replaceStuckAfter(SOON)
                .build();
    }

    /** Its id 3 is stuck, on a worker. */
    private int hold(int id) {
        if (id == 3) {
            stuck.set(Thread.currentThread());
            begun.countDown();
            boolean interrupted = false;
            while (release.getCount() > 0) {
                interrupted |= Thread.interrupted();
            }
            assertThat(interrupted).isFalse();
        }
        return id;
    }

    @Test
    void aStuckWorkerIsReportedOnceForEachBatch() throws InterruptedException {
        try (WorkerPool pool = builder(1).stuckAfter(SOON).build()) {
            TestTask task = new TestTask(pool, "Held", this::hold);
            Dispatch<int[]> dispatch = task.dispatch(5, 2);
            StuckWorkerException report = seen.take();
            assertThat(report)
                    .hasMessageThat()
                    .isEqualTo("Worker 0 of pool 'game', thread 'game-worker-0', has not come back after PT0.1S in ids"
                            + " 2 to 3 of task 'Held'.");
            assertThat(Arrays.stream(report.getStackTrace()).map(StackTraceElement::getMethodName))
                    .contains("hold");
            assertThat(report.worker()).isEqualTo(0);
            assertThat(report.from()).isEqualTo(2);
            assertThat(report.to()).isEqualTo(4);
            assertThat(report.isGivenUp()).isFalse();
            release.countDown();
            assertThat(dispatch.join()).isEqualTo(new int[] {0, 1, 2, 3, 4});
            assertThat(seen).isEmpty();
        }
    }

    @Test
    void aWorkerThatIsGivenUpFailsItsDispatchAndIsReplaced() throws InterruptedException {
        WorkerPool pool = replacing(1);
        TestTask task = new TestTask(pool, "Held", this::hold);
        Dispatch<int[]> dispatch = task.dispatch(100, 2);
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<Thread> completer = new AtomicReference<>();
        assertThat(dispatch.whenComplete((result, failure) -> {
                    completer.set(Thread.currentThread());
                    done.countDown();
                }))
                .isNotNull();
        TrapsTest.await(done);
        TaskException failure = (TaskException)
                assertThrows(CompletionException.class, dispatch::join).getCause();
        assertThat(failure.id()).isEqualTo(2);
        assertThat(failure.worker()).isEqualTo(0);
        assertThat(failure).hasCauseThat().isInstanceOf(StuckWorkerException.class);
        assertThat(failure)
                .hasCauseThat()
                .hasMessageThat()
                .isEqualTo("Worker 0 of pool 'game', thread 'game-worker-0', was given up after PT0.1S in ids 2 to 3 of"
                        + " task 'Held'.");
        assertThat(((StuckWorkerException) failure.getCause()).isGivenUp()).isTrue();
        // callbacks do not run on the thread that watches
        assertThat(completer.get().getName()).isEqualTo("game-worker-0");
        assertThat(completer.get()).isNotSameInstanceAs(stuck.get());
        assertThat(pool.workers()).isEqualTo(1);
        // the pool works, with the same task, whose old call is not used again
        for (int round = 0; round < 50; round++) {
            assertThat(task.runEqually(3)).isEqualTo(new int[] {0, 1, 2});
        }
        assertThat(task.callsMade()).isEqualTo(2);
        assertThat(stuck.get().isAlive()).isTrue();
        pool.close();
        release.countDown();
        stuck.get().join();
        assertThat(seen).hasSize(1);
        assertThat(seen.remove()).isSameInstanceAs(failure.getCause());
    }

    @Test
    void aRunWhoseWorkerIsGivenUpThrows() {
        CountDownLatch callerIn = new CountDownLatch(1);
        try (WorkerPool pool = replacing(1)) {
            TestTask task = new TestTask(pool, "Held", id -> {
                if (Thread.currentThread().getName().startsWith("game")) {
                    callerIn.countDown();
                    return hold(3);
                }
                TrapsTest.await(callerIn);
                return id;
            });
            TaskException failure = assertThrows(TaskException.class, () -> task.run(100, 1));
            assertThat(failure).hasCauseThat().isInstanceOf(StuckWorkerException.class);
            TestTask good = new TestTask(pool, "Good", id -> id);
            assertThat(good.runEqually(1_000))
                    .isEqualTo(IntStream.range(0, 1_000).toArray());
        }
    }

    @Test
    void whatComesBackLateChangesNothingAndItsThreadEnds() throws InterruptedException {
        try (WorkerPool pool = replacing(1)) {
            TestTask inner = new TestTask(pool, "Inner", id -> id);
            AtomicReference<int[]> late = new AtomicReference<>();
            TestTask task = new TestTask(pool, "Held", id -> {
                hold(id);
                if (Thread.currentThread().equals(stuck.get())) {
                    // no worker any more, but a thread like any other
                    late.set(inner.run(10, 1));
                    throw new IllegalStateException("late");
                }
                return id;
            });
            Dispatch<int[]> dispatch = task.dispatch(4, 1);
            TrapsTest.await(begun);
            while (!dispatch.isDone()) {
                Thread.onSpinWait();
            }
            int progress = dispatch.progress();
            release.countDown();
            stuck.get().join();
            assertThat(late.get()).isEqualTo(IntStream.range(0, 10).toArray());
            assertThat(dispatch.progress()).isEqualTo(progress);
            assertThat(assertThrows(CompletionException.class, dispatch::join))
                    .hasCauseThat()
                    .hasCauseThat()
                    .isInstanceOf(StuckWorkerException.class);
        }
    }

    @Test
    void theKernelsAroundAStuckOneFailToo() throws InterruptedException {
        try (WorkerPool pool = replacing(1)) {
            TestTask inner = new TestTask(pool, "Inner", this::hold);
            TestTask outer = new TestTask(pool, "Outer", id -> inner.run(5, 1)[id]);
            Dispatch<int[]> dispatch = outer.dispatch(2, 2);
            TrapsTest.await(begun);
            while (!dispatch.isDone()) {
                Thread.onSpinWait();
            }
            TaskException failure = (TaskException)
                    assertThrows(CompletionException.class, dispatch::join).getCause();
            assertThat(failure.task()).isEqualTo("Outer");
            assertThat(failure).hasCauseThat().hasMessageThat().endsWith("of task 'Inner'.");
            assertThat(new TestTask(pool, "Good", id -> id).dispatch(3, 1).join())
                    .hasLength(3);
            release.countDown();
            stuck.get().join();
        }
    }

    @Test
    void aWorkerThatWaitsForAStuckOneIsKept() {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        try (WorkerPool pool = replacing(2)) {
            TestTask quick = new TestTask(pool, "Quick", id -> id);
            TestTask inner = new TestTask(pool, "Inner", id -> hold(3));
            TestTask outer = new TestTask(pool, "Outer", id -> {
                Dispatch<int[]> dispatch = inner.dispatch(1, 1);
                while (begun.getCount() > 0) {
                    // not stuck, until the other worker is
                    quick.run(1, 1);
                }
                thrown.set(assertThrows(CompletionException.class, dispatch::join));
                done.countDown();
                return id;
            });
            outer.dispatchDetached(1, 1);
            TrapsTest.await(done);
            assertThat(thrown.get()).hasCauseThat().hasCauseThat().isInstanceOf(StuckWorkerException.class);
        }
        assertThat(seen).hasSize(1);
    }

    @Test
    void aWorkerThatRunsWhatAnotherIsStuckInIsKept() {
        AtomicReference<Thread> runner = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        try (WorkerPool pool = replacing(2)) {
            TestTask quick = new TestTask(pool, "Quick", id -> id);
            TestTask inner = new TestTask(pool, "Inner", id -> {
                if (!Thread.currentThread().equals(runner.get())) {
                    return hold(3);
                }
                while (begun.getCount() > 0) {
                    // not stuck, until the other worker is
                    quick.run(1, 1);
                }
                return id;
            });
            TestTask outer = new TestTask(pool, "Outer", id -> {
                runner.set(Thread.currentThread());
                thrown.set(assertThrows(TaskException.class, () -> inner.run(2, 1)));
                done.countDown();
                return id;
            });
            outer.dispatchDetached(1, 1);
            TrapsTest.await(done);
            assertThat(thrown.get()).hasCauseThat().isInstanceOf(StuckWorkerException.class);
        }
        assertThat(seen).hasSize(1);
    }

    @Test
    void aStuckCallbackHoldsNobodyUp() {
        try (WorkerPool pool = replacing(1)) {
            TestTask task = new TestTask(pool, "Task", id -> id);
            CountDownLatch go = new CountDownLatch(1);
            TestTask slow = new TestTask(pool, "Slow", id -> {
                TrapsTest.await(go);
                return id;
            });
            Dispatch<int[]> dispatch = slow.dispatch(1, 1);
            assertThat(dispatch.thenApply(result -> hold(3))).isNotNull();
            go.countDown();
            TrapsTest.await(begun);
            CountDownLatch done = new CountDownLatch(1);
            assertThat(task.dispatch(5, 1).whenComplete((result, failure) -> done.countDown()))
                    .isNotNull();
            TrapsTest.await(done);
            assertThat(dispatch.join()).isEqualTo(new int[] {0});
        }
    }

    @Test
    void closingWaitsForNoLostWorker() {
        WorkerPool pool = replacing(2);
        TestTask task = new TestTask(pool, "Held", this::hold);
        task.dispatchDetached(10, 1);
        TrapsTest.await(begun);
        pool.close();
        assertThat(stuck.get().isAlive()).isTrue();
    }

    @Test
    void aHandlerThatThrowsStopsNoWatching() {
        try (WorkerPool pool = builder(1)
                .stuckHandler(report -> {
                    seen.add(report);
                    throw new IllegalStateException("handler");
                })
                .stuckAfter(SOON)
                .replaceStuckAfter(SOON.multipliedBy(2))
                .build()) {
            TestTask task = new TestTask(pool, "Held", this::hold);
            Dispatch<int[]> dispatch = task.dispatch(4, 4);
            TrapsTest.await(begun);
            while (!dispatch.isDone()) {
                Thread.onSpinWait();
            }
            assertThat(seen.stream().map(StuckWorkerException::isGivenUp)).containsExactly(false, true);
        }
    }

    @Test
    void aSuccessorThatHasNoThreadYetIsTriedAgain() {
        Queue<Thread> made = new ConcurrentLinkedQueue<>();
        AtomicInteger asked = new AtomicInteger();
        try (WorkerPool pool = builder(1)
                .replaceStuckAfter(SOON)
                .threadFactory(runnable -> {
                    if (asked.incrementAndGet() == 2) {
                        return null;
                    }
                    Thread thread = new Thread(runnable, "mine-" + made.size());
                    made.add(thread);
                    return thread;
                })
                .build()) {
            TestTask task = new TestTask(pool, "Held", this::hold);
            Dispatch<int[]> dispatch = task.dispatch(4, 4);
            TrapsTest.await(begun);
            while (!dispatch.isDone()) {
                Thread.onSpinWait();
            }
            assertThat(asked.get()).isEqualTo(3);
            assertThat(task.dispatch(3, 1).join()).hasLength(3);
        }
    }

    @Test
    void limitsAreNotNegative() {
        Duration negative = Duration.ofNanos(-1);
        WorkerPool.Builder builder = WorkerPool.builder();
        assertThat(assertThrows(IllegalArgumentException.class, () -> builder.stuckAfter(negative)))
                .hasMessageThat()
                .isEqualTo("stuckAfter is PT-0.000000001S, but must not be negative.");
        assertThrows(IllegalArgumentException.class, () -> builder.replaceStuckAfter(negative));
        assertThrows(IllegalArgumentException.class, () -> builder.deadline(negative));
    }
}
