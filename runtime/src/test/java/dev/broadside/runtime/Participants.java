package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A dispatch that checks that every id runs once, and that no two threads have the same index in it at once. */
final class Participants {

    private static final int MOST = 1_100;

    private Participants() {}

    static void check(WorkerPool pool, int count, boolean run) {
        AtomicIntegerArray runs = new AtomicIntegerArray(count);
        AtomicReferenceArray<Thread> holders = new AtomicReferenceArray<>(MOST);
        AtomicReference<String> wrong = new AtomicReference<>();
        TaskCalls<TaskCall<Void>> calls =
                new TaskCalls<>(pool, TaskDescriptor.of("Check", "test.Check"), () -> new TaskCall<>() {
                    @Override
                    protected void run(int from, int to, int worker) {
                        if (!holders.compareAndSet(worker, null, Thread.currentThread())) {
                            wrong.set("index " + worker + " of " + Thread.currentThread() + " and "
                                    + holders.get(worker));
                        }
                        for (int id = from; id < to; id++) {
                            runs.incrementAndGet(id);
                        }
                        holders.set(worker, null);
                    }

                    @Override
                    protected Void result() {
                        return null;
                    }

                    @Override
                    protected void clear() {}
                });
        if (run) {
            calls.take(count, 1).run();
        } else {
            Dispatch<Void> dispatch = calls.take(count, 1).start();
            dispatch.join();
            assertWithMessage("progress").that(dispatch.progress()).isEqualTo(count);
        }
        assertWithMessage("index").that(wrong.get()).isNull();
        for (int id = 0; id < count; id++) {
            assertWithMessage("runs of id %s", id).that(runs.get(id)).isEqualTo(1);
        }
    }
}
