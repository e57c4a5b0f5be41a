package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.ArgumentVisitor;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.ReducingCall;
import dev.broadside.runtime.Schema;
import dev.broadside.runtime.TaskCall;
import dev.broadside.runtime.TaskCalls;
import dev.broadside.runtime.TaskDescriptor;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.TaskModule;
import dev.broadside.runtime.WorkerPool;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The tasks of {@link Sums} on one worker pool.
 *
 * @see Sums
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
public final class SumsTasks {
    private final CountTask count;

    private final RootTask root;

    private final SpanTask span;

    private final WellTask well;

    /**
     * Registers the tasks with a pool and makes their dispatchers.
     *
     * @param pool what runs them
     * @throws IllegalArgumentException if another kernel has a task of the same name there
     */
    public SumsTasks(WorkerPool pool) {
        pool.register(new Module());
        count = new CountTask(pool);
        root = new RootTask(pool);
        span = new SpanTask(pool);
        well = new WellTask(pool);
    }

    /**
     * Returns the dispatcher of the task {@code count}.
     *
     * @return what dispatches {@link Sums#count}
     */
    public CountTask count() {
        return count;
    }

    /**
     * Returns the dispatcher of the task {@code root}.
     *
     * @return what dispatches {@link Sums#root}
     */
    public RootTask root() {
        return root;
    }

    /**
     * Returns the dispatcher of the task {@code span}.
     *
     * @return what dispatches {@link Sums#span}
     */
    public SpanTask span() {
        return span;
    }

    /**
     * Returns the dispatcher of the task {@code well}.
     *
     * @return what dispatches {@link Sums#well}
     */
    public WellTask well() {
        return well;
    }

