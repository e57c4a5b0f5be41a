package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A pool that runs batches in random orders, on the calling thread. */
class ShuffledTest {

    private static final int COUNT = 100;
    private static final int[] COUNTS = {0, 1, 2, 7, 97, 1000};
    private static final int[] BATCHES = {1, 3, 64, 1000};

    /** The ids that the kernel was called with. */
    private final List<Integer> ids = new ArrayList<>();

    private final Thread caller = Thread.currentThread();

    private int note(int id) {
        assertThat(Thread.currentThread()).isSameInstanceAs(caller);
        ids.add(id);
        return id * id;
    }

    private List<Integer> taken() {
        List<Integer> taken = List.copyOf(ids);
        ids.clear();
        return taken;
    }

    private static int[] squares(int count) {
        return IntStream.range(0, count).map(id -> id * id).toArray();
    }

    private static List<Integer> from0(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void runsEachIdOnceInEveryFormWithTheSameResults() {
        for (int seed = 0; seed < 20; seed++) {
            try (WorkerPool pool = WorkerPool.shuffled(seed)) {
                TestTask task = new TestTask(pool, "Square", this::note);
                for (int count : COUNTS) {
                    assertThat(task.runEqually(count)).isEqualTo(squares(count));
                    checkIds(count);
                    assertThat(task.dispatchEqually(count).join()).isEqualTo(squares(count));
                    checkIds(count);
                    task.dispatchDetachedEqually(count);
                    checkIds(count);
                    for (int batch : BATCHES) {
                        checkBatches(task, count, batch);
                    }
                }
            }
        }
    }

    private void checkBatches(TestTask task, int count, int batch) {
        assertThat(task.run(count, batch)).isEqualTo(squares(count));
        checkIds(count);
        int[] out = new int[count];
        Dispatch<int[]> dispatch = task.dispatchInto(out, count, batch);
        checkIds(count);
        assertThat(dispatch.progress()).isEqualTo(count);
        assertThat(dispatch.join()).isSameInstanceAs(out);
        assertThat(out).isEqualTo(squares(count));
        task.dispatchDetached(count, batch);
        checkIds(count);
        Dispatch<int[]> deferred = task.dispatchDeferred(count, batch);
        task.dispatchDetachedDeferred(count, batch);
        assertThat(ids).isEmpty();
        assertThat(deferred.join()).isEqualTo(squares(count));
        checkIds(count);
    }

    private void checkIds(int count) {
        assertThat(ids).containsExactlyElementsIn(from0(count));
        ids.clear();
    }

    @Test
    void batchesOfAGivenSizeAreKeptWhole() {
        try (WorkerPool pool = WorkerPool.shuffled(1)) {
            TestTask task = new TestTask(pool, "Square", this::note);
            task.run(COUNT, 16);
            List<List<Integer>> batches = new ArrayList<>();
            for (int at = 0; at < COUNT; at += batches.get(batches.size() - 1).size()) {
                int from = ids.get(at);
                assertThat(from % 16).isEqualTo(0);
                batches.add(ids.subList(at, at + Math.min(16, COUNT - from)));
                assertThat(batches.get(batches.size() - 1)).isInStrictOrder();
            }
            assertThat(batches).hasSize(7);
            assertThat(ids).isNotEqualTo(from0(COUNT));
        }
    }

    @Test
    void theSeedReplaysTheOrders() {
        Set<List<List<Integer>>> runs = new HashSet<>();
        for (long seed : new long[] {0, 1, -1, Long.MIN_VALUE}) {
            List<List<Integer>> orders = orders(seed);
            assertThat(orders(seed)).isEqualTo(orders);
            assertWithMessage("orders of one run").that(new HashSet<>(orders)).hasSize(orders.size());
            runs.add(orders);
        }
        assertThat(runs).hasSize(4);
    }

    private List<List<Integer>> orders(long seed) {
        try (WorkerPool pool = WorkerPool.shuffled(seed)) {
            TestTask task = new TestTask(pool, "Square", this::note);
            List<List<Integer>> orders = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                task.run(COUNT, 1);
                orders.add(taken());
                task.dispatchDetached(COUNT, 1);
                orders.add(taken());
            }
            return orders;
        }
    }

