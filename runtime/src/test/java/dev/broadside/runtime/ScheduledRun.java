package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** One random dispatch of {@link ScheduleTest}, and what must be true of it. */
final class ScheduledRun {

    static final int MAX_COUNT = Integer.getInteger("schedule.count", 300);
    private static final int NONE = -1;

    private enum Form {
        RUN,
        TRACKED,
        DETACHED,
        CANCELLED,
        DEFERRED,
        DETACHED_DEFERRED,
        DEFERRED_AND_CANCELLED;

        boolean isDeferred() {
            return this == DEFERRED || this == DEFERRED_AND_CANCELLED;
        }

        boolean isCancelled() {
            return this == CANCELLED || this == DEFERRED_AND_CANCELLED;
        }
    }

    private final int count;
    private final int batchSize;
    private final boolean equally;
    private final int badId;
    private final int nestingId;
    private final Form form;
    private final boolean answersInFrame;
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicIntegerArray runs = new AtomicIntegerArray(MAX_COUNT);
    private final TestTask task;

    private final boolean mayBeRefused;
    private boolean wasRefused;

    ScheduledRun(WorkerPool pool, Random random, boolean mayBeRefused) {
        this.mayBeRefused = mayBeRefused;
        count = 1 + random.nextInt(MAX_COUNT);
        batchSize = 1 + random.nextInt(random.nextBoolean() ? 8 : MAX_COUNT);
        equally = random.nextBoolean();
        badId = random.nextInt(4) == 0 ? random.nextInt(count) : NONE;
        nestingId = random.nextInt(4) == 0 ? 1 + random.nextInt(MAX_COUNT) : NONE;
        form = Form.values()[random.nextInt(Form.values().length)];
        answersInFrame = random.nextBoolean();
        TestTask inner = new TestTask(pool.lane(anyLane(random)), "Inner", id -> -id);
        task = new TestTask(pool.lane(anyLane(random)), "Outer", id -> {
            runs.incrementAndGet(id);
            if (id == badId) {
                throw new IllegalStateException("bad");
            }
            return id == nestingId ? inner.runEqually(id)[id - 1] : -id;
        });
    }

    private static Lane anyLane(Random random) {
        return random.nextBoolean() ? Lane.FRAME : Lane.BACKGROUND;
    }

    void play() {
        try {
            playIfAdmitted();
        } catch (RejectedExecutionException e) {
            assertWithMessage("may be refused").that(mayBeRefused).isTrue();
            assertWithMessage("form of a dispatch that was refused")
                    .that(form)
                    .isAnyOf(Form.TRACKED, Form.DETACHED, Form.CANCELLED);
            wasRefused = true;
        }
    }

    private void playIfAdmitted() {
        if (form == Form.DETACHED) {
            if (equally) {
                task.dispatchDetachedEqually(count);
            } else {
                task.dispatchDetached(count, batchSize);
            }
            return;
        } else if (form == Form.DETACHED_DEFERRED) {
            task.dispatchDetachedDeferred(count, batchSize);
            return;
        }
        try {
            checkResult(form == Form.RUN ? task.runEqually(count) : tracked().join());
            assertWithMessage("bad id of a dispatch that succeeded").that(badId).isEqualTo(NONE);
        } catch (TaskException e) {
            checkFailure(e);
        } catch (CompletionException e) {
            checkFailure(e.getCause());
        } catch (CancellationException e) {
            assertWithMessage("form of a cancelled dispatch")
                    .that(form.isCancelled())
                    .isTrue();
        }
    }

    private Dispatch<int[]> tracked() {
        Dispatch<int[]> dispatch = form.isDeferred() ? deferred() : started();
        if (answersInFrame) {
            dispatch.onFrame((result, failure) -> answers.incrementAndGet());
        }
        if (form.isCancelled()) {
            boolean cancelled = dispatch.cancel(false);
            assertWithMessage("cancelled").that(dispatch.isCancelled()).isEqualTo(cancelled);
        }
        return dispatch;
    }

    private Dispatch<int[]> started() {
        return equally ? task.dispatchEqually(count) : task.dispatch(count, batchSize);
    }

    private Dispatch<int[]> deferred() {
        return equally ? task.dispatchDeferredEqually(count) : task.dispatchDeferred(count, batchSize);
    }

    private void checkResult(int[] result) {
        for (int id = 0; id < count; id++) {
            int expected = id == nestingId ? 1 - id : -id;
            // of billions, only those that are wrong are worth a message
            if (result[id] != expected) {
                assertWithMessage("result of id %s", id).that(result[id]).isEqualTo(expected);
            }
        }
    }

    private void checkFailure(Throwable failure) {
        assertWithMessage("failure").that(failure).isInstanceOf(TaskException.class);
        assertWithMessage("failed id").that(((TaskException) failure).id()).isEqualTo(badId);
    }

    /** Checks how often each id ran, after the end of the pool, and that its frame heard of it; returns how many ran. */
    int checkRuns() {
        boolean isTracked = !wasRefused && (form == Form.TRACKED || form == Form.CANCELLED || form.isDeferred());
        assertWithMessage("answers in a frame").that(answers.get()).isEqualTo(isTracked && answersInFrame ? 1 : 0);
        boolean complete = badId == NONE && !form.isCancelled();
        int all = 0;
        for (int id = 0; id < runs.length(); id++) {
            int most = id < count && !wasRefused ? 1 : 0;
            int ran = runs.get(id);
            if (ran != most && (complete || ran != 0)) {
                assertWithMessage("runs of id %s of %s", id, count)
                        .that(ran)
                        .isIn(complete ? List.of(most) : List.of(0, most));
            }
            all += ran;
        }
        return all;
    }
}
