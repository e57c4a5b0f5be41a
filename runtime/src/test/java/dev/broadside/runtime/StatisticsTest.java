package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What a pool tells of what it has done. */
@SuppressWarnings("try") // pools are closed before the end, and some are only there
class StatisticsTest {

    /** Waits until all parties have come. */
    private static int meet(CyclicBarrier barrier) {
        try {
            return barrier.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aNewPoolHasDoneNothing() {
        try (WorkerPool pool = WorkerPool.builder()
                .waitStrategy(WaitStrategy.busySpin())
                .workers(1)
                .build()) {
            assertThat(pool.statistics()).isEqualTo(new PoolStatistics(0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, List.of()));
        }
    }

    @Test
    void dispatchesIdsAndBatchesAreCountedInEveryForm() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            TestTask task = new TestTask(pool, "Count", id -> id);
            task.run(100, 7);
            task.dispatch(100, 100).join();
            task.dispatch(0, 5).join();
            task.run(0, 5);
            new TestTask(pool.lane(Lane.BACKGROUND), "Count", id -> id)
                    .dispatch(10, 1)
                    .join();
            Dispatch<int[]> deferred = task.dispatchDeferred(6, 3);
            pool.frame().run();
            deferred.join();
            CountDownLatch detached = new CountDownLatch(4);
            new TestTask(pool, "Detached", id -> {
                        detached.countDown();
                        return id;
                    })
                    .dispatchDetached(4, 2);
            await(detached);
            pool.close();

            PoolStatistics seen = pool.statistics();
            assertThat(seen.dispatches()).isEqualTo(7);
            assertThat(seen.ids()).isEqualTo(220);
            assertThat(seen.batches()).isEqualTo(15 + 1 + 10 + 2 + 2);
            assertThat(seen.alone()).isEqualTo(1);
            assertThat(seen.failures()).isEqualTo(0);
            assertThat(pool.lane(Lane.BACKGROUND).statistics()).isEqualTo(seen);
        }
    }

