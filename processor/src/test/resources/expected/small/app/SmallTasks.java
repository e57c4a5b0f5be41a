package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.ArgumentVisitor;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.Schema;
import dev.broadside.runtime.TaskCall;
import dev.broadside.runtime.TaskCalls;
import dev.broadside.runtime.TaskDescriptor;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.TaskModule;
import dev.broadside.runtime.WorkerPool;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The tasks of {@link Small} on one worker pool.
 *
 * @see Small
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
@SuppressWarnings("deprecation")
final class SmallTasks {
    private final SmallTask small;

    /**
     * Registers the tasks with a pool and makes their dispatchers.
     *
     * @param pool what runs them
     * @throws IllegalArgumentException if another kernel has a task of the same name there
     */
    public SmallTasks(WorkerPool pool) {
        pool.register(new Module());
        small = new SmallTask(pool);
    }

    /**
     * Returns the dispatcher of the task {@code ü.x-1}.
     *
     * @return what dispatches {@link Small#small}
     */
    SmallTask small() {
        return small;
    }

    /** Dispatches the task {@code ü.x-1}: {@link Small#small}. Safe for use by several threads. */
    static final class SmallTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "ü.x-1", "app.Small.small", Schema.FLOAT);

        private final TaskCalls<SmallCall> calls;

        private volatile Integer localMemory;

        SmallTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, SmallCall::new);
        }

        /**
         * Sets the local memory, for the dispatches that begin from now on.
         *
         * @param worker what every call of the kernel sees
         * @return this dispatcher
         */
        public SmallTask localMemory(int worker) {
            localMemory = worker;
            return this;
        }

        /**
         * Starts a dispatch of {@link Small#small}.
         *
         * @param count_ how many ids to run, from 0 on
         * @param batchSize_ how many ids a worker runs at a time
         * @param count what every call of the kernel gets
         * @param batchSize what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count_} is negative or {@code batchSize_} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<float[]> dispatch(int count_, int batchSize_, int count,
                Map<String, int[]> batchSize) {
            return arguments(calls.take(count_, batchSize_), count, batchSize)
                    .into(new float[count_]).start();
        }

        /**
         * Starts a dispatch of {@link Small#small} in batches that the pool chooses.
         *
         * @param count_ how many ids to run, from 0 on
         * @param count what every call of the kernel gets
         * @param batchSize what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count_} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<float[]> dispatchEqually(int count_, int count,
                Map<String, int[]> batchSize) {
            return arguments(calls.takeEqually(count_), count, batchSize).into(new float[count_])
                    .start();
        }

        /**
         * Starts a dispatch of {@link Small#small}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count_ how many ids to run, from 0 on
         * @param batchSize_ how many ids a worker runs at a time
         * @param count what every call of the kernel gets
         * @param batchSize what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count_} is negative or {@code batchSize_} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetached(int count_, int batchSize_, int count,
                Map<String, int[]> batchSize) {
            arguments(calls.take(count_, batchSize_), count, batchSize).startDetached();
        }

        /**
         * Starts a dispatch of {@link Small#small} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count_ how many ids to run, from 0 on
         * @param count what every call of the kernel gets
         * @param batchSize what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count_} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedEqually(int count_, int count, Map<String, int[]> batchSize) {
            arguments(calls.takeEqually(count_), count, batchSize).startDetached();
        }

        /**
         * Lets a dispatch of {@link Small#small} wait for the next frame.
         * It begins earlier if a thread waits for it.
         * Its local memory is that of the time when it begins.
         *
         * @param count_ how many ids to run, from 0 on
         * @param batchSize_ how many ids a worker runs at a time
         * @param count what every call of the kernel gets
         * @param batchSize what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count_} is negative or {@code batchSize_} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<float[]> dispatchDeferred(int count_, int batchSize_, int count,
                Map<String, int[]> batchSize) {
            SmallCall call = arguments(calls.take(count_, batchSize_), count, batchSize)
                    .into(new float[count_]);
            return call.startDeferred(() -> call.worker = localMemory);
        }

        /**
         * Lets a dispatch of {@link Small#small} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         * Its local memory is that of the time when it begins.
         *
         * @param count_ how many ids to run, from 0 on
         * @param count what every call of the kernel gets
         * @param batchSize what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count_} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<float[]> dispatchDeferredEqually(int count_, int count,
                Map<String, int[]> batchSize) {
            SmallCall call = arguments(calls.takeEqually(count_), count, batchSize)
                    .into(new float[count_]);
            return call.startDeferred(() -> call.worker = localMemory);
        }

        /**
         * Lets a dispatch of {@link Small#small} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory is that of the time when it begins.
         *
         * @param count_ how many ids to run, from 0 on
         * @param batchSize_ how many ids a worker runs at a time
         * @param count what every call of the kernel gets
         * @param batchSize what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count_} is negative or {@code batchSize_} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferred(int count_, int batchSize_, int count,
                Map<String, int[]> batchSize) {
            SmallCall call = arguments(calls.take(count_, batchSize_), count, batchSize);
            call.startDetachedDeferred(() -> call.worker = localMemory);
        }

        /**
         * Lets a dispatch of {@link Small#small} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory is that of the time when it begins.
         *
         * @param count_ how many ids to run, from 0 on
         * @param count what every call of the kernel gets
         * @param batchSize what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count_} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferredEqually(int count_, int count,
                Map<String, int[]> batchSize) {
            SmallCall call = arguments(calls.takeEqually(count_), count, batchSize);
            call.startDetachedDeferred(() -> call.worker = localMemory);
        }

        /**
         * Starts a dispatch of {@link Small#small}.
         *
         * @param out_ where the results go, in the order of the ids
         * @param count_ how many ids to run, from 0 on
         * @param batchSize_ how many ids a worker runs at a time
         * @param count what every call of the kernel gets
         * @param batchSize what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count_} is negative, {@code batchSize_} below 1 or {@code out_} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<float[]> dispatchInto(float[] out_, int count_, int batchSize_, int count,
                Map<String, int[]> batchSize) {
            return arguments(calls.take(count_, batchSize_), count, batchSize).into(out_).start();
        }

        /**
         * Starts a dispatch of {@link Small#small} in batches that the pool chooses.
         *
         * @param out_ where the results go, in the order of the ids
         * @param count_ how many ids to run, from 0 on
         * @param count what every call of the kernel gets
         * @param batchSize what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count_} is negative or {@code out_} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<float[]> dispatchEquallyInto(float[] out_, int count_, int count,
                Map<String, int[]> batchSize) {
            return arguments(calls.takeEqually(count_), count, batchSize).into(out_).start();
        }

        /**
         * Runs a dispatch of {@link Small#small} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count_ how many ids to run, from 0 on
         * @param count what every call of the kernel gets
         * @param batchSize what every call of the kernel gets
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count_} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public float[] runEqually(int count_, int count, Map<String, int[]> batchSize) {
            return arguments(calls.takeEqually(count_), count, batchSize).into(new float[count_])
                    .run();
        }

        /**
         * Runs a dispatch of {@link Small#small} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out_ where the results go, in the order of the ids
         * @param count_ how many ids to run, from 0 on
         * @param count what every call of the kernel gets
         * @param batchSize what every call of the kernel gets
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count_} is negative or {@code out_} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void runEquallyInto(float[] out_, int count_, int count,
                Map<String, int[]> batchSize) {
            arguments(calls.takeEqually(count_), count, batchSize).into(out_).run();
        }

        private SmallCall arguments(SmallCall call, int count, Map<String, int[]> batchSize) {
            call.count = count;
            call.batchSize = batchSize;
            call.worker = calls.localMemory("worker", localMemory);
            return call;
        }

        private static final class SmallCall extends TaskCall<float[]> {
            private float[] out_;

            private int count;

            private Map<String, int[]> batchSize;

            private int worker;

            SmallCall into(float[] out_) {
                checkResult(out_.length);
                this.out_ = out_;
                return this;
            }

            @Override
            protected void run(int from, int to, int worker_) {
                loop(from, to, worker_);
            }

            private void loop(int from, int to, int worker_) {
                // the loop works on locals
                float[] out_ = this.out_;
                int count = this.count;
                Map<String, int[]> batchSize = this.batchSize;
                int worker = this.worker;
                int out = from;
                try {
                    if (out_ == null) {
                        for (; out < to; out++) {
                            Small.small(out, count, batchSize, worker);
                        }
                    } else {
                        for (; out < to; out++) {
                            out_[out] = Small.small(out, count, batchSize, worker);
                        }
                    }
                } catch (Throwable failure) {
                    failed(out, worker_, failure);
                }
            }

            @Override
            protected float[] result() {
                return out_;
            }

            @Override
            protected void forEachArgument(ArgumentVisitor visitor) {
                visitor.argument("batchSize", batchSize);
                visitor.elements("result", out_);
            }

            @Override
            protected void clear() {
                out_ = null;
                batchSize = null;
            }
        }
    }

    /** Tells {@link dev.broadside.runtime.TaskRegistry} of these tasks. */
    public static final class Module implements TaskModule {
        /** Made by {@link java.util.ServiceLoader}. */
        public Module() {}

        @Override
        public List<TaskDescriptor> tasks() {
            return List.of(SmallTask.TASK);
        }

        @Override
        public int level() {
            return 4;
        }
    }
}
