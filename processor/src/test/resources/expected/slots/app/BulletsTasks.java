package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.ArgumentVisitor;
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

/**
 * The tasks of {@link Bullets} on one worker pool.
 *
 * @see Bullets
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
final class BulletsTasks {
    private final CastTask cast;

    private final LightTask light;

    private final LookTask look;

    private final RefuseTask refuse;

    /**
     * Registers the tasks with a pool and makes their dispatchers.
     *
     * @param pool what runs them
     * @throws IllegalArgumentException if another kernel has a task of the same name there
     */
    public BulletsTasks(WorkerPool pool) {
        pool.register(new Module());
        cast = new CastTask(pool);
        light = new LightTask(pool);
        look = new LookTask(pool);
        refuse = new RefuseTask(pool);
    }

    /**
     * Returns the dispatcher of the task {@code cast}.
     *
     * @return what dispatches {@link Bullets#cast}
     */
    CastTask cast() {
        return cast;
    }

    /**
     * Returns the dispatcher of the task {@code light}.
     *
     * @return what dispatches {@link Bullets#light}
     */
    LightTask light() {
        return light;
    }

    /**
     * Returns the dispatcher of the task {@code look}.
     *
     * @return what dispatches {@link Bullets#look}
     */
    LookTask look() {
        return look;
    }

    /**
     * Returns the dispatcher of the task {@code refuse}.
     *
     * @return what dispatches {@link Bullets#refuse}
     */
    RefuseTask refuse() {
        return refuse;
    }

    /** Dispatches the task {@code cast}: {@link Bullets#cast}. Safe for use by several threads. */
    static final class CastTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "cast", "app.Bullets.cast", HitPacket.SCHEMA);

        private final TaskCalls<CastCall> calls;

        private volatile Float localMemory;

        CastTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, CastCall::new);
        }

        /**
         * Sets the local memory, for the dispatches that begin from now on.
         *
         * @param speed what every call of the kernel sees
         * @return this dispatcher
         */
        public CastTask localMemory(float speed) {
            localMemory = speed;
            return this;
        }

        /**
         * Starts a dispatch of {@link Bullets#cast}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<HitBuffer> dispatch(int count, int batchSize, int tick) {
            return arguments(calls.take(count, batchSize), tick).into(HitBuffer.allocate(count))
                    .start();
        }

        /**
         * Starts a dispatch of {@link Bullets#cast} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<HitBuffer> dispatchEqually(int count, int tick) {
            return arguments(calls.takeEqually(count), tick).into(HitBuffer.allocate(count))
                    .start();
        }

        /**
         * Starts a dispatch of {@link Bullets#cast}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param tick what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetached(int count, int batchSize, int tick) {
            arguments(calls.take(count, batchSize), tick).startDetached();
        }

        /**
         * Starts a dispatch of {@link Bullets#cast} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedEqually(int count, int tick) {
            arguments(calls.takeEqually(count), tick).startDetached();
        }

        /**
         * Lets a dispatch of {@link Bullets#cast} wait for the next frame.
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
        public Dispatch<HitBuffer> dispatchDeferred(int count, int batchSize, int tick) {
            CastCall call = arguments(calls.take(count, batchSize), tick)
                    .into(HitBuffer.allocate(count));
            return call.startDeferred(() -> call.speed = localMemory);
        }

        /**
         * Lets a dispatch of {@link Bullets#cast} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<HitBuffer> dispatchDeferredEqually(int count, int tick) {
            CastCall call = arguments(calls.takeEqually(count), tick)
                    .into(HitBuffer.allocate(count));
            return call.startDeferred(() -> call.speed = localMemory);
        }

        /**
         * Lets a dispatch of {@link Bullets#cast} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param tick what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferred(int count, int batchSize, int tick) {
            CastCall call = arguments(calls.take(count, batchSize), tick);
            call.startDetachedDeferred(() -> call.speed = localMemory);
        }

        /**
         * Lets a dispatch of {@link Bullets#cast} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory is that of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferredEqually(int count, int tick) {
            CastCall call = arguments(calls.takeEqually(count), tick);
            call.startDetachedDeferred(() -> call.speed = localMemory);
        }

        /**
         * Starts a dispatch of {@link Bullets#cast}.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1 or {@code out} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<HitBuffer> dispatchInto(HitBuffer out, int count, int batchSize, int tick) {
            return arguments(calls.take(count, batchSize), tick).into(out).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#cast} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<HitBuffer> dispatchEquallyInto(HitBuffer out, int count, int tick) {
            return arguments(calls.takeEqually(count), tick).into(out).start();
        }

        /**
         * Runs a dispatch of {@link Bullets#cast} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public HitBuffer runEqually(int count, int tick) {
            return arguments(calls.takeEqually(count), tick).into(HitBuffer.allocate(count)).run();
        }

        /**
         * Runs a dispatch of {@link Bullets#cast} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param tick what every call of the kernel gets
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void runEquallyInto(HitBuffer out, int count, int tick) {
            arguments(calls.takeEqually(count), tick).into(out).run();
        }

        private CastCall arguments(CastCall call, int tick) {
            call.speed = calls.localMemory("speed", localMemory);
            call.tick = tick;
            return call;
        }

        private static final class CastCall extends TaskCall<HitBuffer> {
            private HitBuffer out;

            private float speed;

            private int tick;

            CastCall into(HitBuffer out) {
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
                float speed = this.speed;
                int tick = this.tick;
                int id = from;
                try {
                    if (out == null) {
                        // packets that nobody will read
                        HitBuffer.Slot hit = HitBuffer.allocate(to - from).newSlot(0);
                        for (; id < to; id++) {
                            Bullets.cast(id, hit.moveTo(id - from), speed, tick);
                        }
                    } else {
                        HitBuffer.Slot hit = out.newSlot(from);
                        for (; id < to; id++) {
                            Bullets.cast(id, hit.moveTo(id), speed, tick);
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
            protected CastCall again() {
                CastCall again = new CastCall();
                again.out = HitBuffer.copyOf(out);
                again.speed = speed;
                again.tick = tick;
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

    /** Dispatches the task {@code light}: {@link Bullets#light}. Safe for use by several threads. */
    static final class LightTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "light", "app.Bullets.light", LampPacket.SCHEMA);

        private final TaskCalls<LightCall> calls;

        LightTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, LightCall::new);
        }

        /**
         * Starts a dispatch of {@link Bullets#light}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<LampBuffer> dispatch(int count, int batchSize) {
            return calls.take(count, batchSize).into(LampBuffer.allocate(count)).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#light} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<LampBuffer> dispatchEqually(int count) {
            return calls.takeEqually(count).into(LampBuffer.allocate(count)).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#light}, and gives nothing back.
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
         * Starts a dispatch of {@link Bullets#light} in batches that the pool chooses, and gives nothing back.
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
         * Lets a dispatch of {@link Bullets#light} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<LampBuffer> dispatchDeferred(int count, int batchSize) {
            return calls.take(count, batchSize).into(LampBuffer.allocate(count)).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Bullets#light} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<LampBuffer> dispatchDeferredEqually(int count) {
            return calls.takeEqually(count).into(LampBuffer.allocate(count)).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Bullets#light} wait for the next frame.
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
         * Lets a dispatch of {@link Bullets#light} in batches that the pool chooses wait for the next frame.
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
         * Starts a dispatch of {@link Bullets#light}.
         *
         * @param out_ where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1 or {@code out_} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<LampBuffer> dispatchInto(LampBuffer out_, int count, int batchSize) {
            return calls.take(count, batchSize).into(out_).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#light} in batches that the pool chooses.
         *
         * @param out_ where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code out_} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<LampBuffer> dispatchEquallyInto(LampBuffer out_, int count) {
            return calls.takeEqually(count).into(out_).start();
        }

        /**
         * Runs a dispatch of {@link Bullets#light} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public LampBuffer runEqually(int count) {
            return calls.takeEqually(count).into(LampBuffer.allocate(count)).run();
        }

        /**
         * Runs a dispatch of {@link Bullets#light} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out_ where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative or {@code out_} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void runEquallyInto(LampBuffer out_, int count) {
            calls.takeEqually(count).into(out_).run();
        }

        private static final class LightCall extends TaskCall<LampBuffer> {
            private LampBuffer out_;

            LightCall into(LampBuffer out_) {
                checkResult(out_);
                this.out_ = out_;
                return this;
            }

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                LampBuffer out_ = this.out_;
                int id = from;
                try {
                    if (out_ == null) {
                        // packets that nobody will read
                        LampBuffer.Slot out = LampBuffer.allocate(to - from).newSlot(0);
                        for (; id < to; id++) {
                            Bullets.light(id, out.moveTo(id - from));
                        }
                    } else {
                        LampBuffer.Slot out = out_.newSlot(from);
                        for (; id < to; id++) {
                            Bullets.light(id, out.moveTo(id));
                        }
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected LampBuffer result() {
                return out_;
            }

            @Override
            protected LightCall again() {
                LightCall again = new LightCall();
                again.out_ = LampBuffer.copyOf(out_);
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

    /** Dispatches the task {@code look}: {@link Bullets#look}. Safe for use by several threads. */
    static final class LookTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "look", "app.Bullets.look", HitPacket.SCHEMA);

        private final TaskCalls<LookCall> calls;

        LookTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, LookCall::new);
        }

        /**
         * Starts a dispatch of {@link Bullets#look}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param used what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<HitBuffer> dispatch(int count, int batchSize, AtomicInteger used) {
            return arguments(calls.take(count, batchSize), used).into(HitBuffer.allocate(count))
                    .start();
        }

        /**
         * Starts a dispatch of {@link Bullets#look} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @param used what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<HitBuffer> dispatchEqually(int count, AtomicInteger used) {
            return arguments(calls.takeEqually(count), used).into(HitBuffer.allocate(count))
                    .start();
        }

        /**
         * Starts a dispatch of {@link Bullets#look}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param used what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetached(int count, int batchSize, AtomicInteger used) {
            arguments(calls.take(count, batchSize), used).startDetached();
        }

        /**
         * Starts a dispatch of {@link Bullets#look} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param used what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedEqually(int count, AtomicInteger used) {
            arguments(calls.takeEqually(count), used).startDetached();
        }

        /**
         * Lets a dispatch of {@link Bullets#look} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param used what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<HitBuffer> dispatchDeferred(int count, int batchSize, AtomicInteger used) {
            return arguments(calls.take(count, batchSize), used).into(HitBuffer.allocate(count))
                    .startDeferred();
        }

        /**
         * Lets a dispatch of {@link Bullets#look} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param used what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<HitBuffer> dispatchDeferredEqually(int count, AtomicInteger used) {
            return arguments(calls.takeEqually(count), used).into(HitBuffer.allocate(count))
                    .startDeferred();
        }

        /**
         * Lets a dispatch of {@link Bullets#look} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param used what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferred(int count, int batchSize, AtomicInteger used) {
            arguments(calls.take(count, batchSize), used).startDetachedDeferred();
        }

        /**
         * Lets a dispatch of {@link Bullets#look} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param count how many ids to run, from 0 on
         * @param used what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferredEqually(int count, AtomicInteger used) {
            arguments(calls.takeEqually(count), used).startDetachedDeferred();
        }

        /**
         * Starts a dispatch of {@link Bullets#look}.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param used what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1 or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<HitBuffer> dispatchInto(HitBuffer out, int count, int batchSize,
                AtomicInteger used) {
            return arguments(calls.take(count, batchSize), used).into(out).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#look} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param used what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<HitBuffer> dispatchEquallyInto(HitBuffer out, int count,
                AtomicInteger used) {
            return arguments(calls.takeEqually(count), used).into(out).start();
        }

        /**
         * Runs a dispatch of {@link Bullets#look} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @param used what every call of the kernel gets
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public HitBuffer runEqually(int count, AtomicInteger used) {
            return arguments(calls.takeEqually(count), used).into(HitBuffer.allocate(count)).run();
        }

        /**
         * Runs a dispatch of {@link Bullets#look} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param used what every call of the kernel gets
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void runEquallyInto(HitBuffer out, int count, AtomicInteger used) {
            arguments(calls.takeEqually(count), used).into(out).run();
        }

        private LookCall arguments(LookCall call, AtomicInteger used) {
            call.used = used;
            return call;
        }

        private static final class LookCall extends TaskCall<HitBuffer> {
            private HitBuffer out;

            private AtomicInteger used;

            LookCall into(HitBuffer out) {
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
                AtomicInteger used = this.used;
                int id = from;
                try {
                    if (out == null) {
                        // packets that nobody will read
                        HitBuffer.Slot hit = HitBuffer.allocate(to - from).newSlot(0);
                        for (; id < to; id++) {
                            Bullets.look(id, hit.moveTo(id - from), used);
                        }
                    } else {
                        HitBuffer.Slot hit = out.newSlot(from);
                        for (; id < to; id++) {
                            Bullets.look(id, hit.moveTo(id), used);
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
                visitor.argument("used", used);
                visitor.elements("result", out);
            }

            @Override
            protected void clear() {
                out = null;
                used = null;
            }
        }
    }

    /** Dispatches the task {@code refuse}: {@link Bullets#refuse}. Safe for use by several threads. */
    static final class RefuseTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "refuse", "app.Bullets.refuse", HitPacket.SCHEMA);

        private final TaskCalls<RefuseCall> calls;

        RefuseTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, RefuseCall::new);
        }

        /**
         * Starts a dispatch of {@link Bullets#refuse}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<HitBuffer> dispatch(int count, int batchSize) {
            return calls.take(count, batchSize).into(HitBuffer.allocate(count)).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#refuse} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<HitBuffer> dispatchEqually(int count) {
            return calls.takeEqually(count).into(HitBuffer.allocate(count)).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#refuse}, and gives nothing back.
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
         * Starts a dispatch of {@link Bullets#refuse} in batches that the pool chooses, and gives nothing back.
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
         * Lets a dispatch of {@link Bullets#refuse} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<HitBuffer> dispatchDeferred(int count, int batchSize) {
            return calls.take(count, batchSize).into(HitBuffer.allocate(count)).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Bullets#refuse} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param count how many ids to run, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<HitBuffer> dispatchDeferredEqually(int count) {
            return calls.takeEqually(count).into(HitBuffer.allocate(count)).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Bullets#refuse} wait for the next frame.
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
         * Lets a dispatch of {@link Bullets#refuse} in batches that the pool chooses wait for the next frame.
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
         * Starts a dispatch of {@link Bullets#refuse}.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1 or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<HitBuffer> dispatchInto(HitBuffer out, int count, int batchSize) {
            return calls.take(count, batchSize).into(out).start();
        }

        /**
         * Starts a dispatch of {@link Bullets#refuse} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<HitBuffer> dispatchEquallyInto(HitBuffer out, int count) {
            return calls.takeEqually(count).into(out).start();
        }

        /**
         * Runs a dispatch of {@link Bullets#refuse} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative
         * @throws IllegalStateException if the pool is closed
         */
        public HitBuffer runEqually(int count) {
            return calls.takeEqually(count).into(HitBuffer.allocate(count)).run();
        }

        /**
         * Runs a dispatch of {@link Bullets#refuse} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void runEquallyInto(HitBuffer out, int count) {
            calls.takeEqually(count).into(out).run();
        }

        private static final class RefuseCall extends TaskCall<HitBuffer> {
            private HitBuffer out;

            RefuseCall into(HitBuffer out) {
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
                int id = from;
                try {
                    if (out == null) {
                        // packets that nobody will read
                        HitBuffer.Slot hit = HitBuffer.allocate(to - from).newSlot(0);
                        for (; id < to; id++) {
                            Bullets.refuse(id, hit.moveTo(id - from));
                        }
                    } else {
                        HitBuffer.Slot hit = out.newSlot(from);
                        for (; id < to; id++) {
                            Bullets.refuse(id, hit.moveTo(id));
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
            protected RefuseCall again() {
                RefuseCall again = new RefuseCall();
                again.out = HitBuffer.copyOf(out);
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

    /** Tells {@link dev.broadside.runtime.TaskRegistry} of these tasks. */
    public static final class Module implements TaskModule {
        /** Made by {@link java.util.ServiceLoader}. */
        public Module() {}

        @Override
        public List<TaskDescriptor> tasks() {
            return List.of(CastTask.TASK, LightTask.TASK, LookTask.TASK, RefuseTask.TASK);
        }

        @Override
        public int level() {
            return 4;
        }
    }
}
