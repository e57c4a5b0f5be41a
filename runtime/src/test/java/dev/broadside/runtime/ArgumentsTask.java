package dev.broadside.runtime;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** What generated code is for a kernel that gives nothing, with a kernel and arguments that a test can choose. */
final class ArgumentsTask {

    private final TaskCalls<Call> calls;

    /** Makes a task whose kernel has its arguments from the test, and tells of them what a test wants told. */
    ArgumentsTask(WorkerPool pool, Consumer<ArgumentVisitor> arguments, IntConsumer kernel) {
        TaskDescriptor task = TaskDescriptor.of("Change", "test.change");
        pool.register(() -> List.of(task));
        calls = new TaskCalls<>(pool, task, () -> new Call(arguments, kernel));
    }

    void run(int count) {
        calls.takeEqually(count).run();
    }

    void run(int width, int height, int tile) {
        calls.take(width, height, 1, tile, tile, 1).inRows().run();
    }

    Dispatch<Void> dispatch(int count, int batchSize) {
        return calls.take(count, batchSize).start();
    }

    Dispatch<Void> dispatchDeferred(int count, Runnable starting) {
        return calls.takeEqually(count).startDeferred(starting);
    }

    void dispatchDetached(int count) {
        calls.takeEqually(count).startDetached();
    }

    void dispatchDetachedDeferred(int count, Runnable starting) {
        calls.takeEqually(count).startDetachedDeferred(starting);
    }

    private static final class Call extends TaskCall<Void> {

        private final Consumer<ArgumentVisitor> arguments;
        private final IntConsumer kernel;
        private boolean isInRows;

        Call(Consumer<ArgumentVisitor> arguments, IntConsumer kernel) {
            this.arguments = arguments;
            this.kernel = kernel;
        }

        Call inRows() {
            isInRows = true;
            return this;
        }

        @Override
        protected void run(int from, int to, int worker) {
            if (!isInRows) {
                runRow(from, to, worker);
                return;
            }
            Rows rows = rows(from, to, worker);
            do {
                runRow(rows.begin(), rows.end(), worker);
            } while (rows.next());
        }

        private void runRow(int from, int to, int worker) {
            int id = from;
            try {
                for (; id < to; id++) {
                    kernel.accept(id);
                }
            } catch (Throwable failure) {
                failed(id, worker, failure);
            }
        }

        @Override
        protected void forEachArgument(ArgumentVisitor visitor) {
            arguments.accept(visitor);
        }

        @Override
        protected Void result() {
            return null;
        }

        @Override
        protected void clear() {
            isInRows = false;
        }
    }
}
