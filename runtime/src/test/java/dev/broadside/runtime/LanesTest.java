package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Frame work goes before background work, whichever came first. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LanesTest {

    private final WorkerPool pool = WorkerPool.create(1);
    private final WorkerPool background = pool.lane(Lane.BACKGROUND);
    private final CountDownLatch release = new CountDownLatch(1);
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        release.countDown();
        pool.close();
    }

    @Test
    void frameWorkGoesFirstThoughItCameLater() {
        holdTheWorker();
        task(background, "b").dispatchDetached(3, 1);
        task(pool, "f").dispatchDetached(3, 1);
        release.countDown();
        pool.close();
        assertThat(order).containsExactly("f0", "f1", "f2", "b0", "b1", "b2").inOrder();
    }

    @Test
    void frameWorkThatComesMeanwhileGoesBeforeTheNextBatch() {
        TestTask frame = task(pool, "f");
        TestTask slow = new TestTask(background, "slow", id -> {
            order.add("b" + id);
            if (id == 1) {
                frame.dispatchDetached(2, 2);
            }
            return id;
        });
        slow.dispatchDetached(4, 1);
        pool.close();
        assertThat(order).containsExactly("b0", "b1", "f0", "f1", "b2", "b3").inOrder();
    }

    @Test
    void dispatchesInTheBackgroundTakeTurns() {
        holdTheWorker();
        task(background, "a").dispatchDetached(3, 1);
        task(background, "b").dispatchDetached(3, 1);
        release.countDown();
        pool.close();
        assertThat(order).containsExactly("a0", "b0", "a1", "b1", "a2", "b2").inOrder();
    }

    @Test
    void aSmallDispatchDoesNotWaitForAHugeOneThatCameBefore() {
        int huge = 100_000;
        int small = 3;
        AtomicInteger ran = new AtomicInteger();
        List<Integer> ranBefore = Collections.synchronizedList(new ArrayList<>());
        TestTask late = new TestTask(pool, "late", id -> {
            ranBefore.add(ran.get());
            return id;
        });
        new TestTask(pool, "huge", id -> {
                    if (ran.incrementAndGet() == huge / 2) {
                        late.dispatchDetached(small, 1);
                    }
                    return id;
                })
                .dispatchDetached(huge, 1);
        pool.close();
        assertThat(ran.get()).isEqualTo(huge);
        assertThat(ranBefore).hasSize(small);
        // the one worker runs a batch of each in turn
        assertThat(Collections.max(ranBefore)).isAtMost(huge / 2 + 2 * small);
    }

    @Test
    void moreDispatchesThanTheBoardHasSlotsAreAllDone() {
        holdTheWorker();
        int dispatches = 200;
        TestTask task = task(background, "b");
        for (int i = 0; i < dispatches; i++) {
            task.dispatchDetached(2, 1);
        }
        task(pool, "f").dispatchDetached(1, 1);
        release.countDown();
        pool.close();
        assertThat(order).hasSize(2 * dispatches + 1);
        assertThat(order.get(0)).isEqualTo("f0");
    }

    @Test
    void resultsAreThoseOfTheOtherLane() {
        TestTask here = new TestTask(pool, "here", id -> id * 31);
        TestTask there = new TestTask(background, "there", id -> id * 31);
        for (int count : new int[] {0, 1, 2, 63, 64, 1000, 100_003}) {
            int[] expected = IntStream.range(0, count).map(id -> id * 31).toArray();
            assertThat(there.runEqually(count)).isEqualTo(expected);
            assertThat(there.dispatchEqually(count).join()).isEqualTo(expected);
            assertThat(there.dispatch(count, 7).join()).isEqualTo(expected);
            assertThat(here.dispatchEqually(count).join()).isEqualTo(expected);
        }
    }

    @Test
    void aFailureInTheBackgroundIsReportedAndEndsThere() {
        TestTask bad = new TestTask(background, "bad", id -> {
            throw new IllegalStateException("no");
        });
        TaskException failure = assertThrows(TaskException.class, () -> bad.runEqually(100));
        assertThat(failure.task()).isEqualTo("bad");
        assertThat(task(background, "good").dispatchEqually(5).join()).hasLength(5);
    }

    @Test
    void aKernelInTheBackgroundMayWaitForFrameWorkAndTheOtherWayRound() {
        TestTask frame = new TestTask(pool, "frame", id -> id);
        TestTask inner = new TestTask(background, "inner", id -> frame.runEqually(id + 1).length);
        TestTask outer =
                new TestTask(pool, "outer", id -> inner.dispatchEqually(id + 1).join()[id]);
        for (int round = 0; round < 100; round++) {
            assertThat(outer.dispatchEqually(8).join()).isEqualTo(new int[] {1, 2, 3, 4, 5, 6, 7, 8});
        }
    }

    @Test
    void lanesAreOnePool() {
        assertThat(pool.lane(Lane.FRAME)).isSameInstanceAs(pool);
        assertThat(background.lane(Lane.BACKGROUND)).isSameInstanceAs(background);
        assertThat(background.lane(Lane.FRAME)).isSameInstanceAs(pool);
        assertThat(background.frame()).isSameInstanceAs(pool.frame());
        assertThat(background.toString()).contains("background");
        TestTask task = task(background, "b");
        background.close();
        assertThrows(IllegalStateException.class, () -> task.runEqually(1));
        assertThrows(IllegalStateException.class, () -> task(pool, "f").dispatchEqually(1));
    }

    @Test
    void theSequentialPoolHasLanesToo() {
        try (WorkerPool sequential = WorkerPool.sequential()) {
            task(sequential.lane(Lane.BACKGROUND), "s").dispatchDetached(2, 1);
            assertThat(order).containsExactly("s0", "s1").inOrder();
        }
    }

    @Test
    void threadsThatDispatchInBothLanesGetEverything() throws InterruptedException {
        AtomicReference<AssertionError> wrong = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (WorkerPool lane : List.of(pool, background, background)) {
            Thread thread = new Thread(() -> {
                TestTask task =
                        new TestTask(lane, "task" + Thread.currentThread().getId(), id -> -id);
                try {
                    for (int round = 0; round < 500; round++) {
                        int[] result = task.dispatchEqually(1 + round).join();
                        assertWithMessage("round %s", round).that(result[round]).isEqualTo(-round);
                    }
                } catch (AssertionError e) {
                    wrong.set(e);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(wrong.get()).isNull();
    }

    private TestTask task(WorkerPool lane, String name) {
        return new TestTask(lane, name, id -> {
            order.add(name + id);
            return id;
        });
    }

    private void holdTheWorker() {
        CountDownLatch begun = new CountDownLatch(1);
        TestTask held = new TestTask(pool, "held", id -> {
            begun.countDown();
            TrapsTest.await(release);
            return id;
        });
        held.dispatchDetached(1, 1);
        TrapsTest.await(begun);
    }
}
