package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kernels that dispatch, down to the end of the stack: an error, and a pool that goes on and can be closed. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NestingTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void aKernelThatDispatchesItselfWithoutEnd(int workers) {
        try (WorkerPool pool = workers == 0 ? WorkerPool.sequential() : WorkerPool.create(workers)) {
            AtomicReference<TestTask> self = new AtomicReference<>();
            TestTask run = new TestTask(pool, "Run", id -> self.get().run(1, 1)[0]);
            TestTask join =
                    new TestTask(pool, "Join", id -> self.get().dispatch(1, 1).join()[0]);
            TestTask alone = new TestTask(pool, "Alone", id -> self.get().runEqually(1)[0]);
            for (TestTask task : new TestTask[] {run, join, alone}) {
                self.set(task);
                TaskException failure = assertThrows(TaskException.class, () -> task.run(2, 1));
                Throwable cause = failure;
                while (cause.getCause() != null) {
                    cause = cause.getCause();
                }
                assertThat(cause).isInstanceOf(IllegalStateException.class);
                assertThat(cause)
                        .hasMessageThat()
                        .endsWith(" is refused: 128 kernels wait for each other's dispatches on this thread."
                                + " Does one dispatch itself without end?");
            }
            TestTask good = new TestTask(pool, "Good", id -> id);
            assertThat(good.dispatch(100, 1).join())
                    .isEqualTo(IntStream.range(0, 100).toArray());
        }
    }

    @Test
    void aHundredLevelsAreNoEnd() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            AtomicReference<TestTask> self = new AtomicReference<>();
            int[] depth = {0};
            self.set(new TestTask(
                    pool, "Deep", id -> ++depth[0] < 100 ? self.get().run(1, 1)[0] : depth[0]));
            assertThat(self.get().runEqually(1)).isEqualTo(new int[] {100});
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aKernelThatDispatchesAtTheEndOfItsStack(int workers) {
        try (WorkerPool pool = workers == 0 ? WorkerPool.sequential() : WorkerPool.create(workers)) {
            TestTask inner = new TestTask(pool, "Inner", id -> id);
            TestTask deep = new TestTask(pool, "Deep", id -> recurse(inner, id));
            for (int round = 0; round < 20; round++) {
                assertThat(assertThrows(TaskException.class, () -> deep.run(2, 1)))
                        .hasCauseThat()
                        .isInstanceOf(Throwable.class);
                CountDownLatch done = new CountDownLatch(1);
                assertThat(deep.dispatch(2, 1).whenComplete((result, failure) -> done.countDown()))
                        .isNotNull();
                TrapsTest.await(done);
            }
            assertThat(inner.runEqually(100)).isEqualTo(IntStream.range(0, 100).toArray());
        }
    }

    @SuppressWarnings("InfiniteRecursion") // on purpose
    private static int recurse(TestTask inner, int depth) {
        return depth % 16 == 0 ? inner.run(1, 1)[0] + recurse(inner, depth + 1) : recurse(inner, depth + 1) + 1;
    }
}
