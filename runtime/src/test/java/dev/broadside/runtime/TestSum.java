package dev.broadside.runtime;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** What generated code is for a kernel whose results are added up, with a kernel that a test can choose. */
final class TestSum {

    private final TaskCalls<Call> calls;

    TestSum(WorkerPool pool, String name, IntUnaryOperator kernel) {
        TaskDescriptor task = TaskDescriptor.of(name, "test." + name, Schema.INT);
        pool.register(() -> List.of(task));
        calls = new TaskCalls<>(pool, task, () -> new Call(kernel));
    }

    int runReduceEqually(int count) {
        return calls.takeReduction(count).run();
    }

    Dispatch<Integer> reduceEqually(int count) {
        return calls.takeReduction(count).start();
    }

    private static final class Call extends ReducingCall<Integer> {

        private final IntUnaryOperator kernel;
        private final int[] sums = new int[MOST_BLOCKS];

        Call(IntUnaryOperator kernel) {
            this.kernel = kernel;
        }

        @Override
        protected void run(int from, int to, int worker) {
            int id = from;
            try {
                while (id < to) {
                    int block = block(id);
                    int sum = 0;
                    for (int end = blockEnd(id); id < end; id++) {
                        sum += kernel.applyAsInt(id);
                    }
                    sums[block] = sum;
                }
            } catch (Throwable failure) {
                failed(id, worker, failure);
            }
        }

        @Override
        protected void combine(int left, int right) {
            sums[left] += sums[right];
        }

        @Override
        protected Integer result() {
            return sums[0];
        }

        @Override
        protected void clear() {}
    }
}
