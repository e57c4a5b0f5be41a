package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What went wrong in libraries of this kind before: lost ids, ids run twice, mixed answers, callers that wait for ever. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TrapsTest {

    private static final int WORKERS = 3;

    @Test
    void batchesHaveTheSizeAskedForButTheLast() {
        List<String> batches = java.util.Collections.synchronizedList(new ArrayList<>());
        TaskDescriptor task = TaskDescriptor.of("Batches", "test.Batches");
        try (WorkerPool pool = WorkerPool.create(WORKERS)) {
            TaskCalls<TaskCall<Void>> calls = new TaskCalls<>(pool, task, () -> new TaskCall<>() {
                @Override
                protected void run(int from, int to, int worker) {
                    batches.add(from + ".." + to);
                }

                @Override
                protected Void result() {
                    return null;
                }

                @Override
                protected void clear() {}
            });
            assertThat(calls.take(1_000, 64).run()).isNull();
        }
        List<String> expected = new ArrayList<>();
        for (int from = 0; from < 1_000; from += 64) {
            expected.add(from + ".." + Math.min(1_000, from + 64));
        }
        assertThat(batches).containsExactlyElementsIn(expected);
    }

    @Test
    void interleavedDispatchesKeepTheirAnswersApart() {
        try (WorkerPool pool = WorkerPool.create(WORKERS)) {
            TestTask twice = new TestTask(pool, "Twice", id -> 2 * id);
            TestTask square = new TestTask(pool, "Square", id -> id * id);
            for (int round = 0; round < 200; round++) {
                Dispatch<int[]> a = twice.dispatch(1_000 + round, 7);
                Dispatch<int[]> b = square.dispatchEqually(500 + round);
                Dispatch<int[]> c = twice.dispatchEqually(100 + round);
                Dispatch<int[]> d = square.dispatch(round, 3);
                assertThat(d.join())
                        .isEqualTo(IntStream.range(0, round).map(id -> id * id).toArray());
                assertThat(b.join())
                        .isEqualTo(IntStream.range(0, 500 + round)
                                .map(id -> id * id)
                                .toArray());
                assertThat(c.join())
                        .isEqualTo(IntStream.range(0, 100 + round)
                                .map(id -> 2 * id)
                                .toArray());
                assertThat(a.join())
                        .isEqualTo(IntStream.range(0, 1_000 + round)
                                .map(id -> 2 * id)
                                .toArray());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500, 999})
    void aKernelThatThrowsFailsItsDispatchAndNoOther(int badId) {
        boolean[] bad = {true};
        try (WorkerPool pool = WorkerPool.create(WORKERS)) {
            TestTask task = new TestTask(pool, "Throw", id -> {
                if (bad[0] && id == badId) {
                    throw new IllegalArgumentException("no " + id);
                }
                return id;
            });
            TestTask other = new TestTask(pool, "Other", id -> -id);
            Dispatch<int[]> neighbour = other.dispatch(10_000, 10);
            CompletionException tracked = assertThrows(
                    CompletionException.class, () -> task.dispatch(1_000, 10).join());
            assertFailure((TaskException) tracked.getCause(), badId);
            assertFailure(assertThrows(TaskException.class, () -> task.runEqually(1_000)), badId);
            assertThat(neighbour.join())
                    .isEqualTo(IntStream.range(0, 10_000).map(id -> -id).toArray());
            bad[0] = false;
            assertThat(task.dispatch(1_000, 10).join())
                    .isEqualTo(IntStream.range(0, 1_000).toArray());
            assertThat(task.runEqually(1_000))
                    .isEqualTo(IntStream.range(0, 1_000).toArray());
        }
    }

    private static void assertFailure(TaskException failure, int id) {
        assertThat(failure.task()).isEqualTo("Throw");
        assertThat(failure.id()).isEqualTo(id);
        assertThat(failure.worker()).isIn(List.of(0, 1, 2, WORKERS));
        assertThat(failure).hasCauseThat().isInstanceOf(IllegalArgumentException.class);
        assertThat(failure).hasMessageThat().startsWith("Task 'Throw' failed at id " + id + " on worker ");
        assertThat(failure).hasMessageThat().endsWith("java.lang.IllegalArgumentException: no " + id);
    }

    @Test
    void everyIdThrowing() {
        try (WorkerPool pool = WorkerPool.create(WORKERS)) {
            TestTask task = new TestTask(pool, "Throw", id -> {
                throw new IllegalStateException();
            });
            for (int round = 0; round < 100; round++) {
                TaskException failure = assertThrows(TaskException.class, () -> task.runEqually(1_000));
                int others = failure.otherFailures();
                assertThat(others).isIn(com.google.common.collect.Range.closed(0, WORKERS));
                assertThat(failure.getMessage().contains("(other batches that failed: " + others + ")"))
                        .isEqualTo(others > 0);
            }
        }
    }

    @Test
    void closingInFlightFinishesWhatHasBegun() {
        AtomicIntegerArray runs = new AtomicIntegerArray(100_000);
        WorkerPool pool = WorkerPool.create(WORKERS);
        TestTask task = new TestTask(pool, "Count", runs::incrementAndGet);
        Dispatch<int[]> dispatch = task.dispatch(100_000, 10);
        task.dispatchDetached(100_000, 10);
        pool.close();
        assertThat(dispatch.isDone()).isTrue();
        for (int id = 0; id < 100_000; id++) {
            assertThat(runs.get(id)).isEqualTo(2);
        }
    }

    @Test
    void aSlowWorkerHoldsNobodyUpButItsOwnBatch() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch stuck = new CountDownLatch(1);
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask slow = new TestTask(pool, "Slow", id -> {
                stuck.countDown();
                await(release);
                return id;
            });
            Dispatch<int[]> held = slow.dispatch(1, 1);
            assertThat(stuck.await(60, TimeUnit.SECONDS)).isTrue();
            // the only worker is busy: these finish on the calling thread alone
            TestTask quick = new TestTask(pool, "Quick", id -> id + 1);
            assertThat(quick.runEqually(100))
                    .isEqualTo(IntStream.rangeClosed(1, 100).toArray());
            assertThat(quick.dispatch(100, 1).join())
                    .isEqualTo(IntStream.rangeClosed(1, 100).toArray());
            assertThat(held.isDone()).isFalse();
            release.countDown();
            assertThat(held.join()).isEqualTo(new int[] {0});
        }
    }

    @Test
    void nestedDispatchesOnOneWorker() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask inner = new TestTask(pool, "Inner", id -> id);
            TestTask middle = new TestTask(
                    pool, "Middle", id -> Arrays.stream(inner.runEqually(id)).sum());
            TestTask outer = new TestTask(
                    pool,
                    "Outer",
                    id -> Arrays.stream(middle.dispatch(id, 1).join()).sum()
                            + inner.dispatchEqually(1).thenApplyAsync(x -> x[0]).join());
            int[] expected = IntStream.range(0, 40)
                    .map(n -> IntStream.range(0, n).map(m -> m * (m - 1) / 2).sum())
                    .toArray();
            // detached from the caller, so that the one worker has it all
            assertThat(outer.dispatch(40, 1).thenApply(int[]::clone).join()).isEqualTo(expected);
            assertThat(outer.runEqually(40)).isEqualTo(expected);
        }
    }

    @Test
    void tasksOfOneNameAreRefusedAndTheSameTaskIsNot() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            TaskModule first = () -> List.of(TaskDescriptor.of("Blur", "app.Filters.blur"));
            TaskModule second = () ->
                    List.of(TaskDescriptor.of("Ash", "app.Other.ash"), TaskDescriptor.of("Blur", "app.Other.blur"));
            pool.register(first);
            pool.register(first);
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> pool.register(second));
            assertThat(refused)
                    .hasMessageThat()
                    .isEqualTo("Two tasks are called 'Blur': app.Filters.blur and app.Other.blur."
                            + " Give each its own name with @Task(name = …).");
            // nothing of the second was registered
            pool.register(() -> List.of(TaskDescriptor.of("Ash", "app.Third.ash")));
        }
    }

    @Test
    void aMillionDispatchesMakeOneCall() {
        assertMakeOneCall((task, out) -> task.runEquallyInto(out, out.length));
    }

    @Test
    void aMillionSharedDispatchesMakeOneCall() {
        assertMakeOneCall((task, out) -> task.runInto(out, out.length, 1));
    }

    @Test
    void aMillionTrackedDispatchesMakeOneCall() {
        assertMakeOneCall((task, out) ->
                assertThat(task.dispatchInto(out, out.length, 1).join()).isSameInstanceAs(out));
    }

    private static void assertMakeOneCall(BiConsumer<TestTask, int[]> dispatch) {
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask task = new TestTask(pool, "Steady", id -> id);
            int[] out = new int[4];
            for (int i = 0; i < 1_000_000; i++) {
                dispatch.accept(task, out);
            }
            assertThat(out).isEqualTo(new int[] {0, 1, 2, 3});
            assertThat(task.callsMade()).isEqualTo(1);
            assertThat(pool.statistics().dispatches()).isEqualTo(1_000_000);
        }
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