    /** Dispatches the task {@code count}: {@link Sums#count}. Safe for use by several threads. */
    public static final class CountTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "count", "app.Sums.count", Schema.INT);

        private final TaskCalls<CountCall> calls;

        private final TaskCalls<CountReduction> reductions;

        CountTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, CountCall::new);
            reductions = new TaskCalls<>(pool, TASK, CountReduction::new);
        }

        /**
         * Starts a dispatch of {@link Sums#count}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<int[]> dispatch(int count, int batchSize, int end, int blocks) {
            return arguments(calls.take(count, batchSize), end, blocks).into(new int[count])
                    .start();
        }

        /**
         * Starts a dispatch of {@link Sums#count} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<int[]> dispatchEqually(int count, int end, int blocks) {
            return arguments(calls.takeEqually(count), end, blocks).into(new int[count]).start();
        }

        /**
         * Starts a dispatch of {@link Sums#count}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetached(int count, int batchSize, int end, int blocks) {
            arguments(calls.take(count, batchSize), end, blocks).startDetached();
        }

        /**
         * Starts a dispatch of {@link Sums#count} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedEqually(int count, int end, int blocks) {
            arguments(calls.takeEqually(count), end, blocks).startDetached();
        }

        /**
         * Lets a dispatch of {@link Sums#count} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<int[]> dispatchDeferred(int count, int batchSize, int end, int blocks) {
            return arguments(calls.take(count, batchSize), end, blocks).into(new int[count])
                    .startDeferred();
        }

        /**
         * Lets a dispatch of {@link Sums#count} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<int[]> dispatchDeferredEqually(int count, int end, int blocks) {
            return arguments(calls.takeEqually(count), end, blocks).into(new int[count])
                    .startDeferred();
        }

        /**
         * Lets a dispatch of {@link Sums#count} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferred(int count, int batchSize, int end, int blocks) {
            arguments(calls.take(count, batchSize), end, blocks).startDetachedDeferred();
        }

        /**
         * Lets a dispatch of {@link Sums#count} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferredEqually(int count, int end, int blocks) {
            arguments(calls.takeEqually(count), end, blocks).startDetachedDeferred();
        }

        /**
         * Starts a dispatch of {@link Sums#count}.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1 or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<int[]> dispatchInto(int[] out, int count, int batchSize, int end,
                int blocks) {
            return arguments(calls.take(count, batchSize), end, blocks).into(out).start();
        }

        /**
         * Starts a dispatch of {@link Sums#count} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<int[]> dispatchEquallyInto(int[] out, int count, int end, int blocks) {
            return arguments(calls.takeEqually(count), end, blocks).into(out).start();
        }

        /**
         * Runs a dispatch of {@link Sums#count} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public int[] runEqually(int count, int end, int blocks) {
            return arguments(calls.takeEqually(count), end, blocks).into(new int[count]).run();
        }

        /**
         * Runs a dispatch of {@link Sums#count} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void runEquallyInto(int[] out, int count, int end, int blocks) {
            arguments(calls.takeEqually(count), end, blocks).into(out).run();
        }

        /**
         * Starts a dispatch of {@link Sums#count} in batches that the pool chooses.
         * Its results are combined to one by {@link Sums#sum}, in the order of the ids and by a tree that
         * depends on the count alone, as {@link ReducingCall} tells: the same bits on every pool.
         *
         * @param count how many ids to run, from 0 on, at least 1
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<Integer> reduceEqually(int count, int end, int blocks) {
            return arguments(reductions.takeReduction(count), end, blocks).start();
        }

        /**
         * Runs a dispatch of {@link Sums#count} in batches that the pool chooses to its end.
         * The calling thread takes part.
         * Its results are combined to one by {@link Sums#sum}, in the order of the ids and by a tree that
         * depends on the count alone, as {@link ReducingCall} tells: the same bits on every pool.
         *
         * @param count how many ids to run, from 0 on, at least 1
         * @param end what every call of the kernel gets
         * @param blocks what every call of the kernel gets
         * @return the results, combined
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is below 1
         * @throws IllegalStateException if the pool is closed
         */
        public int runReduceEqually(int count, int end, int blocks) {
            return arguments(reductions.takeReduction(count), end, blocks).run();
        }

        private CountCall arguments(CountCall call, int end, int blocks) {
            call.end = end;
            call.blocks = blocks;
            return call;
        }

        private CountReduction arguments(CountReduction call, int end, int blocks) {
            call.end = end;
            call.blocks = blocks;
            return call;
        }

        private static final class CountCall extends TaskCall<int[]> {
            private int[] out;

            private int end;

            private int blocks;

            CountCall into(int[] out) {
                checkResult(out.length);
                this.out = out;
                return this;
            }

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                int[] out = this.out;
                int end = this.end;
                int blocks = this.blocks;
                int begin = from;
                try {
                    if (out == null) {
                        for (; begin < to; begin++) {
                            Sums.count(begin, end, blocks);
                        }
                    } else {
                        for (; begin < to; begin++) {
                            out[begin] = Sums.count(begin, end, blocks);
                        }
                    }
                } catch (Throwable failure) {
                    failed(begin, worker, failure);
                }
            }

            @Override
            protected int[] result() {
                return out;
            }

            @Override
            protected CountCall again() {
                CountCall again = new CountCall();
                again.out = out.clone();
                again.end = end;
                again.blocks = blocks;
                return again;
            }

            @Override
            protected void forEachArgument(ArgumentVisitor visitor) {
                visitor.elements("result", out);
            }

            @Override
            protected void clear() {
                out = null;
            }
        }

        private static final class CountReduction extends ReducingCall<Integer> {
            private final int[] blocks_ = new int[MOST_BLOCKS];

            private int end;

            private int blocks;

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                int end = this.end;
                int blocks = this.blocks;
                int begin = from;
                try {
                    while (begin < to) {
                        int begin_ = begin;
                        int end_ = blockEnd(begin_);
                        int result = Sums.count(begin, end, blocks);
                        begin++;
                        for (; begin < end_; begin++) {
                            result = Sums.sum(result, Sums.count(begin, end, blocks));
                        }
                        blocks_[block(begin_)] = result;
                    }
                } catch (Throwable failure) {
                    failed(begin, worker, failure);
                }
            }

            @Override
            protected void combine(int left, int right) {
                blocks_[left] = Sums.sum(blocks_[left], blocks_[right]);
            }

            @Override
            protected Integer result() {
                return blocks_[0];
            }

            @Override
            protected CountReduction again() {
                CountReduction again = new CountReduction();
                again.end = end;
                again.blocks = blocks;
                return again;
            }

            @Override
            protected void clear() {}
        }
    }

    /** Dispatches the task {@code root}: {@link Sums#root}. Safe for use by several threads. */
    public static final class RootTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "root", "app.Sums.root", Schema.DOUBLE);

        private final TaskCalls<RootCall> calls;

        private final TaskCalls<RootReduction> reductions;

        private volatile Integer localMemory;

        RootTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, RootCall::new);
            reductions = new TaskCalls<>(pool, TASK, RootReduction::new);
        }

        /**
         * Sets the local memory, for the dispatches that begin from now on.
         *
         * @param offset what every call of the kernel sees
         * @return this dispatcher
         */
        public RootTask localMemory(int offset) {
            localMemory = offset;
            return this;
        }

        /**
         * Starts a dispatch of {@link Sums#root}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<double[]> dispatch(int count, int batchSize, double scale) {
            return arguments(calls.take(count, batchSize), scale).into(new double[count]).start();
        }

        /**
         * Starts a dispatch of {@link Sums#root} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<double[]> dispatchEqually(int count, double scale) {
            return arguments(calls.takeEqually(count), scale).into(new double[count]).start();
        }

        /**
         * Starts a dispatch of {@link Sums#root}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param scale what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetached(int count, int batchSize, double scale) {
            arguments(calls.take(count, batchSize), scale).startDetached();
        }

        /**
         * Starts a dispatch of {@link Sums#root} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param scale what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedEqually(int count, double scale) {
            arguments(calls.takeEqually(count), scale).startDetached();
        }

        /**
         * Lets a dispatch of {@link Sums#root} wait for the next frame.
         * It begins earlier if a thread waits for it.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<double[]> dispatchDeferred(int count, int batchSize, double scale) {
            RootCall call = arguments(calls.take(count, batchSize), scale).into(new double[count]);
            return call.startDeferred(() -> call.offset = localMemory);
        }

        /**
         * Lets a dispatch of {@link Sums#root} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<double[]> dispatchDeferredEqually(int count, double scale) {
            RootCall call = arguments(calls.takeEqually(count), scale).into(new double[count]);
            return call.startDeferred(() -> call.offset = localMemory);
        }

        /**
         * Lets a dispatch of {@link Sums#root} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param scale what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferred(int count, int batchSize, double scale) {
            RootCall call = arguments(calls.take(count, batchSize), scale);
            call.startDetachedDeferred(() -> call.offset = localMemory);
        }

        /**
         * Lets a dispatch of {@link Sums#root} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param scale what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferredEqually(int count, double scale) {
            RootCall call = arguments(calls.takeEqually(count), scale);
            call.startDetachedDeferred(() -> call.offset = localMemory);
        }

        /**
         * Starts a dispatch of {@link Sums#root}.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1 or {@code out} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<double[]> dispatchInto(double[] out, int count, int batchSize,
                double scale) {
            return arguments(calls.take(count, batchSize), scale).into(out).start();
        }

        /**
         * Starts a dispatch of {@link Sums#root} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<double[]> dispatchEquallyInto(double[] out, int count, double scale) {
            return arguments(calls.takeEqually(count), scale).into(out).start();
        }

        /**
         * Runs a dispatch of {@link Sums#root} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @param scale what every call of the kernel gets
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public double[] runEqually(int count, double scale) {
            return arguments(calls.takeEqually(count), scale).into(new double[count]).run();
        }

        /**
         * Runs a dispatch of {@link Sums#root} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param scale what every call of the kernel gets
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void runEquallyInto(double[] out, int count, double scale) {
            arguments(calls.takeEqually(count), scale).into(out).run();
        }

        /**
         * Starts a dispatch of {@link Sums#root} in batches that the pool chooses.
         * Its results are combined to one by {@link Sums#sum}, in the order of the ids and by a tree that
         * depends on the count alone, as {@link ReducingCall} tells: the same bits on every pool.
         *
         * @param count how many ids to run, from 0 on, at least 1
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<Double> reduceEqually(int count, double scale) {
            return arguments(reductions.takeReduction(count), scale).start();
        }

        /**
         * Runs a dispatch of {@link Sums#root} in batches that the pool chooses to its end.
         * The calling thread takes part.
         * Its results are combined to one by {@link Sums#sum}, in the order of the ids and by a tree that
         * depends on the count alone, as {@link ReducingCall} tells: the same bits on every pool.
         *
         * @param count how many ids to run, from 0 on, at least 1
         * @param scale what every call of the kernel gets
         * @return the results, combined
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public double runReduceEqually(int count, double scale) {
            return arguments(reductions.takeReduction(count), scale).run();
        }

        private RootCall arguments(RootCall call, double scale) {
            call.scale = scale;
            call.offset = calls.localMemory("offset", localMemory);
            return call;
        }

        private RootReduction arguments(RootReduction call, double scale) {
            call.scale = scale;
            call.offset = calls.localMemory("offset", localMemory);
            return call;
        }

        private static final class RootCall extends TaskCall<double[]> {
            private double[] out;

            private double scale;

            private int offset;

            RootCall into(double[] out) {
                checkResult(out.length);
                this.out = out;
                return this;
            }

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                double[] out = this.out;
                double scale = this.scale;
                int offset = this.offset;
                int id = from;
                try {
                    if (out == null) {
                        for (; id < to; id++) {
                            Sums.root(id, scale, offset);
                        }
                    } else {
                        for (; id < to; id++) {
                            out[id] = Sums.root(id, scale, offset);
                        }
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected double[] result() {
                return out;
            }

            @Override
            protected RootCall again() {
                RootCall again = new RootCall();
                again.out = out.clone();
                again.scale = scale;
                again.offset = offset;
                return again;
            }

            @Override
            protected void forEachArgument(ArgumentVisitor visitor) {
                visitor.elements("result", out);
            }

            @Override
            protected void clear() {
                out = null;
            }
        }

        private static final class RootReduction extends ReducingCall<Double> {
            private final double[] blocks = new double[MOST_BLOCKS];

            private double scale;

            private int offset;

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                double scale = this.scale;
                int offset = this.offset;
                int id = from;
                try {
                    while (id < to) {
                        int begin = id;
                        int end = blockEnd(begin);
                        double result = Sums.root(id, scale, offset);
                        id++;
                        for (; id < end; id++) {
                            result = Sums.sum(result, Sums.root(id, scale, offset));
                        }
                        blocks[block(begin)] = result;
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected void combine(int left, int right) {
                blocks[left] = Sums.sum(blocks[left], blocks[right]);
            }

            @Override
            protected Double result() {
                return blocks[0];
            }

            @Override
            protected RootReduction again() {
                RootReduction again = new RootReduction();
                again.scale = scale;
                again.offset = offset;
                return again;
            }

            @Override
            protected void clear() {}
        }
    }

    /** Dispatches the task {@code span}: {@link Sums#span}. Safe for use by several threads. */
    public static final class SpanTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "span", "app.Sums.span", SpanPacket.SCHEMA);

        private final TaskCalls<SpanCall> calls;

        private final TaskCalls<SpanReduction> reductions;

        SpanTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, SpanCall::new);
            reductions = new TaskCalls<>(pool, TASK, SpanReduction::new);
        }

        /**
         * Starts a dispatch of {@link Sums#span}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bad what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<SpanBuffer> dispatch(int count, int batchSize, int bad) {
            return arguments(calls.take(count, batchSize), bad).into(SpanBuffer.allocate(count))
                    .start();
        }

        /**
         * Starts a dispatch of {@link Sums#span} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @param bad what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<SpanBuffer> dispatchEqually(int count, int bad) {
            return arguments(calls.takeEqually(count), bad).into(SpanBuffer.allocate(count))
                    .start();
        }

        /**
         * Starts a dispatch of {@link Sums#span}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bad what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetached(int count, int batchSize, int bad) {
            arguments(calls.take(count, batchSize), bad).startDetached();
        }

        /**
         * Starts a dispatch of {@link Sums#span} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param bad what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedEqually(int count, int bad) {
            arguments(calls.takeEqually(count), bad).startDetached();
        }

        /**
         * Lets a dispatch of {@link Sums#span} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bad what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<SpanBuffer> dispatchDeferred(int count, int batchSize, int bad) {
            return arguments(calls.take(count, batchSize), bad).into(SpanBuffer.allocate(count))
                    .startDeferred();
        }

        /**
         * Lets a dispatch of {@link Sums#span} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param bad what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<SpanBuffer> dispatchDeferredEqually(int count, int bad) {
            return arguments(calls.takeEqually(count), bad).into(SpanBuffer.allocate(count))
                    .startDeferred();
        }

        /**
         * Lets a dispatch of {@link Sums#span} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bad what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferred(int count, int batchSize, int bad) {
            arguments(calls.take(count, batchSize), bad).startDetachedDeferred();
        }

        /**
         * Lets a dispatch of {@link Sums#span} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @param bad what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferredEqually(int count, int bad) {
            arguments(calls.takeEqually(count), bad).startDetachedDeferred();
        }

        /**
         * Starts a dispatch of {@link Sums#span}.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bad what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1 or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<SpanBuffer> dispatchInto(SpanBuffer out, int count, int batchSize,
                int bad) {
            return arguments(calls.take(count, batchSize), bad).into(out).start();
        }

        /**
         * Starts a dispatch of {@link Sums#span} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param bad what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<SpanBuffer> dispatchEquallyInto(SpanBuffer out, int count, int bad) {
            return arguments(calls.takeEqually(count), bad).into(out).start();
        }

        /**
         * Runs a dispatch of {@link Sums#span} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @param bad what every call of the kernel gets
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public SpanBuffer runEqually(int count, int bad) {
            return arguments(calls.takeEqually(count), bad).into(SpanBuffer.allocate(count)).run();
        }

        /**
         * Runs a dispatch of {@link Sums#span} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param bad what every call of the kernel gets
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void runEquallyInto(SpanBuffer out, int count, int bad) {
            arguments(calls.takeEqually(count), bad).into(out).run();
        }

        /**
         * Starts a dispatch of {@link Sums#span} in batches that the pool chooses.
         * Its results are combined to one by {@link Sums#join}, in the order of the ids and by a tree that
         * depends on the count alone, as {@link ReducingCall} tells: the same bits on every pool.
         *
         * @param count how many ids to run, from 0 on, at least 1
         * @param bad what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<Span> reduceEqually(int count, int bad) {
            return arguments(reductions.takeReduction(count), bad).start();
        }

        /**
         * Runs a dispatch of {@link Sums#span} in batches that the pool chooses to its end.
         * The calling thread takes part.
         * Its results are combined to one by {@link Sums#join}, in the order of the ids and by a tree that
         * depends on the count alone, as {@link ReducingCall} tells: the same bits on every pool.
         *
         * @param count how many ids to run, from 0 on, at least 1
         * @param bad what every call of the kernel gets
         * @return the results, combined
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Span runReduceEqually(int count, int bad) {
            return arguments(reductions.takeReduction(count), bad).run();
        }

        private SpanCall arguments(SpanCall call, int bad) {
            call.bad = bad;
            return call;
        }

        private SpanReduction arguments(SpanReduction call, int bad) {
            call.bad = bad;
            return call;
        }

        private static final class SpanCall extends TaskCall<SpanBuffer> {
            private SpanBuffer out;

            private int bad;

            SpanCall into(SpanBuffer out) {
                checkResult(out);
                this.out = out;
                return this;
            }

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                SpanBuffer out = this.out;
                int bad = this.bad;
                int id = from;
                try {
                    if (out == null) {
                        for (; id < to; id++) {
                            Sums.span(id, bad);
                        }
                    } else {
                        for (; id < to; id++) {
                            out.set(id, Sums.span(id, bad));
                        }
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected SpanBuffer result() {
                return out;
            }

            @Override
            protected SpanCall again() {
                SpanCall again = new SpanCall();
                again.out = SpanBuffer.copyOf(out);
                again.bad = bad;
                return again;
            }

            @Override
            protected void forEachArgument(ArgumentVisitor visitor) {
                visitor.elements("result", out);
            }

            @Override
            protected void clear() {
                out = null;
            }
        }

        private static final class SpanReduction extends ReducingCall<Span> {
            private final Span[] blocks = new Span[MOST_BLOCKS];

            private int bad;

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                int bad = this.bad;
                int id = from;
                try {
                    while (id < to) {
                        int begin = id;
                        int end = blockEnd(begin);
                        Span result = Sums.span(id, bad);
                        id++;
                        for (; id < end; id++) {
                            result = Sums.join(result, Sums.span(id, bad));
                        }
                        blocks[block(begin)] = result;
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected void combine(int left, int right) {
                blocks[left] = Sums.join(blocks[left], blocks[right]);
            }

            @Override
            protected Span result() {
                return blocks[0];
            }

            @Override
            protected void clear() {
                forget(blocks);
            }
        }
    }

    /** Dispatches the task {@code well}: {@link Sums#well}. Safe for use by several threads. */
    public static final class WellTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "well", "app.Sums.well", Schema.BOOLEAN);

        private final TaskCalls<WellCall> calls;

        private final TaskCalls<WellReduction> reductions;

        WellTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, WellCall::new);
            reductions = new TaskCalls<>(pool, TASK, WellReduction::new);
        }

        /**
         * Starts a dispatch of {@link Sums#well}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<boolean[]> dispatch(int count, int batchSize) {
            return calls.take(count, batchSize).into(new boolean[count]).start();
        }

        /**
         * Starts a dispatch of {@link Sums#well} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<boolean[]> dispatchEqually(int count) {
            return calls.takeEqually(count).into(new boolean[count]).start();
        }

        /**
         * Starts a dispatch of {@link Sums#well}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetached(int count, int batchSize) {
            calls.take(count, batchSize).startDetached();
        }

        /**
         * Starts a dispatch of {@link Sums#well} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedEqually(int count) {
            calls.takeEqually(count).startDetached();
        }

        /**
         * Lets a dispatch of {@link Sums#well} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<boolean[]> dispatchDeferred(int count, int batchSize) {
            return calls.take(count, batchSize).into(new boolean[count]).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Sums#well} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<boolean[]> dispatchDeferredEqually(int count) {
            return calls.takeEqually(count).into(new boolean[count]).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Sums#well} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferred(int count, int batchSize) {
            calls.take(count, batchSize).startDetachedDeferred();
        }

        /**
         * Lets a dispatch of {@link Sums#well} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferredEqually(int count) {
            calls.takeEqually(count).startDetachedDeferred();
        }

        /**
         * Starts a dispatch of {@link Sums#well}.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1 or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<boolean[]> dispatchInto(boolean[] out, int count, int batchSize) {
            return calls.take(count, batchSize).into(out).start();
        }

        /**
         * Starts a dispatch of {@link Sums#well} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<boolean[]> dispatchEquallyInto(boolean[] out, int count) {
            return calls.takeEqually(count).into(out).start();
        }

        /**
         * Runs a dispatch of {@link Sums#well} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public boolean[] runEqually(int count) {
            return calls.takeEqually(count).into(new boolean[count]).run();
        }

        /**
         * Runs a dispatch of {@link Sums#well} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void runEquallyInto(boolean[] out, int count) {
            calls.takeEqually(count).into(out).run();
        }

        /**
         * Starts a dispatch of {@link Sums#well} in batches that the pool chooses.
         * Its results are combined to one by {@link Sums#worse}, in the order of the ids and by a tree that
         * depends on the count alone, as {@link ReducingCall} tells: the same bits on every pool.
         *
         * @param count how many ids to run, from 0 on, at least 1
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<Boolean> reduceEqually(int count) {
            return reductions.takeReduction(count).start();
        }

        /**
         * Runs a dispatch of {@link Sums#well} in batches that the pool chooses to its end.
         * The calling thread takes part.
         * Its results are combined to one by {@link Sums#worse}, in the order of the ids and by a tree that
         * depends on the count alone, as {@link ReducingCall} tells: the same bits on every pool.
         *
         * @param count how many ids to run, from 0 on, at least 1
         * @return the results, combined
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is below 1
         * @throws IllegalStateException if the pool is closed
         */
        public boolean runReduceEqually(int count) {
            return reductions.takeReduction(count).run();
        }

        private static final class WellCall extends TaskCall<boolean[]> {
            private boolean[] out;

            WellCall into(boolean[] out) {
                checkResult(out.length);
                this.out = out;
                return this;
            }

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                boolean[] out = this.out;
                int id = from;
                try {
                    if (out == null) {
                        for (; id < to; id++) {
                            Sums.well(id);
                        }
                    } else {
                        for (; id < to; id++) {
                            out[id] = Sums.well(id);
                        }
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected boolean[] result() {
                return out;
            }

            @Override
            protected WellCall again() {
                WellCall again = new WellCall();
                again.out = out.clone();
                return again;
            }

            @Override
            protected void forEachArgument(ArgumentVisitor visitor) {
                visitor.elements("result", out);
            }

            @Override
            protected void clear() {
                out = null;
            }
        }

        private static final class WellReduction extends ReducingCall<Boolean> {
            private final boolean[] blocks = new boolean[MOST_BLOCKS];

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                int id = from;
                try {
                    while (id < to) {
                        int begin = id;
                        int end = blockEnd(begin);
                        boolean result = Sums.well(id);
                        id++;
                        for (; id < end; id++) {
                            result = Sums.worse(result, Sums.well(id));
                        }
                        blocks[block(begin)] = result;
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected void combine(int left, int right) {
                blocks[left] = Sums.worse(blocks[left], blocks[right]);
            }

            @Override
            protected Boolean result() {
                return blocks[0];
            }

            @Override
            protected WellReduction again() {
                WellReduction again = new WellReduction();
                return again;
            }

            @Override
            protected void clear() {}
        }
    }

    /** Tells {@link dev.broadside.runtime.TaskRegistry} of these tasks. */
    public static final class Module implements TaskModule {
        /** Made by {@link java.util.ServiceLoader}. */
        public Module() {}

        @Override
        public List<TaskDescriptor> tasks() {
            return List.of(CountTask.TASK, RootTask.TASK, SpanTask.TASK, WellTask.TASK);
        }

        @Override
        public int level() {
            return 4;
        }
    }
}