    @Test
    void batchesOfThePoolsChoiceHaveManySizes() {
        try (WorkerPool pool = WorkerPool.shuffled(5)) {
            TestTask task = new TestTask(pool, "Square", this::note);
            Set<Integer> sizes = new HashSet<>();
            for (int i = 0; i < 50; i++) {
                task.runEqually(COUNT);
                int size = 1;
                for (int at = 1; at < COUNT; at++) {
                    if (ids.get(at) == ids.get(at - 1) + 1) {
                        size++;
                    } else {
                        sizes.add(size);
                        size = 1;
                    }
                }
                ids.clear();
            }
            assertThat(sizes.size()).isGreaterThan(10);
            assertThat(sizes).contains(1);
            assertThat(Collections.max(sizes)).isGreaterThan(20);
        }
    }

    @Test
    void aFailureStopsTheRest() {
        try (WorkerPool pool = WorkerPool.shuffled(3)) {
            boolean[] fails = {true};
            TestTask task = new TestTask(pool, "Fail", id -> {
                note(id);
                if (id == 50 && fails[0]) {
                    throw new IllegalStateException("fifty");
                }
                return id;
            });
            Dispatch<int[]> dispatch = task.dispatch(COUNT, 1);
            TaskException failure = (TaskException)
                    assertThrows(CompletionException.class, dispatch::join).getCause();
            assertThat(failure.id()).isEqualTo(50);
            assertThat(failure.otherFailures()).isEqualTo(0);
            assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("fifty");
            assertThat(dispatch.progress()).isEqualTo(ids.size());
            assertThat(ids.size()).isLessThan(COUNT);
            assertThat(ids.get(ids.size() - 1)).isEqualTo(50);
            assertThat(assertThrows(TaskException.class, () -> task.runEqually(COUNT))
                            .id())
                    .isEqualTo(50);
            fails[0] = false;
            ids.clear();
            task.run(COUNT, 3);
            checkIds(COUNT);
        }
    }

    @Test
    void aCancelledDispatchStops() {
        try (WorkerPool pool = WorkerPool.shuffled(3)) {
            AtomicReference<Dispatch<int[]>> deferred = new AtomicReference<>();
            TestTask task = new TestTask(pool, "Cancel", id -> {
                if (ids.size() == 10) {
                    assertThat(deferred.get().progress()).isEqualTo(10);
                    assertThat(deferred.get().cancel(false)).isTrue();
                }
                return note(id);
            });
            deferred.set(task.dispatchDeferred(COUNT, 1));
            pool.frame().run();
            assertThrows(CancellationException.class, () -> deferred.get().join());
            assertThat(ids).hasSize(11);
        }
    }

    @Test
    void kernelsMayDispatch() {
        try (WorkerPool pool = WorkerPool.shuffled(3)) {
            TestTask inner = new TestTask(pool, "Inner", id -> id);
            TestTask outer = new TestTask(
                    pool, "Outer", id -> inner.dispatch(id, 2).join().length + inner.runEqually(id).length);
            assertThat(outer.dispatchEqually(50).join())
                    .isEqualTo(IntStream.range(0, 50).map(id -> 2 * id).toArray());
        }
    }

    @Test
    void hasNoWorkersAndGetsNone() {
        try (WorkerPool pool = WorkerPool.shuffled(-3)) {
            assertThat(pool.workers()).isEqualTo(0);
            assertThat(pool.name()).isEqualTo("shuffled--3");
            assertThrows(UnsupportedOperationException.class, () -> pool.allocate(1));
            TestTask background = new TestTask(pool.lane(Lane.BACKGROUND), "Square", this::note);
            assertThat(background.dispatchEqually(COUNT).join()).isEqualTo(squares(COUNT));
            assertThat(ids).isNotEqualTo(from0(COUNT));
        }
    }
}
