package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a dispatch for which a pool has no room. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QueueTest {

    private final CountDownLatch release = new CountDownLatch(1);
    private final Set<Thread> ranOn = ConcurrentHashMap.newKeySet();
    private WorkerPool pool;
    private TestTask task;

    /** What takes the only room until it is released. */
    private Dispatch<int[]> held;

    @AfterEach
    void close() {
        release.countDown();
        if (pool != null) {
            pool.close();
        }
    }

    @Test
    void oneTooManyIsRefusedAndTheOthersAreDone() {
        fill(WhenFull.REFUSE);
        RejectedExecutionException refusal =
                assertThrows(RejectedExecutionException.class, () -> task.dispatchEqually(5));
        assertThat(refusal).hasMessageThat().contains("Task 'Task' is refused: 1 dispatches");
        assertThrows(RejectedExecutionException.class, () -> task.dispatchDetached(5, 1));
        release.countDown();
        assertThat(held.join()).hasLength(1);
        assertThat(task.dispatchEqually(5).join()).hasLength(5);
    }

    @Test
    void blockingDispatchesAreNotCounted() {
        fill(WhenFull.REFUSE);
        assertThat(task.runEqually(5)).hasLength(5);
    }

    @Test
    void whoeverBlocksGoesOnWhenThereIsRoom() throws InterruptedException {
        fill(WhenFull.BLOCK);
        AtomicReference<int[]> result = new AtomicReference<>();
        Thread dispatcher = new Thread(() -> result.set(task.dispatchEqually(5).join()));
        dispatcher.start();
        awaitBlocked(dispatcher);
        release.countDown();
        dispatcher.join();
        assertThat(result.get()).hasLength(5);
    }

    @Test
    void whoeverBlocksIsRefusedWhenThePoolIsClosed() throws InterruptedException {
        fill(WhenFull.BLOCK);
        AtomicReference<Throwable> refusal = new AtomicReference<>();
        Thread dispatcher =
                new Thread(() -> refusal.set(assertThrows(IllegalStateException.class, () -> task.dispatchEqually(5))));
        dispatcher.start();
        awaitBlocked(dispatcher);
        Thread closer = new Thread(pool::close);
        closer.start();
        dispatcher.join();
        assertThat(refusal.get()).hasMessageThat().contains("is closed");
        release.countDown();
        closer.join();
    }

    @Test
    void theCallerRunsWhatIsOneTooMany() {
        fill(WhenFull.RUN_ON_CALLER);
        task.dispatchDetached(5, 2);
        assertThat(ranOn).containsExactly(Thread.currentThread());
        assertThat(task.dispatchEqually(5).isDone()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOCK", "RUN_ON_CALLER"})
    void aKernelIsNeverBlocked(WhenFull whenFull) {
        pool = WorkerPool.builder().workers(2).queue(1, whenFull).build();
        task = new TestTask(pool, "Task", id -> id);
        TestTask outer =
                new TestTask(pool, "Outer", id -> task.dispatchEqually(id + 1).join().length);
        for (int round = 0; round < 50; round++) {
            assertThat(outer.dispatch(4, 1).join()).isEqualTo(new int[] {1, 2, 3, 4});
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDoneMakesRoomHoweverItEnded(WhenFull whenFull) {
        pool = WorkerPool.builder()
                .workers(1)
                .queue(1, whenFull)
                .uncaughtHandler(failure -> {})
                .build();
        task = new TestTask(pool, "Task", id -> {
            if (id == 3) {
                throw new IllegalStateException("bad");
            }
            return id;
        });
        for (int round = 0; round < 1000; round++) {
            Dispatch<int[]> dispatch = task.dispatchEqually(round % 8);
            if (round % 3 == 0) {
                dispatch.cancel(true);
            }
            assertThat(dispatch.handle((result, failure) -> true).join()).isTrue();
            // a cancelled dispatch takes its room until its batches have ended
            if (round % 3 == 0) {
                awaitRoom();
            }
        }
    }

    private void awaitRoom() {
        while (true) {
            try {
                assertThat(task.dispatchEqually(1).join()).hasLength(1);
                return;
            } catch (RejectedExecutionException e) {
                Thread.onSpinWait();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MAX_VALUE})
    void aBoundThatIsNoneIsRefused(int bound) {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> WorkerPool.builder().queue(bound, WhenFull.BLOCK));
        assertThat(refusal).hasMessageThat().contains("not " + bound);
    }

    @Test
    void closingTwiceIsNoFault() {
        fill(WhenFull.BLOCK);
        release.countDown();
        pool.close();
        pool.closeNow();
        assertThrows(IllegalStateException.class, () -> task.dispatchEqually(1));
    }

    /** Makes a pool that has room for one dispatch, and takes it. */
    private void fill(WhenFull whenFull) {
        pool = WorkerPool.builder().workers(1).queue(1, whenFull).build();
        task = new TestTask(pool, "Task", id -> {
            ranOn.add(Thread.currentThread());
            return id;
        });
        CountDownLatch begun = new CountDownLatch(1);
        held = new TestTask(pool, "Held", id -> {
                    begun.countDown();
                    TrapsTest.await(release);
                    return id;
                })
                .dispatch(1, 1);
        TrapsTest.await(begun);
    }

    private static void awaitBlocked(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            // the time-out ends this where it never blocks
            Thread.onSpinWait();
        }
    }
}
