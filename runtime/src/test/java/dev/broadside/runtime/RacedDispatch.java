package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** One deferred dispatch of {@link DeferredRaceTest} for which several threads race, and what must be true of it. */
final class RacedDispatch {

    private static final int MAX_COUNT = 20;

    private enum Move {
        JOIN,
        JOIN_A_STAGE,
        CANCEL,
        TIME_OUT,
        NONE,
        DETACHED
    }

    private final int count;
    private final Move move;
    private final AtomicInteger starts = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicIntegerArray runs = new AtomicIntegerArray(MAX_COUNT);
    private final Dispatch<int[]> dispatch;

    RacedDispatch(WorkerPool pool, Random random) {
        count = random.nextInt(MAX_COUNT);
        move = Move.values()[random.nextInt(Move.values().length)];
        TestTask task = new TestTask(pool, "Raced", id -> {
            runs.incrementAndGet(id);
            return -id;
        });
        if (move == Move.DETACHED) {
            task.dispatchDetachedDeferred(count, starts::incrementAndGet);
            dispatch = null;
        } else {
            dispatch = task.dispatchDeferred(count, starts::incrementAndGet);
            dispatch.onFrame((result, failure) -> answers.incrementAndGet());
        }
    }

    void play() {
        try {
            switch (move) {
                case JOIN -> checkResult(dispatch.join());
                case JOIN_A_STAGE -> checkResult(dispatch.thenApply(x -> x).join());
                case CANCEL ->
                    assertWithMessage("cancelled").that(dispatch.cancel(false)).isEqualTo(dispatch.isCancelled());
                case TIME_OUT ->
                    checkResult(dispatch.orTimeout(1, TimeUnit.MICROSECONDS).join());
                case NONE, DETACHED -> {}
            }
        } catch (CancellationException e) {
            assertWithMessage("done").that(dispatch.isDone()).isTrue();
        } catch (CompletionException e) {
            assertWithMessage("failure of %s", move)
                    .that(e.getCause())
                    .isInstanceOf(move == Move.TIME_OUT ? TimeoutException.class : CancellationException.class);
        }
    }

    private void checkResult(int[] result) {
        assertWithMessage("results").that(result).hasLength(count);
        for (int id = 0; id < count; id++) {
            assertWithMessage("result of id %s", id).that(result[id]).isEqualTo(-id);
        }
    }

    /** Checks what began and what ran, after the end of the pool. */
    void check() {
        assertWithMessage("starts of %s", move).that(starts.get()).isAtMost(1);
        int least = 0;
        if (dispatch != null) {
            assertWithMessage("done: %s", dispatch).that(dispatch.isDone()).isTrue();
            assertWithMessage("answers").that(answers.get()).isEqualTo(1);
            if (!dispatch.isCompletedExceptionally()) {
                assertWithMessage("starts of what succeeded").that(starts.get()).isEqualTo(1);
                least = 1;
            }
        }
        for (int id = 0; id < count; id++) {
            assertWithMessage("runs of id %s: %s, %s", id, move, dispatch)
                    .that(runs.get(id))
                    .isAtLeast(least);
            assertWithMessage("runs of id %s", id).that(runs.get(id)).isAtMost(starts.get());
        }
    }
}