    @Test
    void stagesAndBroadcastsAreNoDispatches() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            TestTask task = new TestTask(pool, "Count", id -> id);
            pool.broadcast(worker -> {}).join();
            task.dispatch(3, 1).thenApplyAsync(ids -> ids.length).join();
            assertThat(pool.statistics().dispatches()).isEqualTo(1);
            assertThat(pool.statistics().ids()).isEqualTo(3);
        }
    }

    @Test
    void withoutWorkersTheCallerRunsEverything() {
        WorkerPool pool = WorkerPool.sequential();
        TestTask task = new TestTask(pool, "Count", id -> id);
        task.runEqually(64);
        task.runEqually(36);
        task.dispatch(100, 10).join();
        PoolStatistics seen = pool.statistics();
        assertThat(seen.alone()).isEqualTo(2);
        assertThat(seen.batches()).isEqualTo(12);
        assertThat(seen.callerIds()).isEqualTo(200);
        assertThat(seen.callerShare()).isEqualTo(1);
        assertThat(seen.imbalance()).isEqualTo(1);
    }

    @Test
    void whatThreadsCountIsKeptWhenTheyHaveEnded() throws InterruptedException {
        WorkerPool pool = WorkerPool.sequential();
        TestTask task = new TestTask(pool, "Count", id -> id);
        for (int i = 0; i < 200; i++) {
            Thread thread = new Thread(() -> task.runEqually(10));
            thread.start();
            thread.join();
        }
        assertThat(pool.statistics().dispatches()).isEqualTo(200);
        assertThat(pool.statistics().ids()).isEqualTo(2000);
    }

    @Test
    void theSharesOfTheParticipantsAreSeen() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            CyclicBarrier both = new CyclicBarrier(2);
            TestTask fair = new TestTask(pool, "Fair", id -> meet(both));
            fair.run(2, 1);
            assertThat(pool.statistics().imbalance()).isEqualTo(1);
            assertThat(pool.statistics().callerShare()).isEqualTo(0.5);

            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            Dispatch<int[]> busy = new TestTask(pool, "Busy", id -> {
                        begun.countDown();
                        await(go);
                        return id;
                    })
                    .dispatch(1, 1);
            await(begun);
            new TestTask(pool, "Unfair", id -> id).run(6, 2);
            // two ids of two participants were equal, six were run by one of two
            PoolStatistics seen = pool.statistics();
            go.countDown();
            busy.join();
            assertThat(seen.imbalance()).isEqualTo((2 * 1 + 6 * 2) / 8.0);
            assertThat(seen.callerIds()).isEqualTo(7);
        }
    }

    @Test
    void sleepingAndWakingIsSeen() {
        try (WorkerPool pool = WorkerPool.builder()
                .workers(1)
                .waitStrategy(WaitStrategy.park())
                .build()) {
            CyclicBarrier both = new CyclicBarrier(2);
            TestTask task = new TestTask(pool, "Both", id -> meet(both));
            // asleep or about to be: then it may not be woken, but the next time
            while (pool.statistics().wakeUps() == 0) {
                task.run(2, 1);
                LockSupport.parkNanos(100_000);
            }
            PoolStatistics seen = pool.statistics();
            assertThat(seen.parks()).isAtLeast(seen.wakeUps());
            assertThat(seen.meanWakeDelay()).isGreaterThan(0.0);
            assertThat((double) seen.longestWakeDelay()).isAtLeast(seen.meanWakeDelay());
        }
    }

    @Test
    void whatFailsIsCountedOnce() {
        List<TaskException> handled = new ArrayList<>();
        try (WorkerPool pool =
                WorkerPool.builder().uncaughtHandler(handled::add).workers(1).build()) {
            TestTask task = new TestTask(pool, "Fail", id -> {
                throw new IllegalStateException("on purpose");
            });
            assertThrows(TaskException.class, () -> task.run(10, 1));
            assertThrows(TaskException.class, () -> task.runEqually(10));
            assertThrows(Exception.class, () -> task.dispatch(10, 1).join());
            task.dispatchDetached(10, 1);
            pool.close();
            assertThat(handled).hasSize(1);
            assertThat(pool.statistics().failures()).isEqualTo(4);
            assertThat(pool.statistics().dispatches()).isEqualTo(4);
        }
    }

    @Test
    void whatIsCancelledIsNoFailure() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            Dispatch<int[]> dispatch = new TestTask(pool, "Cancel", id -> {
                        begun.countDown();
                        await(go);
                        return id;
                    })
                    .dispatch(10, 1);
            await(begun);
            dispatch.cancel(true);
            go.countDown();
            pool.close();
            PoolStatistics seen = pool.statistics();
            assertThat(seen.dispatches()).isEqualTo(1);
            assertThat(seen.failures()).isEqualTo(0);
            assertThat(seen.ids()).isLessThan(10);
        }
    }

    @Test
    void whatWasLearntOfATaskIsSeen() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask task = new TestTask(pool, "Learn", id -> id);
            new TestTask(pool, "Before", id -> id).runEqually(1);
            for (int i = 0; i < 100; i++) {
                task.runEqually(1000);
            }
            List<TaskStatistics> seen = pool.statistics().tasks();
            assertThat(seen).hasSize(2);
            assertThat(seen.get(0).task()).isEqualTo("Before");
            assertThat(seen.get(0).toIds()).isEqualTo(1);
            TaskStatistics learnt = seen.get(1);
            assertThat(learnt.task()).isEqualTo("Learn");
            assertThat(learnt.lane()).isEqualTo(Lane.FRAME);
            assertThat(learnt.fromIds()).isEqualTo(512);
            assertThat(learnt.toIds()).isEqualTo(1023);
            assertThat(learnt.dispatches()).isEqualTo(100);
            assertThat(learnt.batchSize()).isIn(Range.closed(1, 1000));
            assertThat(learnt.aloneNanosPerId()).isGreaterThan(0.0);
            boolean isFaster = learnt.sharedNanosPerId() > 0 && learnt.sharedNanosPerId() < learnt.aloneNanosPerId();
            // what has just ceased to be faster may still be shared
            assertThat(learnt.isShared()).isAnyOf(learnt.sharedNanosPerId() > 0, isFaster);
            assertThat(pool.statistics().batchSize()).isAtLeast(1);
        }
    }
}
