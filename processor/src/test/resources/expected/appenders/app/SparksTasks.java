package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.ArgumentVisitor;
import dev.broadside.runtime.Chunks;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.TaskCall;
import dev.broadside.runtime.TaskCalls;
import dev.broadside.runtime.TaskDescriptor;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.TaskModule;
import dev.broadside.runtime.WorkerPool;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.annotation.processing.Generated;
import lib.Ray;
import lib.RayBuffer;
import lib.RayPacket;
import lib.Spark;
import lib.SparkBuffer;
import lib.SparkPacket;

/**
 * The tasks of {@link Sparks} on one worker pool.
 *
 * @see Sparks
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
public final class SparksTasks {
    private final ExplodeTask explode;

    private final ShineTask shine;

    private final StrikeTask strike;

    /**
     * Registers the tasks with a pool and makes their dispatchers.
     *
     * @param pool what runs them
     * @throws IllegalArgumentException if another kernel has a task of the same name there
     */
    public SparksTasks(WorkerPool pool) {
        pool.register(new Module());
        explode = new ExplodeTask(pool);
        shine = new ShineTask(pool);
        strike = new StrikeTask(pool);
    }

    /**
     * Returns the dispatcher of the task {@code explode}.
     *
     * @return what dispatches {@link Sparks#explode}
     */
    public ExplodeTask explode() {
        return explode;
    }

    /**
     * Returns the dispatcher of the task {@code shine}.
     *
     * @return what dispatches {@link Sparks#shine}
     */
    public ShineTask shine() {
        return shine;
    }

    /**
     * Returns the dispatcher of the task {@code strike}.
     *
     * @return what dispatches {@link Sparks#strike}
     */
    public StrikeTask strike() {
        return strike;
    }

    /** Dispatches the task {@code explode}: {@link Sparks#explode}. Safe for use by several threads. */
    public static final class ExplodeTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "explode", "app.Sparks.explode", SparkPacket.SCHEMA);

        private final TaskCalls<ExplodeCall> calls_;

        ExplodeTask(WorkerPool pool) {
            calls_ = new TaskCalls<>(pool, TASK, ExplodeCall::new);
        }

        /**
         * Starts a dispatch of {@link Sparks#explode}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bad what every call of the kernel gets
         * @param calls what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<SparkBuffer> dispatch(int count, int batchSize, int bad,
                AtomicInteger calls) {
            return arguments(calls_.take(count, batchSize), bad, calls)
                    .into(new Chunks<>(SparkBuffer.newAppender(0))).start();
        }

        /**
         * Starts a dispatch of {@link Sparks#explode} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @param bad what every call of the kernel gets
         * @param calls what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<SparkBuffer> dispatchEqually(int count, int bad, AtomicInteger calls) {
            return arguments(calls_.takeEqually(count), bad, calls)
                    .into(new Chunks<>(SparkBuffer.newAppender(0))).start();
        }

        /**
         * Starts a dispatch of {@link Sparks#explode}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bad what every call of the kernel gets
         * @param calls what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetached(int count, int batchSize, int bad, AtomicInteger calls) {
            arguments(calls_.take(count, batchSize), bad, calls).startDetached();
        }

        /**
         * Starts a dispatch of {@link Sparks#explode} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param bad what every call of the kernel gets
         * @param calls what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedEqually(int count, int bad, AtomicInteger calls) {
            arguments(calls_.takeEqually(count), bad, calls).startDetached();
        }

        /**
         * Lets a dispatch of {@link Sparks#explode} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bad what every call of the kernel gets
         * @param calls what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<SparkBuffer> dispatchDeferred(int count, int batchSize, int bad,
                AtomicInteger calls) {
            return arguments(calls_.take(count, batchSize), bad, calls)
                    .into(new Chunks<>(SparkBuffer.newAppender(0))).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Sparks#explode} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param bad what every call of the kernel gets
         * @param calls what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<SparkBuffer> dispatchDeferredEqually(int count, int bad,
                AtomicInteger calls) {
            return arguments(calls_.takeEqually(count), bad, calls)
                    .into(new Chunks<>(SparkBuffer.newAppender(0))).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Sparks#explode} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bad what every call of the kernel gets
         * @param calls what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferred(int count, int batchSize, int bad,
                AtomicInteger calls) {
            arguments(calls_.take(count, batchSize), bad, calls).startDetachedDeferred();
        }

        /**
         * Lets a dispatch of {@link Sparks#explode} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @param bad what every call of the kernel gets
         * @param calls what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferredEqually(int count, int bad, AtomicInteger calls) {
            arguments(calls_.takeEqually(count), bad, calls).startDetachedDeferred();
        }

        /**
         * Runs a dispatch of {@link Sparks#explode} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @param bad what every call of the kernel gets
         * @param calls what every call of the kernel gets
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public SparkBuffer runEqually(int count, int bad, AtomicInteger calls) {
            return arguments(calls_.takeEqually(count), bad, calls)
                    .into(new Chunks<>(SparkBuffer.newAppender(0))).run();
        }

        private ExplodeCall arguments(ExplodeCall call, int bad, AtomicInteger calls) {
            call.bad = bad;
            call.calls = calls;
            return call;
        }

        private static final class ExplodeCall extends TaskCall<SparkBuffer> {
            private Chunks<Spark, SparkBuffer> out;

            private int bad;

            private AtomicInteger calls;

            ExplodeCall into(Chunks<Spark, SparkBuffer> out) {
                this.out = out;
                return this;
            }

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                Chunks<Spark, SparkBuffer> out = this.out;
                int bad = this.bad;
                AtomicInteger calls = this.calls;
                int id = from;
                try {
                    SparkBuffer.Appender sparks = SparkBuffer.newAppender(0);
                    for (; id < to; id++) {
                        Sparks.explode(id, sparks, bad, calls);
                    }
                    if (out != null) {
                        out.add(from, sparks);
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected void finish() {
                out.merge();
            }

            @Override
            protected SparkBuffer result() {
                return out == null ? null : out.merged();
            }

            @Override
            protected void forEachArgument(ArgumentVisitor visitor) {
                visitor.argument("calls", calls);
                visitor.elements("result", out);
            }

            @Override
            protected void clear() {
                out = null;
                calls = null;
            }
        }
    }

    /** Dispatches the task {@code shine}: {@link Sparks#shine}. Safe for use by several threads. */
    public static final class ShineTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "shine", "app.Sparks.shine", RayPacket.SCHEMA);

        private final TaskCalls<ShineCall> calls;

        ShineTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, ShineCall::new);
        }

        /**
         * Starts a dispatch of {@link Sparks#shine}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<RayBuffer> dispatch(int count, int batchSize) {
            return calls.take(count, batchSize).into(new Chunks<>(RayBuffer.newAppender(0)))
                    .start();
        }

        /**
         * Starts a dispatch of {@link Sparks#shine} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<RayBuffer> dispatchEqually(int count) {
            return calls.takeEqually(count).into(new Chunks<>(RayBuffer.newAppender(0))).start();
        }

        /**
         * Starts a dispatch of {@link Sparks#shine}, and gives nothing back.
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
         * Starts a dispatch of {@link Sparks#shine} in batches that the pool chooses, and gives nothing back.
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
         * Lets a dispatch of {@link Sparks#shine} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<RayBuffer> dispatchDeferred(int count, int batchSize) {
            return calls.take(count, batchSize).into(new Chunks<>(RayBuffer.newAppender(0)))
                    .startDeferred();
        }

        /**
         * Lets a dispatch of {@link Sparks#shine} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<RayBuffer> dispatchDeferredEqually(int count) {
            return calls.takeEqually(count).into(new Chunks<>(RayBuffer.newAppender(0)))
                    .startDeferred();
        }

        /**
         * Lets a dispatch of {@link Sparks#shine} wait for the next frame.
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
         * Lets a dispatch of {@link Sparks#shine} in batches that the pool chooses wait for the next frame.
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
         * Runs a dispatch of {@link Sparks#shine} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public RayBuffer runEqually(int count) {
            return calls.takeEqually(count).into(new Chunks<>(RayBuffer.newAppender(0))).run();
        }

        private static final class ShineCall extends TaskCall<RayBuffer> {
            private Chunks<Ray, RayBuffer> out_;

            ShineCall into(Chunks<Ray, RayBuffer> out_) {
                this.out_ = out_;
                return this;
            }

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                Chunks<Ray, RayBuffer> out_ = this.out_;
                int id = from;
                try {
                    RayBuffer.Appender out = RayBuffer.newAppender(0);
                    for (; id < to; id++) {
                        Sparks.shine(id, out);
                    }
                    if (out_ != null) {
                        out_.add(from, out);
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected void finish() {
                out_.merge();
            }

            @Override
            protected RayBuffer result() {
                return out_ == null ? null : out_.merged();
            }

            @Override
            protected ShineCall again() {
                ShineCall again = new ShineCall();
                again.out_ = new Chunks<>(RayBuffer.newAppender(0));
                return again;
            }

            @Override
            protected void forEachArgument(ArgumentVisitor visitor) {
                visitor.elements("result", out_);
            }

            @Override
            protected void clear() {
                out_ = null;
            }
        }
    }

    /** Dispatches the task {@code strike}: {@link Sparks#strike}. Safe for use by several threads. */
    public static final class StrikeTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "strike", "app.Sparks.strike", SparkPacket.SCHEMA);

        private final TaskCalls<StrikeCall> calls;

        private volatile String localMemory;

        StrikeTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, StrikeCall::new);
        }

        /**
         * Sets the local memory, for the dispatches that begin from now on.
         *
         * @param unused what every call of the kernel sees
         * @return this dispatcher
         * @throws IllegalArgumentException if it is null
         */
        public StrikeTask localMemory(String unused) {
            localMemory = calls.newLocalMemory("unused", unused);
            return this;
        }

        /**
         * Starts a dispatch of {@link Sparks#strike}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param most what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<SparkBuffer> dispatch(int count, int batchSize, int most) {
            return arguments(calls.take(count, batchSize), most)
                    .into(new Chunks<>(SparkBuffer.newAppender(0))).start();
        }

        /**
         * Starts a dispatch of {@link Sparks#strike} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @param most what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<SparkBuffer> dispatchEqually(int count, int most) {
            return arguments(calls.takeEqually(count), most)
                    .into(new Chunks<>(SparkBuffer.newAppender(0))).start();
        }

        /**
         * Starts a dispatch of {@link Sparks#strike}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param most what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetached(int count, int batchSize, int most) {
            arguments(calls.take(count, batchSize), most).startDetached();
        }

        /**
         * Starts a dispatch of {@link Sparks#strike} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param most what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedEqually(int count, int most) {
            arguments(calls.takeEqually(count), most).startDetached();
        }

        /**
         * Lets a dispatch of {@link Sparks#strike} wait for the next frame.
         * It begins earlier if a thread waits for it.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param most what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<SparkBuffer> dispatchDeferred(int count, int batchSize, int most) {
            StrikeCall call = arguments(calls.take(count, batchSize), most)
                    .into(new Chunks<>(SparkBuffer.newAppender(0)));
            return call.startDeferred(() -> call.unused = localMemory);
        }

        /**
         * Lets a dispatch of {@link Sparks#strike} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param most what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<SparkBuffer> dispatchDeferredEqually(int count, int most) {
            StrikeCall call = arguments(calls.takeEqually(count), most)
                    .into(new Chunks<>(SparkBuffer.newAppender(0)));
            return call.startDeferred(() -> call.unused = localMemory);
        }

        /**
         * Lets a dispatch of {@link Sparks#strike} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param most what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferred(int count, int batchSize, int most) {
            StrikeCall call = arguments(calls.take(count, batchSize), most);
            call.startDetachedDeferred(() -> call.unused = localMemory);
        }

        /**
         * Lets a dispatch of {@link Sparks#strike} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param most what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferredEqually(int count, int most) {
            StrikeCall call = arguments(calls.takeEqually(count), most);
            call.startDetachedDeferred(() -> call.unused = localMemory);
        }

        /**
         * Runs a dispatch of {@link Sparks#strike} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @param most what every call of the kernel gets
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public SparkBuffer runEqually(int count, int most) {
            return arguments(calls.takeEqually(count), most)
                    .into(new Chunks<>(SparkBuffer.newAppender(0))).run();
        }

        private StrikeCall arguments(StrikeCall call, int most) {
            call.unused = calls.localMemory("unused", localMemory);
            call.most = most;
            return call;
        }

        private static final class StrikeCall extends TaskCall<SparkBuffer> {
            private Chunks<Spark, SparkBuffer> out;

            private String unused;

            private int most;

            StrikeCall into(Chunks<Spark, SparkBuffer> out) {
                this.out = out;
                return this;
            }

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                Chunks<Spark, SparkBuffer> out = this.out;
                String unused = this.unused;
                int most = this.most;
                int id = from;
                try {
                    SparkBuffer.Appender sparks = SparkBuffer.newAppender(0);
                    for (; id < to; id++) {
                        Sparks.strike(id, sparks, unused, most);
                    }
                    if (out != null) {
                        out.add(from, sparks);
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected void finish() {
                out.merge();
            }

            @Override
            protected SparkBuffer result() {
                return out == null ? null : out.merged();
            }

            @Override
            protected StrikeCall again() {
                StrikeCall again = new StrikeCall();
                again.out = new Chunks<>(SparkBuffer.newAppender(0));
                again.unused = unused;
                again.most = most;
                return again;
            }

            @Override
            protected void forEachArgument(ArgumentVisitor visitor) {
                visitor.elements("result", out);
            }

            @Override
            protected void clear() {
                out = null;
                unused = null;
            }
        }
    }

    /** Tells {@link dev.broadside.runtime.TaskRegistry} of these tasks. */
    public static final class Module implements TaskModule {
        /** Made by {@link java.util.ServiceLoader}. */
        public Module() {}

        @Override
        public List<TaskDescriptor> tasks() {
            return List.of(ExplodeTask.TASK, ShineTask.TASK, StrikeTask.TASK);
        }

        @Override
        public int level() {
            return 4;
        }
    }
}
