package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What runs in a frame, when, and in which order. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FrameQueueTest {

    private final ConcurrentLinkedQueue<TaskException> handled = new ConcurrentLinkedQueue<>();
    private final WorkerPool pool = WorkerPool.builder()
            .name("game")
            .workers(2)
            .uncaughtHandler(handled::add)
            .build();
    private final FrameQueue frame = pool.frame();
    private final CountDownLatch release = new CountDownLatch(1);
    private final List<Object> seen = new ArrayList<>();
    private final TestTask identity = new TestTask(pool, "Identity", id -> id);
    private final TestTask bad = new TestTask(pool, "Bad", id -> {
        throw new IllegalStateException("boom");
    });
    private final TestTask held = new TestTask(pool, "Held", id -> {
        TrapsTest.await(release);
        return id;
    });

    @AfterEach
    void close() {
        release.countDown();
        pool.close();
    }

    /** Waits without joining, which might help. */
    private static void awaitEnd(Dispatch<?> dispatch) {
        while (!dispatch.isDone()) {
            Thread.onSpinWait();
        }
    }

    private static <R> Dispatch<R> done(Dispatch<R> dispatch) {
        awaitEnd(dispatch);
        return dispatch;
    }

    @Test
    void theResultComesOnTheThreadThatRunsTheFrame() throws InterruptedException {
        AtomicReference<Thread> ranOn = new AtomicReference<>();
        AtomicReference<int[]> result = new AtomicReference<>();
        Dispatch<int[]> dispatch = identity.dispatchEqually(3);
        dispatch.onFrame(ids -> {
            ranOn.set(Thread.currentThread());
            result.set(ids);
        });
        awaitEnd(dispatch);
        assertThat(result.get()).isNull();
        Thread game = new Thread(frame::run);
        game.start();
        game.join();
        assertThat(ranOn.get()).isSameInstanceAs(game);
        assertThat(result.get()).isSameInstanceAs(dispatch.join());
        frame.run();
        assertThat(ranOn.get()).isSameInstanceAs(game);
    }

    @Test
    void callbacksRunInTheOrderOfTheirRegistration() {
        Dispatch<int[]> late = held.dispatch(1, 1);
        for (int i = 0; i < 50; i++) {
            int n = i;
            done(identity.dispatch(10 - n % 10, 1)).onFrame(ids -> seen.add(n));
            if (i == 20) {
                late.onFrame(ids -> seen.add("late"));
                frame.execute(() -> seen.add("runnable"));
            }
        }
        frame.run();
        List<Object> expected = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            expected.add(i);
            if (i == 20) {
                expected.add("runnable");
            }
        }
        assertThat(seen).containsExactlyElementsIn(expected).inOrder();
        // what was not done kept its place before what came later
        frame.execute(() -> seen.add("later"));
        seen.clear();
        release.countDown();
        awaitEnd(late);
        frame.run();
        assertThat(seen).containsExactly("late", "later").inOrder();
    }

    @Test
    void aDeferredDispatchBeginsInOneFrameAndAnswersInALaterOne() {
        try (WorkerPool sequential = WorkerPool.sequential()) {
            TestTask task = new TestTask(sequential, "Task", id -> {
                seen.add("kernel");
                return id;
            });
            FrameQueue frames = sequential.frame();
            task.dispatchDeferred(1, 1).onFrame(ids -> seen.add("answer"));
            frames.run();
            assertThat(seen).containsExactly("kernel");
            frames.run();
            assertThat(seen).containsExactly("kernel", "answer").inOrder();
        }
    }

    @Test
    void whatACallbackAsksForIsForTheNextFrame() {
        frame.execute(() -> {
            seen.add("first");
            frame.execute(() -> seen.add("second"));
            done(identity.dispatch(1, 1)).onFrame(ids -> seen.add("third"));
            identity.dispatchDetachedDeferred(1, () -> seen.add("started"));
        });
        frame.run();
        assertThat(seen).containsExactly("first");
        frame.run();
        assertThat(seen).containsExactly("first", "started", "second", "third").inOrder();
    }

    @Test
    void aCallbackThatThrowsGoesToTheHandlerAndTheOthersRun() {
        done(identity.dispatch(1, 1)).onFrame(ids -> {
            throw new IllegalStateException("callback");
        });
        frame.execute(() -> {
            throw new StackOverflowError();
        });
        frame.execute(() -> seen.add("last"));
        frame.run();
        assertThat(seen).containsExactly("last");
        assertThat(handled).hasSize(2);
        TaskException first = handled.remove();
        assertThat(first.task()).isEqualTo("Identity");
        assertThat(first.id()).isEqualTo(-1);
        assertThat(first.worker()).isEqualTo(-1);
        assertThat(first)
                .hasMessageThat()
                .isEqualTo("A frame callback of 'Identity' threw: java.lang.IllegalStateException: callback");
        TaskException second = handled.remove();
        assertThat(second.task()).isEqualTo("frame()");
        assertThat(second).hasCauseThat().isInstanceOf(StackOverflowError.class);
        frame.run();
        assertThat(handled).isEmpty();
    }

    @Test
    void aFailureGoesToTheHandlerOnceForAllCallbacks() {
        Dispatch<int[]> dispatch = done(bad.dispatch(1, 1));
        dispatch.onFrame(ids -> seen.add("first"));
        dispatch.onFrame(ids -> seen.add("second"));
        assertThat(handled).isEmpty();
        frame.run();
        dispatch.onFrame(ids -> seen.add("third"));
        frame.run();
        assertThat(seen).isEmpty();
        assertThat(handled).hasSize(1);
        assertThat(handled.remove()).hasCauseThat().hasMessageThat().isEqualTo("boom");
    }

    @Test
    void aTimeOutGoesToTheHandlerToo() {
        Dispatch<int[]> dispatch = held.dispatch(1, 1).orTimeout(1, TimeUnit.MILLISECONDS);
        done(dispatch).onFrame(ids -> seen.add(ids));
        frame.run();
        assertThat(seen).isEmpty();
        TaskException failure = handled.remove();
        assertThat(failure.task()).isEqualTo("Held");
        assertThat(failure.id()).isEqualTo(-1);
        assertThat(failure).hasCauseThat().isInstanceOf(TimeoutException.class);
        assertThat(failure).hasMessageThat().startsWith("Task 'Held' failed: java.util.concurrent.TimeoutException");
    }

    @Test
    void whoTakesFailuresHasThemInsteadOfTheHandler() {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicReference<Throwable> cancellation = new AtomicReference<>();
        AtomicReference<Object> result = new AtomicReference<>();
        done(bad.dispatch(1, 1)).onFrame((ids, thrown) -> failure.set(thrown));
        Dispatch<int[]> cancelled = identity.dispatchDeferred(1, 1);
        assertThat(cancelled.cancel(false)).isTrue();
        cancelled.onFrame((ids, thrown) -> cancellation.set(thrown));
        cancelled.onFrame(ids -> seen.add(ids));
        done(identity.dispatch(1, 1)).onFrame((ids, thrown) -> result.set(thrown == null ? ids : thrown));
        frame.run();
        assertThat(failure.get()).isInstanceOf(TaskException.class);
        assertThat(cancellation.get()).isInstanceOf(CancellationException.class);
        assertThat(result.get()).isEqualTo(new int[] {0});
        assertThat(seen).isEmpty();
        assertThat(handled).isEmpty();
    }

    @Test
    void stagesMayRunInAFrame() {
        CompletableFuture<Thread> stage =
                identity.dispatchEqually(3).thenApplyAsync(ids -> Thread.currentThread(), frame);
        while (!stage.isDone()) {
            frame.run();
        }
        assertThat(stage.join()).isSameInstanceAs(Thread.currentThread());
    }

    @Test
    void aFrameInAFrameIsRefused() {
        frame.execute(frame::run);
        frame.execute(() -> seen.add("next"));
        frame.run();
        assertThat(handled.remove())
                .hasCauseThat()
                .hasMessageThat()
                .isEqualTo("frame().run() of pool 'game' was called inside a frame."
                        + " Call it once per frame, on the thread of the game loop.");
        assertThat(seen).containsExactly("next");
    }

    @Test
    void aFrameInAKernelIsRefused() {
        TestTask kernel = new TestTask(pool, "Kernel", id -> {
            frame.run();
            return id;
        });
        for (TaskException failure : List.of(
                assertThrows(TaskException.class, () -> kernel.runEqually(1)),
                assertThrows(TaskException.class, () -> kernel.runEqually(100)))) {
            assertThat(failure)
                    .hasCauseThat()
                    .hasMessageThat()
                    .startsWith("frame().run() of pool 'game' was called inside a kernel. ");
        }
    }

    @Test
    void twoFramesAtOnceAreRefusedAndOneAfterTheOtherIsNot() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        frame.execute(() -> {
            running.countDown();
            TrapsTest.await(release);
            seen.add("first");
        });
        Thread game = new Thread(frame::run);
        game.start();
        TrapsTest.await(running);
        assertThat(assertThrows(IllegalStateException.class, frame::run))
                .hasMessageThat()
                .startsWith("frame().run() of pool 'game' was called while another thread runs a frame. ");
        release.countDown();
        game.join();
        frame.execute(() -> seen.add("second"));
        frame.run();
        assertThat(seen).containsExactly("first", "second").inOrder();
    }

    @Test
    void aClosedPoolStillAnswers() {
        Dispatch<int[]> dispatch = identity.dispatch(3, 1);
        dispatch.onFrame(ids -> seen.add(ids.length));
        identity.dispatchDeferred(3, 1).onFrame((ids, failure) -> seen.add(failure instanceof CancellationException));
        pool.close();
        frame.execute(() -> seen.add("runnable"));
        frame.run();
        assertThat(seen).containsExactly(3, true, "runnable").inOrder();
    }

    @Test
    void nothingIsNull() {
        assertThrows(NullPointerException.class, () -> frame.execute(null));
        Dispatch<int[]> dispatch = identity.dispatch(1, 1);
        assertThrows(NullPointerException.class, () -> dispatch.onFrame((java.util.function.Consumer<int[]>) null));
        frame.run();
        assertThat(dispatch.join()).hasLength(1);
    }
}
