package dev.broadside.runtime;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/** What generated code is for a kernel that gives an int, with a kernel that a test can choose. */
final class TestTask {

    private final TaskCalls<Call> calls;
    private final AtomicInteger callsMade = new AtomicInteger();

    TestTask(WorkerPool pool, String name, IntUnaryOperator kernel) {
        TaskDescriptor task = TaskDescriptor.of(name, "test." + name, Schema.INT);
        pool.register(() -> List.of(task));
        calls = new TaskCalls<>(pool, task, () -> {
            callsMade.incrementAndGet();
            return new Call(kernel);
        });
    }

    /** How many calls were made, rather than used again. */
    int callsMade() {
        return callsMade.get();
    }

    int[] runEqually(int count) {
        return calls.takeEqually(count).into(new int[Math.max(0, count)]).run();
    }

    int[] run(int count, int batchSize) {
        return calls.take(count, batchSize).into(new int[count]).run();
    }

    void runInto(int[] out, int count, int batchSize) {
        calls.take(count, batchSize).into(out).run();
    }

    void runEquallyInto(int[] out, int count) {
        calls.takeEqually(count).into(out).run();
    }

    Dispatch<int[]> dispatch(int count, int batchSize) {
        return calls.take(count, batchSize).into(new int[Math.max(0, count)]).start();
    }

    Dispatch<int[]> dispatchEqually(int count) {
        return calls.takeEqually(count).into(new int[Math.max(0, count)]).start();
    }

    Dispatch<int[]> dispatchTiles(int width, int height, int tileWidth, int tileHeight) {
        Call call = calls.take(width, height, 1, tileWidth, tileHeight, 1).into(new int[width * height]);
        call.inTiles = true;
        return call.start();
    }

    Dispatch<int[]> dispatchInto(int[] out, int count, int batchSize) {
        return calls.take(count, batchSize).into(out).start();
    }

    Dispatch<int[]> dispatchEquallyInto(int[] out, int count) {
        return calls.takeEqually(count).into(out).start();
    }

    void dispatchDetached(int count, int batchSize) {
        calls.take(count, batchSize).startDetached();
    }

    void dispatchDetachedEqually(int count) {
        calls.takeEqually(count).startDetached();
    }

    Dispatch<int[]> dispatchDeferred(int count, int batchSize) {
        return calls.take(count, batchSize).into(new int[Math.max(0, count)]).startDeferred();
    }

    Dispatch<int[]> dispatchDeferredEqually(int count) {
        return calls.takeEqually(count).into(new int[Math.max(0, count)]).startDeferred();
    }

    Dispatch<int[]> dispatchDeferred(int count, Runnable starting) {
        return calls.takeEqually(count).into(new int[Math.max(0, count)]).startDeferred(starting);
    }

    void dispatchDetachedDeferred(int count, int batchSize) {
        calls.take(count, batchSize).startDetachedDeferred();
    }

    void dispatchDetachedDeferredEqually(int count) {
        calls.takeEqually(count).startDetachedDeferred();
    }

    void dispatchDetachedDeferred(int count, Runnable starting) {
        calls.takeEqually(count).startDetachedDeferred(starting);
    }

    private static final class Call extends TaskCall<int[]> {

        private final IntUnaryOperator kernel;
        private int[] out;
        private boolean inTiles;

        Call(IntUnaryOperator kernel) {
            this.kernel = kernel;
        }

        Call into(int[] out) {
            checkResult(out.length);
            this.out = out;
            return this;
        }

        @Override
        protected void run(int from, int to, int worker) {
            if (inTiles) {
                Rows rows = rows(from, to, worker);
                do {
                    runIds(rows.begin(), rows.end(), worker);
                } while (rows.next());
            } else {
                runIds(from, to, worker);
            }
        }

        private void runIds(int from, int to, int worker) {
            int[] out = this.out;
            int id = from;
            try {
                for (; id < to; id++) {
                    int value = kernel.applyAsInt(id);
                    if (out != null) {
                        out[id] = value;
                    }
                }
            } catch (Throwable failure) {
                failed(id, worker, failure);
            }
        }

        @Override
        protected int[] result() {
            return out;
        }

        @Override
        protected Call again() {
            Call again = new Call(kernel);
            again.out = out.clone();
            return again;
        }

        @Override
        protected void clear() {
            out = null;
        }
    }
}
