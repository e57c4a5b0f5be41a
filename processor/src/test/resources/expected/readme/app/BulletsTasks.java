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
import javax.annotation.processing.Generated;

/**
 * The tasks of {@link Bullets} on one worker pool.
 *
 * @see Bullets
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
public final class BulletsTasks {
    private final NthRootTask nthRoot;

    private final ExplodeTask explode;

    private final RaycastTask raycast;

    /**
     * Registers the tasks with a pool and makes their dispatchers.
     *
     * @param pool what runs them
     * @throws IllegalArgumentException if another kernel has a task of the same name there
     */
    public BulletsTasks(WorkerPool pool) {
        pool.register(new Module());
        nthRoot = new NthRootTask(pool);
        explode = new ExplodeTask(pool);
        raycast = new RaycastTask(pool);
    }

    /**
     * Returns the dispatcher of the task {@code CalculateNthRoot}.
     *
     * @return what dispatches {@link Bullets#nthRoot}
     */
    public NthRootTask nthRoot() {
        return nthRoot;
    }

    /**
     * Returns the dispatcher of the task {@code Explode}.
     *
     * @return what dispatches {@link Bullets#explode}
     */
    public ExplodeTask explode() {
        return explode;
    }

    /**
     * Returns the dispatcher of the task {@code Raycast}.
     *
     * @return what dispatches {@link Bullets#raycast}
     */
    public RaycastTask raycast() {
        return raycast;
    }

    /** Dispatches the task {@code CalculateNthRoot}: {@link Bullets#nthRoot}. Safe for use by several threads. */
    public static final class NthRootTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "CalculateNthRoot", "app.Bullets.nthRoot", Schema.DOUBLE);

        private final TaskCalls<NthRootCall> calls;

        NthRootTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, NthRootCall::new);
        }

        /**
         * Starts a dispatch of {@link Bullets#nthRoot}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param n what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<double[]> dispatch(int count, int batchSize, double n) {
            return arguments(calls.take(count, batchSize), n).into(new double[count]).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#nthRoot} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @param n what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<double[]> dispatchEqually(int count, double n) {
            return arguments(calls.takeEqually(count), n).into(new double[count]).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#nthRoot}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param n what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetached(int count, int batchSize, double n) {
            arguments(calls.take(count, batchSize), n).startDetached();
        }

        /**
         * Starts a dispatch of {@link Bullets#nthRoot} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param n what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedEqually(int count, double n) {
            arguments(calls.takeEqually(count), n).startDetached();
        }

        /**
         * Lets a dispatch of {@link Bullets#nthRoot} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param n what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<double[]> dispatchDeferred(int count, int batchSize, double n) {
            return arguments(calls.take(count, batchSize), n).into(new double[count])
                    .startDeferred();
        }

        /**
         * Lets a dispatch of {@link Bullets#nthRoot} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param n what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<double[]> dispatchDeferredEqually(int count, double n) {
            return arguments(calls.takeEqually(count), n).into(new double[count]).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Bullets#nthRoot} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param n what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferred(int count, int batchSize, double n) {
            arguments(calls.take(count, batchSize), n).startDetachedDeferred();
        }

        /**
         * Lets a dispatch of {@link Bullets#nthRoot} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @param n what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferredEqually(int count, double n) {
            arguments(calls.takeEqually(count), n).startDetachedDeferred();
        }

        /**
         * Starts a dispatch of {@link Bullets#nthRoot}.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param n what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1 or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<double[]> dispatchInto(double[] out, int count, int batchSize, double n) {
            return arguments(calls.take(count, batchSize), n).into(out).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#nthRoot} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param n what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<double[]> dispatchEquallyInto(double[] out, int count, double n) {
            return arguments(calls.takeEqually(count), n).into(out).start();
        }

        /**
         * Runs a dispatch of {@link Bullets#nthRoot} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @param n what every call of the kernel gets
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public double[] runEqually(int count, double n) {
            return arguments(calls.takeEqually(count), n).into(new double[count]).run();
        }

        /**
         * Runs a dispatch of {@link Bullets#nthRoot} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param n what every call of the kernel gets
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void runEquallyInto(double[] out, int count, double n) {
            arguments(calls.takeEqually(count), n).into(out).run();
        }

        private NthRootCall arguments(NthRootCall call, double n) {
            call.n = n;
            return call;
        }

        private static final class NthRootCall extends TaskCall<double[]> {
            private double[] out;

            private double n;

            NthRootCall into(double[] out) {
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
                double n = this.n;
                int id = from;
                try {
                    if (out == null) {
                        for (; id < to; id++) {
                            Bullets.nthRoot(id, n);
                        }
                    } else {
                        for (; id < to; id++) {
                            out[id] = Bullets.nthRoot(id, n);
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
            protected NthRootCall again() {
                NthRootCall again = new NthRootCall();
                again.out = out.clone();
                again.n = n;
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
    }

    /** Dispatches the task {@code Explode}: {@link Bullets#explode}. Safe for use by several threads. */
    public static final class ExplodeTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "Explode", "app.Bullets.explode");

        private final TaskCalls<ExplodeCall> calls;

        ExplodeTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, ExplodeCall::new);
        }

        /**
         * Starts a dispatch of {@link Bullets#explode}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param crates what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<Void> dispatch(int count, int batchSize, List<StringBuilder> crates) {
            return arguments(calls.take(count, batchSize), crates).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#explode} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @param crates what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<Void> dispatchEqually(int count, List<StringBuilder> crates) {
            return arguments(calls.takeEqually(count), crates).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#explode}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param crates what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetached(int count, int batchSize, List<StringBuilder> crates) {
            arguments(calls.take(count, batchSize), crates).startDetached();
        }

        /**
         * Starts a dispatch of {@link Bullets#explode} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param crates what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedEqually(int count, List<StringBuilder> crates) {
            arguments(calls.takeEqually(count), crates).startDetached();
        }

        /**
         * Lets a dispatch of {@link Bullets#explode} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param crates what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<Void> dispatchDeferred(int count, int batchSize,
                List<StringBuilder> crates) {
            return arguments(calls.take(count, batchSize), crates).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Bullets#explode} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param crates what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<Void> dispatchDeferredEqually(int count, List<StringBuilder> crates) {
            return arguments(calls.takeEqually(count), crates).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Bullets#explode} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param crates what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferred(int count, int batchSize, List<StringBuilder> crates) {
            arguments(calls.take(count, batchSize), crates).startDetachedDeferred();
        }

        /**
         * Lets a dispatch of {@link Bullets#explode} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @param crates what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferredEqually(int count, List<StringBuilder> crates) {
            arguments(calls.takeEqually(count), crates).startDetachedDeferred();
        }

        /**
         * Runs a dispatch of {@link Bullets#explode} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @param crates what every call of the kernel gets
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void runEqually(int count, List<StringBuilder> crates) {
            arguments(calls.takeEqually(count), crates).run();
        }

        private ExplodeCall arguments(ExplodeCall call, List<StringBuilder> crates) {
            call.crates = crates;
            return call;
        }

        private static final class ExplodeCall extends TaskCall<Void> {
            private List<StringBuilder> crates;

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                List<StringBuilder> crates = this.crates;
                int id = from;
                try {
                    for (; id < to; id++) {
                        Bullets.explode(id, crates);
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected Void result() {
                return null;
            }

            @Override
            protected void forEachArgument(ArgumentVisitor visitor) {
                visitor.argument("crates", crates);
            }

            @Override
            protected void clear() {
                crates = null;
            }
        }
    }

    /** Dispatches the task {@code Raycast}: {@link Bullets#raycast}. Safe for use by several threads. */
    public static final class RaycastTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "Raycast", "app.Bullets.raycast", HitPacket.SCHEMA);

        private final TaskCalls<RaycastCall> calls;

        private volatile Ballistics localMemory;

        RaycastTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, RaycastCall::new);
        }

        /**
         * Sets the local memory, for the dispatches that begin from now on.
         *
         * @param world what every call of the kernel sees
         * @return this dispatcher
         * @throws IllegalArgumentException if it is null
         */
        public RaycastTask localMemory(Ballistics world) {
            localMemory = calls.newLocalMemory("world", world);
            return this;
        }

        /**
         * Starts a dispatch of {@link Bullets#raycast}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<HitBuffer> dispatch(int count, int batchSize, long tick) {
            return arguments(calls.take(count, batchSize), tick).into(HitBuffer.allocate(count))
                    .start();
        }

        /**
         * Starts a dispatch of {@link Bullets#raycast} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<HitBuffer> dispatchEqually(int count, long tick) {
            return arguments(calls.takeEqually(count), tick).into(HitBuffer.allocate(count))
                    .start();
        }

        /**
         * Starts a dispatch of {@link Bullets#raycast}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param tick what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetached(int count, int batchSize, long tick) {
            arguments(calls.take(count, batchSize), tick).startDetached();
        }

        /**
         * Starts a dispatch of {@link Bullets#raycast} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedEqually(int count, long tick) {
            arguments(calls.takeEqually(count), tick).startDetached();
        }

        /**
         * Lets a dispatch of {@link Bullets#raycast} wait for the next frame.
         * It begins earlier if a thread waits for it.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<HitBuffer> dispatchDeferred(int count, int batchSize, long tick) {
            RaycastCall call = arguments(calls.take(count, batchSize), tick)
                    .into(HitBuffer.allocate(count));
            return call.startDeferred(() -> call.world = localMemory);
        }

        /**
         * Lets a dispatch of {@link Bullets#raycast} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<HitBuffer> dispatchDeferredEqually(int count, long tick) {
            RaycastCall call = arguments(calls.takeEqually(count), tick)
                    .into(HitBuffer.allocate(count));
            return call.startDeferred(() -> call.world = localMemory);
        }

        /**
         * Lets a dispatch of {@link Bullets#raycast} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param tick what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferred(int count, int batchSize, long tick) {
            RaycastCall call = arguments(calls.take(count, batchSize), tick);
            call.startDetachedDeferred(() -> call.world = localMemory);
        }

        /**
         * Lets a dispatch of {@link Bullets#raycast} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferredEqually(int count, long tick) {
            RaycastCall call = arguments(calls.takeEqually(count), tick);
            call.startDetachedDeferred(() -> call.world = localMemory);
        }

        /**
         * Starts a dispatch of {@link Bullets#raycast}.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1 or {@code out} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<HitBuffer> dispatchInto(HitBuffer out, int count, int batchSize,
                long tick) {
            return arguments(calls.take(count, batchSize), tick).into(out).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#raycast} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<HitBuffer> dispatchEquallyInto(HitBuffer out, int count, long tick) {
            return arguments(calls.takeEqually(count), tick).into(out).start();
        }

        /**
         * Runs a dispatch of {@link Bullets#raycast} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public HitBuffer runEqually(int count, long tick) {
            return arguments(calls.takeEqually(count), tick).into(HitBuffer.allocate(count)).run();
        }

        /**
         * Runs a dispatch of {@link Bullets#raycast} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void runEquallyInto(HitBuffer out, int count, long tick) {
            arguments(calls.takeEqually(count), tick).into(out).run();
        }

        private RaycastCall arguments(RaycastCall call, long tick) {
            call.world = calls.localMemory("world", localMemory);
            call.tick = tick;
            return call;
        }

        private static final class RaycastCall extends TaskCall<HitBuffer> {
            private HitBuffer out;

            private Ballistics world;

            private long tick;

            RaycastCall into(HitBuffer out) {
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
                HitBuffer out = this.out;
                Ballistics world = this.world;
                long tick = this.tick;
                int id = from;
                try {
                    if (out == null) {
                        for (; id < to; id++) {
                            Bullets.raycast(id, world, tick);
                        }
                    } else {
                        for (; id < to; id++) {
                            out.set(id, Bullets.raycast(id, world, tick));
                        }
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected HitBuffer result() {
                return out;
            }

            @Override
            protected void forEachArgument(ArgumentVisitor visitor) {
                visitor.elements("result", out);
            }

            @Override
            protected void clear() {
                out = null;
                world = null;
            }
        }
    }

    /** Tells {@link dev.broadside.runtime.TaskRegistry} of these tasks. */
    public static final class Module implements TaskModule {
        /** Made by {@link java.util.ServiceLoader}. */
        public Module() {}

        @Override
        public List<TaskDescriptor> tasks() {
            return List.of(NthRootTask.TASK, ExplodeTask.TASK, RaycastTask.TASK);
        }

        @Override
        public int level() {
            return 4;
        }
    }
}
