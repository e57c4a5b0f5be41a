package dev.broadside.runtime;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** What generated code is for a kernel in three dimensions that gives an int, with a kernel that a test can choose. */
final class TestGrid {

    private final TaskCalls<Call> calls;

    TestGrid(WorkerPool pool, String name, IntUnaryOperator kernel) {
        TaskDescriptor task = TaskDescriptor.of(name, "test." + name, Schema.INT);
        pool.register(() -> List.of(task));
        calls = new TaskCalls<>(pool, task, () -> new Call(kernel));
    }

    /** A dispatch in tiles of one size along x, 2 along y and 3 along z. */
    Dispatch<int[]> dispatch(int width, int height, int depth, int tileWidth) {
        return calls.take(width, height, depth, tileWidth, 2, 3)
                .into(width * height * depth)
                .start();
    }

    int[] runEqually(int width, int height, int depth) {
        return calls.takeEqually(width, height, depth)
                .into(width * height * depth)
                .run();
    }

    private static final class Call extends TaskCall<int[]> {

        private final IntUnaryOperator kernel;
        private int[] out;

        Call(IntUnaryOperator kernel) {
            this.kernel = kernel;
        }

        Call into(int count) {
            out = new int[count];
            return this;
        }

        @Override
        protected void run(int from, int to, int worker) {
            Rows rows = rows(from, to, worker);
            int id = rows.begin();
            try {
                do {
                    for (id = rows.begin(); id < rows.end(); id++) {
                        out[id] = kernel.applyAsInt(id);
                    }
                } while (rows.next());
            } catch (Throwable failure) {
                failed(id, worker, failure);
            }
        }

        @Override
        protected int[] result() {
            return out;
        }

        @Override
        protected void clear() {
            out = null;
        }
    }
}
