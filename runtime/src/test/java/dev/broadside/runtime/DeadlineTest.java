package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/** Every wait can have an end, which tells what it waited for. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("try") // a pool is closed before the end
class DeadlineTest {

    private static final Duration SOON = Duration.ofMillis(1);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void release() {
        release.countDown();
    }

    /** Is held on a worker, and waits for that elsewhere. */
    private int holdWorkers(int id) {
        if (Thread.currentThread().getName().startsWith("game-worker")) {
            begun.countDown();
            TrapsTest.await(release);
        } else {
            TrapsTest.await(begun);
        }
        return id;
    }

    private static void assertTells(Throwable expired, String... parts) {
        assertThat(expired).isInstanceOf(TimeoutException.class);
        for (String part : parts) {
            assertThat(expired).hasMessageThat().contains(part);
        }
    }

    @Test
    void getTellsWhatItWaitedFor() {
        try (WorkerPool pool = WorkerPool.builder().name("game").workers(1).build()) {
            TestTask task = new TestTask(pool, "Held", this::holdWorkers);
            Dispatch<int[]> dispatch = task.dispatch(10, 5);
            TrapsTest.await(begun);
            TimeoutException expired =
                    assertThrows(TimeoutException.class, () -> dispatch.get(1, TimeUnit.NANOSECONDS));
            assertTells(
                    expired,
                    "Task 'Held' is not done after 1 nanoseconds: 0 of 10 ids have been run, not 0 to 9.\n"
                            + "  Worker 0, 'game-worker-0', runs 0 to 4:\n    at ",
                    "DeadlineTest.holdWorkers(");
            release.countDown();
            assertThat(dispatch.join()).hasLength(10);
        }
    }

    @Test
    void tilesAreToldByTheirIds() {
        try (WorkerPool pool = WorkerPool.builder().name("game").workers(1).build()) {
            TestTask task = new TestTask(pool, "Held", this::holdWorkers);
            Dispatch<int[]> dispatch = task.dispatchTiles(6, 4, 2, 2);
            TrapsTest.await(begun);
            TimeoutException expired =
                    assertThrows(TimeoutException.class, () -> dispatch.get(1, TimeUnit.NANOSECONDS));
            assertTells(
                    expired,
                    "0 of 24 ids have been run, not 0 to 23.\n  Worker 0, 'game-worker-0', runs 0 to 7:\n    at ");
            release.countDown();
            assertThat(dispatch.join()).hasLength(24);
        }
    }

    @Test
    void runExpiresAndItsCallIsNotUsedAgain() {
        try (WorkerPool pool =
                WorkerPool.builder().name("game").workers(1).deadline(SOON).build()) {
            TestTask task = new TestTask(pool, "Held", this::holdWorkers);
            CompletionException thrown = assertThrows(CompletionException.class, () -> task.run(2, 1));
            assertTells(
                    thrown.getCause(),
                    "Task 'Held' is not done after PT0.001S: ",
                    "Worker 0, 'game-worker-0', runs ",
                    "DeadlineTest.holdWorkers(");
            release.countDown();
            // long enough for these
            TestTask quick = new TestTask(pool, "Quick", id -> id);
            while (true) {
                try {
                    assertThat(quick.runEqually(3)).isEqualTo(new int[] {0, 1, 2});
                    break;
                } catch (CompletionException e) {
                    assertTells(e.getCause(), "Task 'Quick' is not done");
                }
            }
        }
    }

    @Test
    void aTrackedDispatchExpiresThoughNobodyWaits() {
        try (WorkerPool pool =
                WorkerPool.builder().name("game").workers(1).deadline(SOON).build()) {
            TestTask task = new TestTask(pool, "Held", id -> {
                begun.countDown();
                TrapsTest.await(release);
                return id;
            });
            Dispatch<int[]> dispatch = task.dispatch(3, 1);
            while (!dispatch.isDone()) {
                Thread.onSpinWait();
            }
            assertTells(
                    assertThrows(CompletionException.class, dispatch::join).getCause(),
                    "Task 'Held' is not done after 1 milliseconds: 0 of 3 ids have been run, not 0 to 2.");
            release.countDown();
        }
    }

    @Test
    void aStageTellsWhatItWaitedFor() {
        try (WorkerPool pool = WorkerPool.builder().name("game").workers(1).build()) {
            TestTask task = new TestTask(pool, "Held", this::holdWorkers);
            Dispatch<int[]> running = task.dispatch(10, 10);
            TrapsTest.await(begun);
            Dispatch<int[]> deferred = new TestTask(pool, "Later", id -> id).dispatchDeferredEqually(3);
            CompletableFuture<Integer> both = running.thenCombine(deferred, (x, y) -> x.length + y.length);
            CountDownLatch ended = new CountDownLatch(1);
            CompletableFuture<Integer> limited =
                    both.orTimeout(1, TimeUnit.MILLISECONDS).whenComplete((result, failure) -> ended.countDown());
            TrapsTest.await(ended);
            Throwable expired =
                    assertThrows(CompletionException.class, limited::join).getCause();
            assertTells(
                    expired,
                    "A stage is not done after 1 milliseconds: [task 'Held': 0 of 10 ids have been run, not 0 to 9.\n"
                            + "  Worker 0, 'game-worker-0', runs 0 to 9:\n    at ",
                    "DeadlineTest.holdWorkers(",
                    "task 'Later': it has not begun.");
            release.countDown();
            assertThat(running.join()).hasLength(10);
            assertThat(deferred.join()).hasLength(3);
        }
    }

    @Test
    void aStageThatIsItselfLateSaysThatItsDispatchHasEnded() {
        try (WorkerPool pool = WorkerPool.builder().name("game").workers(1).build()) {
            Dispatch<int[]> dispatch = new TestTask(pool, "Quick", id -> id).dispatchEqually(3);
            CompletableFuture<Integer> late = dispatch.thenApplyAsync(result -> holdWorkers(result.length));
            assertThat(dispatch.join()).hasLength(3);
            TrapsTest.await(begun);
            TimeoutException expired = assertThrows(TimeoutException.class, () -> late.get(1, TimeUnit.NANOSECONDS));
            assertThat(expired)
                    .hasMessageThat()
                    .isEqualTo("A stage is not done after 1 nanoseconds: task 'Quick': it has ended.");
            release.countDown();
            assertThat(late.join()).isEqualTo(3);
        }
    }

    @Test
    void aStageTellsHowManyMoreItWaitsFor() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask task = new TestTask(pool, "Later", id -> id);
            Dispatch<?>[] deferred = Stream.generate(() -> task.dispatchDeferredEqually(3))
                    .limit(10)
                    .toArray(Dispatch<?>[]::new);
            CountDownLatch ended = new CountDownLatch(1);
            CompletableFuture<Void> limited = Dispatch.allOf(deferred)
                    .orTimeout(1, TimeUnit.MILLISECONDS)
                    .whenComplete((result, failure) -> ended.countDown());
            TrapsTest.await(ended);
            Throwable expired =
                    assertThrows(CompletionException.class, limited::join).getCause();
            String told =
                    Collections.nCopies(8, "task 'Later': it has not begun.").toString();
            assertThat(expired)
                    .hasMessageThat()
                    .isEqualTo("A stage is not done after 1 milliseconds: " + told + " and 2 more");
        }
    }

    @Test
    void aStageThatWaitsForNoDispatchSaysSo() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            Dispatch<int[]> dispatch = new TestTask(pool, "Quick", id -> id).dispatchEqually(3);
            assertThat(dispatch.join()).hasLength(3);
            CompletableFuture<Integer> stage = dispatch.thenCompose(result -> new CompletableFuture<Integer>());
            TimeoutException expired = assertThrows(TimeoutException.class, () -> stage.get(1, TimeUnit.NANOSECONDS));
            assertThat(expired)
                    .hasMessageThat()
                    .isEqualTo("A stage is not done after 1 nanoseconds: it waits for no dispatch that is known.");
        }
    }

    @Test
    void whoeverWaitsForRoomIsToldWhatTakesIt() {
        AtomicInteger runs = new AtomicInteger();
        try (WorkerPool pool = WorkerPool.builder()
                .name("game")
                .workers(1)
                .queue(1, WhenFull.BLOCK)
                .deadline(SOON)
                .build()) {
            new TestTask(pool, "Held", this::holdWorkers).dispatchDetached(4, 2);
            TrapsTest.await(begun);
            TestTask late = new TestTask(pool, "Late", id -> runs.incrementAndGet());
            for (Executable waiting :
                    List.<Executable>of(() -> late.dispatchEqually(3), () -> late.dispatchDetached(3, 1))) {
                // an interrupt neither ends the wait nor is lost
                Thread.currentThread().interrupt();
                CompletionException thrown = assertThrows(CompletionException.class, waiting);
                assertThat(Thread.interrupted()).isTrue();
                assertTells(
                        thrown.getCause(),
                        "Task 'Late' is not done after PT0.001S: it has not begun, for there is no room. task 'Held': "
                                + "0 of 4 ids have been run, not 0 to 3.\n  Worker 0, 'game-worker-0', runs 0 to 1:\n    at ",
                        "DeadlineTest.holdWorkers(");
            }
            assertThat(late.callsMade()).isEqualTo(1);
            release.countDown();
            int ended = 0;
            while (ended == 0) {
                // there is room at some time, and none was lost
                try {
                    late.dispatchDetached(5, 5);
                    ended = 5;
                } catch (CompletionException e) {
                    assertTells(e.getCause(), "Task 'Late' is not done");
                }
            }
            pool.close();
            assertThat(runs.get()).isEqualTo(ended);
        }
    }

    @Test
    void closeTellsWhatItWaitedForAndGoesOn() throws TimeoutException {
        WorkerPool pool = WorkerPool.builder().name("game").workers(2).build();
        TestTask task = new TestTask(pool, "Held", this::holdWorkers);
        task.dispatchDetached(4, 2);
        TrapsTest.await(begun);
        TimeoutException expired = assertThrows(TimeoutException.class, () -> pool.close(SOON));
        assertTells(
                expired,
                "Pool 'game' is not closed after PT0.001S. task 'Held': 0 of 4 ids have been run, not 0 to 3.",
                "DeadlineTest.holdWorkers(");
        assertThrows(IllegalStateException.class, () -> task.runEqually(1));
        release.countDown();
        pool.close(Duration.ofSeconds(50));
        assertThat(pool.toString()).endsWith("closed");
    }

    @Test
    void aCallerAloneExpiresBetweenBatches() {
        try (WorkerPool pool = WorkerPool.sequential()) {
            assertThat(pool.broadcast(worker -> {}).join()).isNull();
        }
        try (WorkerPool pool = WorkerPool.builder()
                .workers(1)
                .deadline(Duration.ofDays(999_999))
                .build()) {
            assertThat(new TestTask(pool, "Quick", id -> id).runEqually(3)).hasLength(3);
        }
    }

    @Test
    void manyRangesAndFramesAreCutShort() {
        try (WorkerPool pool = WorkerPool.builder().name("game").workers(20).build()) {
            CountDownLatch all = new CountDownLatch(20);
            TestTask task = new TestTask(pool, "Deep", id -> descend(60, all));
            Dispatch<int[]> dispatch = task.dispatch(210, 1);
            TrapsTest.await(all);
            assertThat(dispatch.orTimeout(1, TimeUnit.NANOSECONDS)).isSameInstanceAs(dispatch);
            while (!dispatch.isDone()) {
                Thread.onSpinWait();
            }
            Throwable expired =
                    assertThrows(CompletionException.class, dispatch::join).getCause();
            assertTells(expired, "    … ", "  12 more threads run batches of it.");
            assertThat(expired.getMessage().length()).isLessThan(30_000);
            release.countDown();
        }
    }

    private int descend(int depth, CountDownLatch all) {
        if (depth > 0) {
            return descend(depth - 1, all) + 1;
        }
        all.countDown();
        TrapsTest.await(release);
        return 0;
    }
}
