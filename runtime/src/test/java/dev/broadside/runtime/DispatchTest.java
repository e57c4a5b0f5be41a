package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The future that a tracked dispatch returns. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DispatchTest {

    private final WorkerPool pool =
            WorkerPool.builder().name("dispatch").workers(2).build();
    private final CountDownLatch release = new CountDownLatch(1);
    private final TestTask identity = new TestTask(pool, "Identity", id -> id);

    @AfterEach
    void close() {
        release.countDown();
        pool.close();
    }

    private TestTask held() {
        return new TestTask(pool, "Held", id -> {
            TrapsTest.await(release);
            return id;
        });
    }

    @Test
    void completesThoughNobodyJoins() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> stage = identity.dispatch(100, 1).thenAccept(result -> done.countDown());
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(stage.join()).isNull();
    }

    @Test
    void getGivesTheResultOrTheFailure() throws Exception {
        int[] expected = IntStream.range(0, 100).toArray();
        assertThat(identity.dispatchEqually(100).get()).isEqualTo(expected);
        assertThat(identity.dispatchEqually(100).get(30, TimeUnit.SECONDS)).isEqualTo(expected);
        TestTask bad = new TestTask(pool, "Bad", id -> 1 / id);
        ExecutionException failure = assertThrows(
                ExecutionException.class, () -> bad.dispatchEqually(100).get());
        assertThat(failure).hasCauseThat().isInstanceOf(TaskException.class);
        assertThat(failure).hasCauseThat().hasCauseThat().isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aTimeOutTellsHowFarItGot() {
        // one batch, which a worker holds: the waiting thread has nothing to help with
        CountDownLatch begun = new CountDownLatch(1);
        TestTask task = new TestTask(pool, "Held", id -> {
            begun.countDown();
            TrapsTest.await(release);
            return id;
        });
        Dispatch<int[]> dispatch = task.dispatch(5, 5);
        TrapsTest.await(begun);
        TimeoutException expired = assertThrows(TimeoutException.class, () -> dispatch.get(1, TimeUnit.MILLISECONDS));
        assertThat(expired)
                .hasMessageThat()
                .startsWith("Task 'Held' is not done after 1 milliseconds: 0 of 5 ids have been run, not 0 to 4.");
        release.countDown();
        assertThat(dispatch.join()).isEqualTo(new int[] {0, 1, 2, 3, 4});
        assertThat(dispatch.progress()).isEqualTo(5);
    }

    @Test
    void orTimeoutFailsAndDropsTheRest() {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(2);
        TestTask task = new TestTask(pool, "Held", id -> {
            begun.countDown();
            TrapsTest.await(release);
            return runs.incrementAndGet();
        });
        Dispatch<int[]> dispatch = task.dispatch(1_000, 1);
        TrapsTest.await(begun);
        CountDownLatch ended = new CountDownLatch(1);
        // not join or get, which would help and be held too
        CompletableFuture<int[]> limited =
                dispatch.orTimeout(1, TimeUnit.MILLISECONDS).whenComplete((result, failure) -> ended.countDown());
        TrapsTest.await(ended);
        Throwable expired =
                assertThrows(CompletionException.class, dispatch::join).getCause();
        assertThat(expired).isInstanceOf(TimeoutException.class);
        assertThat(expired)
                .hasMessageThat()
                .startsWith("Task 'Held' is not done after 1 milliseconds: 0 of 1000 ids have been run, not 0 to 999.\n"
                        + "  Worker 0, 'dispatch-worker-0', runs ");
        assertThat(expired).hasMessageThat().contains("  Worker 1, 'dispatch-worker-1', runs ");
        assertThat(assertThrows(CompletionException.class, limited::join))
                .hasCauseThat()
                .isSameInstanceAs(expired);
        release.countDown();
        pool.close();
        assertThat(runs.get()).isEqualTo(2);
    }

    @Test
    void orTimeoutInTimeChangesNothing() {
        Dispatch<int[]> dispatch = identity.dispatchEqually(10);
        assertThat(dispatch.orTimeout(1, TimeUnit.DAYS)).isSameInstanceAs(dispatch);
        assertThat(dispatch.join()).hasLength(10);
    }

    @Test
    void whatHearsOfATimeOutRunsOnNoPoolOfTheJdk() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        TestTask held = new TestTask(pool, "HeldForLong", id -> {
            begun.countDown();
            TrapsTest.await(release);
            return id;
        });
        Dispatch<int[]> dispatch = held.dispatch(1, 1);
        // else the thread that waits might run the batch
        TrapsTest.await(begun);
        CompletableFuture<String> heardOfDispatch =
                dispatch.handle((result, failure) -> Thread.currentThread().getName());
        CompletableFuture<String> stage = dispatch.thenApply(result -> "done");
        // before it can time out, after which this thread would hear of it
        CompletableFuture<String> heardOfStage =
                stage.handle((result, failure) -> Thread.currentThread().getName());
        assertThat(stage.orTimeout(1, TimeUnit.MILLISECONDS)).isSameInstanceAs(stage);
        assertThat(heardOfStage.join()).isEqualTo("broadside-time-outs");
        assertThat(dispatch.orTimeout(1, TimeUnit.MILLISECONDS)).isSameInstanceAs(dispatch);
        assertThat(heardOfDispatch.join()).isEqualTo("broadside-time-outs");
        release.countDown();
    }

    @Test
    void completeOnTimeoutGivesTheValue() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        TestTask task = new TestTask(pool, "Held", id -> {
            begun.countDown();
            TrapsTest.await(release);
            return id;
        });
        Dispatch<int[]> dispatch = task.dispatch(1, 1);
        TrapsTest.await(begun);
        int[] instead = {-1};
        assertThat(dispatch.completeOnTimeout(instead, 1, TimeUnit.MILLISECONDS).get())
                .isSameInstanceAs(instead);
    }

    @Test
    void cancelDropsWhatHasNotBegun() {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(2);
        TestTask task = new TestTask(pool, "Held", id -> {
            begun.countDown();
            TrapsTest.await(release);
            return runs.incrementAndGet();
        });
        Dispatch<int[]> dispatch = task.dispatch(1_000, 1);
        TrapsTest.await(begun);
        assertThat(dispatch.cancel(true)).isTrue();
        assertThat(dispatch.isCancelled()).isTrue();
        assertThrows(CancellationException.class, dispatch::join);
        release.countDown();
        pool.close();
        assertThat(runs.get()).isEqualTo(2);
        assertThat(dispatch.toString()).isEqualTo("Dispatch of task 'Held', 2 of 1000 ids, cancelled");
    }

    @Test
    void cancelAfterTheEndIsTooLate() {
        Dispatch<int[]> dispatch = identity.dispatchEqually(10);
        assertThat(dispatch.join()).hasLength(10);
        assertThat(dispatch.cancel(true)).isFalse();
        assertThat(dispatch.join()).hasLength(10);
        assertThat(dispatch.toString()).isEqualTo("Dispatch of task 'Identity', 10 of 10 ids, done");
    }

    @Test
    void aFinishedDispatchDoesNotTouchTheNextOneOfItsCall() {
        Dispatch<int[]> first = identity.dispatchEqually(10);
        assertThat(first.join()).hasLength(10);
        TestTask held = held();
        Dispatch<int[]> done = identity.dispatchEqually(3);
        assertThat(done.join()).hasLength(3);
        Dispatch<int[]> second = held.dispatch(2, 1);
        first.cancel(true);
        done.cancel(true);
        release.countDown();
        assertThat(second.join()).isEqualTo(new int[] {0, 1});
        assertThat(first.progress()).isEqualTo(10);
    }

    @Test
    void onlyThePoolCompletes() {
        Dispatch<int[]> dispatch = held().dispatch(1, 1);
        int[] forged = {9};
        assertThrows(UnsupportedOperationException.class, () -> dispatch.complete(forged));
        assertThrows(UnsupportedOperationException.class, () -> dispatch.completeExceptionally(new Exception()));
        assertThrows(UnsupportedOperationException.class, () -> dispatch.obtrudeValue(forged));
        assertThrows(UnsupportedOperationException.class, () -> dispatch.obtrudeException(new Exception()));
        assertThrows(UnsupportedOperationException.class, () -> dispatch.completeAsync(() -> forged));
        assertThrows(UnsupportedOperationException.class, () -> dispatch.completeAsync(() -> forged, Runnable::run));
        release.countDown();
        assertThat(dispatch.join()).isEqualTo(new int[] {0});
    }

    @Test
    void asyncStagesRunOnThePool() {
        Dispatch<int[]> dispatch = identity.dispatchEqually(10);
        assertThat(dispatch.thenApplyAsync(x -> threadName()).join()).startsWith("dispatch-worker-");
        assertThat(dispatch.thenApply(x -> x).thenApplyAsync(x -> threadName()).join())
                .startsWith("dispatch-worker-");
        assertThat(dispatch.minimalCompletionStage()
                        .thenApplyAsync(x -> threadName())
                        .toCompletableFuture()
                        .join())
                .startsWith("dispatch-worker-");
        assertThat(dispatch.copy()
                        .minimalCompletionStage()
                        .thenApplyAsync(x -> threadName())
                        .toCompletableFuture()
                        .join())
                .startsWith("dispatch-worker-");
        assertThat(dispatch.thenCompose(x -> identity.dispatchEqually(x.length + 1))
                        .thenApplyAsync(x -> x.length + threadName())
                        .join())
                .startsWith("11dispatch-worker-");
    }

    @Test
    void aStageThatThrowsFailsThatStageOnly() {
        Dispatch<int[]> dispatch = identity.dispatchEqually(10);
        CompletableFuture<Object> bad = dispatch.thenApplyAsync(x -> {
            throw new IllegalStateException("stage");
        });
        assertThat(assertThrows(CompletionException.class, bad::join))
                .hasCauseThat()
                .hasMessageThat()
                .isEqualTo("stage");
        assertThat(dispatch.join()).hasLength(10);
    }

    @Test
    void aStrangerThreadMayJoin() throws InterruptedException {
        Dispatch<int[]> dispatch = identity.dispatch(10_000, 1);
        int[][] seen = new int[3][];
        Thread[] strangers = new Thread[3];
        for (int i = 0; i < strangers.length; i++) {
            int mine = i;
            strangers[i] = new Thread(() -> seen[mine] = dispatch.join());
            strangers[i].start();
        }
        int[] result = dispatch.join();
        for (int i = 0; i < strangers.length; i++) {
            strangers[i].join();
            assertThat(seen[i]).isSameInstanceAs(result);
        }
        assertThat(result).isEqualTo(IntStream.range(0, 10_000).toArray());
    }

    private static String threadName() {
        return Thread.currentThread().getName();
    }
}
