package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Dispatches that wait for a frame. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DeferredTest {

    private final ConcurrentLinkedQueue<TaskException> handled = new ConcurrentLinkedQueue<>();
    private final WorkerPool pool = WorkerPool.builder()
            .name("game")
            .workers(2)
            .uncaughtHandler(handled::add)
            .build();
    private final AtomicInteger runs = new AtomicInteger();
    private final TestTask count = new TestTask(pool, "Count", id -> {
        runs.incrementAndGet();
        return id;
    });

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void itBeginsInTheNextFrame() {
        Dispatch<int[]> dispatch = count.dispatchDeferred(100, 7);
        Dispatch<int[]> equally = count.dispatchDeferredEqually(50);
        // whatever else the workers do in between
        assertThat(count.runEqually(10)).hasLength(10);
        assertThat(runs.get()).isEqualTo(10);
        assertThat(dispatch.progress()).isEqualTo(0);
        assertThat(dispatch.toString()).isEqualTo("Dispatch of task 'Count', 0 of 100 ids, waiting for a frame");
        assertThat(pool.frame().toString()).isEqualTo("FrameQueue of pool 'game', 2 deferred");
        CountDownLatch done = new CountDownLatch(2);
        listen(dispatch, done);
        listen(equally, done);
        pool.frame().run();
        TrapsTest.await(done);
        assertThat(dispatch.join()).isEqualTo(IntStream.range(0, 100).toArray());
        assertThat(equally.join()).isEqualTo(IntStream.range(0, 50).toArray());
        assertThat(runs.get()).isEqualTo(160);
        assertThat(dispatch.toString()).isEqualTo("Dispatch of task 'Count', 100 of 100 ids, done");
        assertThat(pool.frame().toString()).isEqualTo("FrameQueue of pool 'game', 0 deferred");
    }

    @SuppressWarnings("FutureReturnValueIgnored") // nothing is thrown
    private static void listen(CompletableFuture<?> future, CountDownLatch done) {
        future.whenComplete((result, failure) -> done.countDown());
    }

    @Test
    void whoeverWaitsBeginsIt() throws Exception {
        assertThat(count.dispatchDeferred(3, 1).join()).isEqualTo(new int[] {0, 1, 2});
        assertThat(count.dispatchDeferred(3, 1).get()).isEqualTo(new int[] {0, 1, 2});
        assertThat(count.dispatchDeferredEqually(3).get(1, TimeUnit.DAYS)).isEqualTo(new int[] {0, 1, 2});
        assertThat(count.dispatchDeferredEqually(3).thenApply(x -> x.length).join())
                .isEqualTo(3);
        Dispatch<int[]> first = count.dispatchDeferredEqually(3);
        Dispatch<int[]> second = count.dispatchDeferredEqually(4);
        assertThat(second.thenCombine(first, (x, y) -> x.length + y.length).join())
                .isEqualTo(7);
        Dispatch.allOf(count.dispatchDeferredEqually(3), count.dispatchDeferredEqually(4))
                .join();
        assertThat(runs.get()).isEqualTo(26);
        // and no frame does it again
        pool.frame().run();
        assertThat(count.runEqually(1)).isEqualTo(new int[] {0});
        assertThat(runs.get()).isEqualTo(27);
    }

    @Test
    void countsAndBatchesAreCheckedWhenItIsDeferred() {
        assertThrows(IllegalArgumentException.class, () -> count.dispatchDeferred(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> count.dispatchDeferred(1, 0));
        assertThrows(IllegalArgumentException.class, () -> count.dispatchDetachedDeferred(1, 0));
        assertThat(pool.frame().toString()).endsWith(" 0 deferred");
    }

    @Test
    void noIdsEndInTheFrame() {
        Dispatch<int[]> dispatch = count.dispatchDeferred(0, 1);
        count.dispatchDetachedDeferred(0, 1);
        assertThat(dispatch.isDone()).isFalse();
        pool.frame().run();
        assertThat(dispatch.isDone()).isTrue();
        assertThat(dispatch.join()).isEmpty();
        assertThat(count.dispatchDeferred(0, 1).join()).isEmpty();
    }

    @Test
    void cancelledBeforeItBeginsItNeverDoes() {
        Dispatch<int[]> dispatch = count.dispatchDeferred(10, 1);
        assertThat(dispatch.cancel(false)).isTrue();
        assertThat(dispatch.cancel(false)).isTrue();
        pool.frame().run();
        assertThrows(CancellationException.class, dispatch::join);
        assertThat(dispatch.progress()).isEqualTo(0);
        assertThat(dispatch.toString()).isEqualTo("Dispatch of task 'Count', 0 of 10 ids, cancelled");
        // its call is used again
        assertThat(count.runEqually(5)).hasLength(5);
        assertThat(count.callsMade()).isEqualTo(1);
        assertThat(runs.get()).isEqualTo(5);
        assertThat(dispatch.progress()).isEqualTo(0);
    }

    @Test
    void aTimeOutCountsFromTheCall() {
        Dispatch<int[]> dispatch = count.dispatchDeferred(10, 1).orTimeout(1, TimeUnit.MILLISECONDS);
        CountDownLatch done = new CountDownLatch(1);
        listen(dispatch, done);
        TrapsTest.await(done);
        Throwable expired =
                assertThrows(CompletionException.class, dispatch::join).getCause();
        assertThat(expired).isInstanceOf(TimeoutException.class);
        assertThat(expired)
                .hasMessageThat()
                .isEqualTo("Task 'Count' is not done after 1 milliseconds: it has not begun.");
        int[] instead = {7};
        Dispatch<int[]> replaced = count.dispatchDeferred(10, 1).completeOnTimeout(instead, 1, TimeUnit.MILLISECONDS);
        CountDownLatch replacedDone = new CountDownLatch(1);
        listen(replaced, replacedDone);
        TrapsTest.await(replacedDone);
        assertThat(replaced.join()).isSameInstanceAs(instead);
        pool.frame().run();
        pool.close();
        assertThat(runs.get()).isEqualTo(0);
    }

    @Test
    void closingCancelsWhatNeverBegan() {
        Dispatch<int[]> dispatch = count.dispatchDeferred(10, 1);
        CompletableFuture<Integer> stage = dispatch.thenApply(x -> x.length);
        count.dispatchDetachedDeferred(10, 1);
        pool.close();
        assertThat(dispatch.isCancelled()).isTrue();
        assertThrows(CancellationException.class, dispatch::join);
        AtomicReference<Throwable> why = new AtomicReference<>();
        dispatch.onFrame((result, failure) -> why.set(failure));
        assertThrows(CompletionException.class, stage::join);
        pool.frame().run();
        assertThat(why.get())
                .hasMessageThat()
                .isEqualTo("Task 'Count' was deferred, and pool 'game' was closed before it began.");
        assertThat(runs.get()).isEqualTo(0);
        assertThat(handled).isEmpty();
        String message = "Task 'Count' cannot be dispatched: pool 'game' is closed.";
        assertThat(assertThrows(IllegalStateException.class, () -> count.dispatchDeferred(1, 1)))
                .hasMessageThat()
                .isEqualTo(message);
        assertThat(assertThrows(IllegalStateException.class, () -> count.dispatchDetachedDeferred(1, 1)))
                .hasMessageThat()
                .isEqualTo(message);
    }

    @Test
    void closingNowCancelsItToo() {
        Dispatch<int[]> dispatch = count.dispatchDeferred(10, 1);
        pool.closeNow();
        assertThat(dispatch.isCancelled()).isTrue();
    }

    @Test
    void kernelsMayDefer() {
        ConcurrentLinkedQueue<Dispatch<int[]>> deferred = new ConcurrentLinkedQueue<>();
        TestTask outer = new TestTask(pool, "Outer", id -> {
            count.dispatchDetachedDeferred(10, 1);
            deferred.add(count.dispatchDeferred(10, 1));
            return count.dispatchDeferred(id, 1).join().length;
        });
        assertThat(outer.runEqually(4)).isEqualTo(new int[] {0, 1, 2, 3});
        assertThat(deferred.stream().noneMatch(CompletableFuture::isDone)).isTrue();
        pool.frame().run();
        deferred.forEach(dispatch -> assertThat(dispatch.join()).hasLength(10));
        pool.close();
        assertThat(runs.get()).isEqualTo(6 + 80);
    }

    @Test
    void aKernelOfAClosingPoolDefersInVainButEnds() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        AtomicReference<Dispatch<int[]>> deferred = new AtomicReference<>();
        TestTask outer = new TestTask(pool, "Outer", id -> {
            begun.countDown();
            TrapsTest.await(closing);
            count.dispatchDetachedDeferred(10, 1);
            deferred.set(count.dispatchDeferred(10, 1));
            return id;
        });
        Dispatch<int[]> dispatch = outer.dispatch(1, 1);
        TrapsTest.await(begun);
        Thread closer = new Thread(pool::close);
        closer.start();
        while (!pool.toString().endsWith("closed")) {
            Thread.onSpinWait();
        }
        closing.countDown();
        assertThat(dispatch.join()).isEqualTo(new int[] {0});
        assertThat(deferred.get().isCancelled()).isTrue();
    }

    @Test
    void aFailureGoesWhereItAlwaysGoes() {
        TestTask bad = new TestTask(pool, "Bad", id -> {
            throw new IllegalStateException("boom");
        });
        Dispatch<int[]> dispatch = bad.dispatchDeferred(10, 10);
        bad.dispatchDetachedDeferred(10, 10);
        pool.frame().run();
        assertThat(assertThrows(CompletionException.class, dispatch::join))
                .hasCauseThat()
                .isInstanceOf(TaskException.class);
        pool.close();
        assertThat(handled.stream().map(TaskException::task)).containsExactly("Bad");
    }

    @Test
    void whatIsToBeReadAtTheStartIsReadThenAndOnce() {
        List<String> started = new ArrayList<>();
        Dispatch<int[]> joined = count.dispatchDeferred(1, () -> started.add("joined"));
        Dispatch<int[]> cancelled = count.dispatchDeferred(1, () -> started.add("cancelled"));
        count.dispatchDetachedDeferred(1, () -> started.add("detached"));
        assertThat(count.dispatchDeferred(0, () -> started.add("empty"))).isNotNull();
        assertThat(started).isEmpty();
        assertThat(joined.join()).hasLength(1);
        assertThat(cancelled.cancel(false)).isTrue();
        assertThat(started).containsExactly("joined");
        pool.frame().run();
        assertThat(started).containsExactly("joined", "detached", "empty").inOrder();
    }

    @Test
    void aStartThatThrowsFailsItsDispatch() {
        Dispatch<int[]> dispatch = count.dispatchDeferred(1, () -> {
            throw new IllegalStateException("start");
        });
        pool.frame().run();
        assertThat(assertThrows(CompletionException.class, dispatch::join))
                .hasCauseThat()
                .hasMessageThat()
                .isEqualTo("start");
    }

    @Test
    void withoutWorkersTheFrameRunsThemInOrder() {
        StringBuilder order = new StringBuilder();
        try (WorkerPool sequential = WorkerPool.sequential()) {
            TestTask task = new TestTask(sequential, "Order", id -> {
                order.append(id).append(' ');
                return id;
            });
            TestTask other = new TestTask(sequential, "Other", id -> {
                order.append('x').append(id).append(' ');
                return id;
            });
            Dispatch<int[]> dispatch = task.dispatchDeferred(3, 1);
            other.dispatchDetachedDeferred(2, 1);
            Dispatch<int[]> joined = task.dispatchDeferred(1, 1);
            assertThat(joined.join()).isEqualTo(new int[] {0});
            order.append("| ");
            sequential.frame().run();
            assertThat(dispatch.isDone()).isTrue();
        }
        assertThat(order.toString()).isEqualTo("0 | 0 1 2 x0 x1 ");
    }

    @Test
    void aHundredThousandFramesUseOneCallAndLeaveNothing() {
        AtomicInteger answers = new AtomicInteger();
        TestTask detached = new TestTask(pool, "Detached", id -> id);
        for (int frame = 0; frame < 100_000; frame++) {
            Dispatch<int[]> dispatch = count.dispatchDeferred(4, 2);
            dispatch.onFrame(result -> answers.addAndGet(result.length));
            detached.dispatchDetachedDeferred(1, 1);
            if (frame % 2 == 0) {
                assertThat(dispatch.cancel(false)).isTrue();
            } else {
                assertThat(dispatch.join()).hasLength(4);
            }
            if (frame % 3 == 0) {
                pool.frame().run();
            }
        }
        pool.frame().run();
        assertThat(answers.get()).isEqualTo(200_000);
        assertThat(count.callsMade()).isEqualTo(1);
        assertThat(pool.frame().toString()).endsWith(" 0 deferred");
    }
}
