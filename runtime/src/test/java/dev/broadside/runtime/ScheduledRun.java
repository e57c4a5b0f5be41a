package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** One random dispatch of {@link ScheduleTest}, and what must be true of it. Used by one thread, then by another. */
final class ScheduledRun {

    static final int MAX_COUNT = Integer.getInteger("schedule.count", 300);
    private static final int NONE = -1;

    /** What may happen to a dispatch of a round, besides what it does itself. */
    enum Fate {
        /** There may be no room for it. */
        REFUSED,

        /** Its pool may be closed before it is done. */
        CLOSED,

        /** It may take too long, or wait for room in vain. */
        EXPIRED
    }

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

    private final Set<Fate> fates;

    /** Whether there was no dispatch, so none of its ids runs. */
    private boolean wasRefused;

    private boolean awaitsAnswer;

    ScheduledRun(WorkerPool pool, Random random, Set<Fate> fates) {
        this.fates = fates;
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
            dispatch();
        } catch (RejectedExecutionException e) {
            assertWithMessage("what may happen").that(fates).contains(Fate.REFUSED);
            assertWithMessage("form of a dispatch that was refused")
                    .that(form)
                    .isAnyOf(Form.TRACKED, Form.DETACHED, Form.CANCELLED);
            wasRefused = true;
        } catch (TaskException e) {
            checkFailure(e);
        } catch (CompletionException e) {
            checkFailure(e.getCause());
        } catch (CancellationException e) {
            if (!fates.contains(Fate.CLOSED)) {
                assertWithMessage("form of a cancelled dispatch")
                        .that(form.isCancelled())
                        .isTrue();
            }
        } catch (IllegalStateException e) {
            assertWithMessage("what may happen").that(fates).contains(Fate.CLOSED);
            assertWithMessage("refusal").that(e).hasMessageThat().endsWith("is closed.");
            wasRefused = true;
        }
    }

    private void dispatch() {
        if (form == Form.DETACHED && equally) {
            task.dispatchDetachedEqually(count);
        } else if (form == Form.DETACHED) {
            task.dispatchDetached(count, batchSize);
        } else if (form == Form.DETACHED_DEFERRED) {
            task.dispatchDetachedDeferred(count, batchSize);
        } else {
            checkResult(form == Form.RUN ? task.runEqually(count) : tracked().join());
            assertWithMessage("bad id of a dispatch that succeeded").that(badId).isEqualTo(NONE);
        }
    }

    private Dispatch<int[]> tracked() {
        Dispatch<int[]> dispatch = form.isDeferred() ? deferred() : started();
        if (answersInFrame) {
            dispatch.onFrame((result, failure) -> answers.incrementAndGet());
            awaitsAnswer = true;
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
        if (failure instanceof TimeoutException) {
            assertWithMessage("what may happen").that(fates).contains(Fate.EXPIRED);
            return;
        }
        assertWithMessage("failure").that(failure).isInstanceOf(TaskException.class);
        int id = ((TaskException) failure).id();
        if (id != nestingId || !mayBeCutShort()) {
            assertWithMessage("failed id").that(id).isEqualTo(badId);
        }
    }

    private boolean mayBeCutShort() {
        return fates.contains(Fate.CLOSED) || fates.contains(Fate.EXPIRED);
    }

    /** Checks how often each id ran, after the end of the pool, and that its frame heard of it; returns how many ran. */
    int checkRuns() {
        assertWithMessage("answers in a frame").that(answers.get()).isEqualTo(awaitsAnswer ? 1 : 0);
        boolean complete = badId == NONE && !form.isCancelled() && !mayBeCutShort();
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
