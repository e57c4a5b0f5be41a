package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A kernel on the only worker may wait for stages that depend on several dispatches: it helps them all. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StagesInKernelsTest {

    record Wait(String name, Function<TestTask, CompletableFuture<?>> stage) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Dispatch<int[]> three(TestTask task) {
        return task.dispatch(3, 1);
    }

    static List<Wait> waits() {
        return List.of(
                new Wait("thenCompose", task -> three(task).thenCompose(x -> three(task))),
                new Wait("thenComposeAsync", task -> three(task).thenComposeAsync(x -> three(task))),
                new Wait(
                        "of stages",
                        task -> three(task)
                                .thenApply(x -> x)
                                .thenCompose(x -> three(task).thenCompose(y -> three(task)))
                                .thenApply(x -> x)),
                new Wait("thenCombine", task -> three(task).thenCombine(three(task), (x, y) -> x)),
                new Wait("thenAcceptBoth", task -> three(task).thenAcceptBothAsync(three(task), (x, y) -> {})),
                new Wait(
                        "runAfterBoth",
                        task -> three(task).runAfterBoth(three(task).copy(), () -> {})),
                new Wait(
                        "combined and composed",
                        task -> three(task)
                                .thenCompose(x -> three(task))
                                .thenCombine(three(task).thenCompose(x -> three(task)), (x, y) -> x)),
                new Wait(
                        "exceptionallyCompose",
                        task -> three(task)
                                .thenApply(x -> x[9])
                                .exceptionallyCompose(x -> three(task).thenApply(y -> y[2]))),
                new Wait(
                        "allOf", task -> Dispatch.allOf(three(task), three(task).thenCompose(x -> three(task)))),
                new Wait(
                        "deferred", task -> task.dispatchDeferred(3, 1).thenCompose(x -> task.dispatchDeferred(3, 1))));
    }

    @ParameterizedTest
    @MethodSource("waits")
    void theOnlyWorkerHelpsAll(Wait wait) {
        WorkerPool pool = WorkerPool.create(1);
        try {
            TestTask inner = new TestTask(pool, "Inner", id -> id);
            TestTask outer = new TestTask(pool, "Outer", id -> {
                CompletableFuture<?> stage = wait.stage().apply(inner);
                try {
                    stage.get(20, TimeUnit.SECONDS);
                    assertThat(wait.stage().apply(inner).get(20, TimeUnit.SECONDS))
                            .isNotSameInstanceAs(inner);
                    wait.stage().apply(inner).join();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
                return id;
            });
            Dispatch<int[]> dispatch = outer.dispatch(2, 1);
            CountDownLatch done = new CountDownLatch(1);
            listen(dispatch, done);
            // nobody else helps
            TrapsTest.await(done);
            assertWithMessage("%s", wait).that(dispatch.join()).isEqualTo(new int[] {0, 1});
        } finally {
            pool.closeNow();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // nothing is thrown
    private static void listen(CompletableFuture<?> future, CountDownLatch done) {
        future.whenComplete((result, failure) -> done.countDown());
    }

    @Test
    void aComposedStageMayTimeOut() {
        CountDownLatch release = new CountDownLatch(1);
        try (WorkerPool pool = WorkerPool.create(1)) {
            CountDownLatch begun = new CountDownLatch(1);
            TestTask held = new TestTask(pool, "Held", id -> {
                begun.countDown();
                TrapsTest.await(release);
                return id;
            });
            Dispatch<int[]> first = held.dispatch(1, 1);
            TrapsTest.await(begun);
            CompletableFuture<int[]> composed = first.thenCompose(x -> held.dispatch(1, 1));
            TimeoutException expired =
                    assertThrows(TimeoutException.class, () -> composed.get(1, TimeUnit.MILLISECONDS));
            assertThat(expired)
                    .hasMessageThat()
                    .startsWith(
                            "A stage is not done after 1 milliseconds: [task 'Held': 0 of 1 ids have been run, not 0.\n"
                                    + "  Worker 0, 'broadside-worker-0', runs 0:\n    at ");
            release.countDown();
            assertThat(composed.join()).hasLength(1);
        }
    }

    @Test
    void longChainsAndManyWaysToOneDispatchAreNoTrouble() {
        CountDownLatch release = new CountDownLatch(1);
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask held = new TestTask(pool, "Held", id -> {
                TrapsTest.await(release);
                return id;
            });
            TestTask quick = new TestTask(pool, "Quick", id -> id);
            CompletableFuture<int[]> chain = held.dispatch(1, 1);
            CompletableFuture<Integer> doubled = chain.thenApply(x -> 1);
            for (int i = 0; i < 2_000; i++) {
                chain = chain.thenCompose(x -> quick.dispatch(1, 1));
            }
            for (int i = 0; i < 30; i++) {
                doubled = doubled.thenCombine(doubled, Integer::sum);
            }
            release.countDown();
            assertThat(doubled.join()).isEqualTo(1 << 30);
            assertThat(chain.join()).hasLength(1);
        }
    }
}
