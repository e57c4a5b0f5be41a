package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.ArgumentVisitor;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.ParticipantSlot;
import dev.broadside.runtime.ParticipantSlots;
import dev.broadside.runtime.TaskCall;
import dev.broadside.runtime.TaskCalls;
import dev.broadside.runtime.TaskContext;
import dev.broadside.runtime.TaskDescriptor;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.TaskModule;
import dev.broadside.runtime.WorkerPool;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The tasks of {@link Bodies} on one worker pool.
 *
 * @see Bodies
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
public final class BodiesTasks {
    private final StepTask step;

    /**
     * Registers the tasks with a pool and makes their dispatchers.
     *
     * @param pool what runs them
     * @throws IllegalArgumentException if another kernel has a task of the same name there
     */
    public BodiesTasks(WorkerPool pool) {
        pool.register(new Module());
        step = new StepTask(pool);
    }

    /**
     * Returns the dispatcher of the task {@code step}.
     *
     * @return what dispatches {@link Bodies#step}
     */
    public StepTask step() {
        return step;
    }

    /** Dispatches the task {@code step}: {@link Bodies#step}. Safe for use by several threads. */
    public static final class StepTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "step", "app.Bodies.step", Bodies_BodyPacket.SCHEMA);

        private final TaskCalls<StepCall> calls;

        private volatile Double localMemory;

        private volatile long seed;

        StepTask(WorkerPool pool) {
            ParticipantSlots<StepSlot> slots = new ParticipantSlots<>(pool, StepSlot::new);
            calls = new TaskCalls<>(pool, TASK, () -> new StepCall(slots));
        }

        /**
         * Sets what random numbers depend on, beside the id, in dispatches that begin from now on.
         *
         * @param seed any number, 0 if none is set
         * @return this dispatcher
         */
        public StepTask seed(long seed) {
            this.seed = seed;
            return this;
        }

        /**
         * Sets the local memory, for the dispatches that begin from now on.
         *
         * @param wind what every call of the kernel sees
         * @return this dispatcher
         */
        public StepTask localMemory(double wind) {
            localMemory = wind;
            return this;
        }

        /**
         * Starts a dispatch of {@link Bodies#step}.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bodies what every call of the kernel gets a read-only view of
         * @param body the elements, of which each call of the kernel gets that of its id
         * @param thrust the elements, of which each call of the kernel gets that of its id
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1, {@code body} too short or {@code thrust} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<Bodies_BodyBuffer> dispatch(int count, int batchSize,
                Bodies_BodyBuffer bodies, Bodies_BodyBuffer body, float[] thrust, long tick) {
            return arguments(calls.take(count, batchSize), bodies, body, thrust, tick)
                    .into(Bodies_BodyBuffer.allocate(count)).start();
        }

        /**
         * Starts a dispatch of {@link Bodies#step} in batches that the pool chooses.
         *
         * @param count how many ids to run, from 0 on
         * @param bodies what every call of the kernel gets a read-only view of
         * @param body the elements, of which each call of the kernel gets that of its id
         * @param thrust the elements, of which each call of the kernel gets that of its id
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code body} too short or {@code thrust} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<Bodies_BodyBuffer> dispatchEqually(int count, Bodies_BodyBuffer bodies,
                Bodies_BodyBuffer body, float[] thrust, long tick) {
            return arguments(calls.takeEqually(count), bodies, body, thrust, tick)
                    .into(Bodies_BodyBuffer.allocate(count)).start();
        }

        /**
         * Starts a dispatch of {@link Bodies#step}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bodies what every call of the kernel gets a read-only view of
         * @param body the elements, of which each call of the kernel gets that of its id
         * @param thrust the elements, of which each call of the kernel gets that of its id
         * @param tick what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1, {@code body} too short or {@code thrust} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetached(int count, int batchSize, Bodies_BodyBuffer bodies,
                Bodies_BodyBuffer body, float[] thrust, long tick) {
            arguments(calls.take(count, batchSize), bodies, body, thrust, tick).startDetached();
        }

        /**
         * Starts a dispatch of {@link Bodies#step} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param count how many ids to run, from 0 on
         * @param bodies what every call of the kernel gets a read-only view of
         * @param body the elements, of which each call of the kernel gets that of its id
         * @param thrust the elements, of which each call of the kernel gets that of its id
         * @param tick what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative, {@code body} too short or {@code thrust} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedEqually(int count, Bodies_BodyBuffer bodies,
                Bodies_BodyBuffer body, float[] thrust, long tick) {
            arguments(calls.takeEqually(count), bodies, body, thrust, tick).startDetached();
        }

        /**
         * Lets a dispatch of {@link Bodies#step} wait for the next frame.
         * It begins earlier if a thread waits for it.
         * Its local memory and its seed are those of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bodies what every call of the kernel gets a read-only view of
         * @param body the elements, of which each call of the kernel gets that of its id
         * @param thrust the elements, of which each call of the kernel gets that of its id
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1, {@code body} too short or {@code thrust} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<Bodies_BodyBuffer> dispatchDeferred(int count, int batchSize,
                Bodies_BodyBuffer bodies, Bodies_BodyBuffer body, float[] thrust, long tick) {
            StepCall call = arguments(calls.take(count, batchSize), bodies, body, thrust, tick)
                    .into(Bodies_BodyBuffer.allocate(count));
            return call.startDeferred(() -> {
                        call.wind = localMemory;
                        call.seed = seed;
                    });
        }

        /**
         * Lets a dispatch of {@link Bodies#step} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         * Its local memory and its seed are those of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param bodies what every call of the kernel gets a read-only view of
         * @param body the elements, of which each call of the kernel gets that of its id
         * @param thrust the elements, of which each call of the kernel gets that of its id
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code body} too short or {@code thrust} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<Bodies_BodyBuffer> dispatchDeferredEqually(int count,
                Bodies_BodyBuffer bodies, Bodies_BodyBuffer body, float[] thrust, long tick) {
            StepCall call = arguments(calls.takeEqually(count), bodies, body, thrust, tick)
                    .into(Bodies_BodyBuffer.allocate(count));
            return call.startDeferred(() -> {
                        call.wind = localMemory;
                        call.seed = seed;
                    });
        }

        /**
         * Lets a dispatch of {@link Bodies#step} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory and its seed are those of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bodies what every call of the kernel gets a read-only view of
         * @param body the elements, of which each call of the kernel gets that of its id
         * @param thrust the elements, of which each call of the kernel gets that of its id
         * @param tick what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1, {@code body} too short or {@code thrust} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferred(int count, int batchSize, Bodies_BodyBuffer bodies,
                Bodies_BodyBuffer body, float[] thrust, long tick) {
            StepCall call = arguments(calls.take(count, batchSize), bodies, body, thrust, tick);
            call.startDetachedDeferred(() -> {
                        call.wind = localMemory;
                        call.seed = seed;
                    });
        }

        /**
         * Lets a dispatch of {@link Bodies#step} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory and its seed are those of the time when it begins.
         *
         * @param count how many ids to run, from 0 on
         * @param bodies what every call of the kernel gets a read-only view of
         * @param body the elements, of which each call of the kernel gets that of its id
         * @param thrust the elements, of which each call of the kernel gets that of its id
         * @param tick what every call of the kernel gets
         * @throws IllegalArgumentException if {@code count} is negative, {@code body} too short or {@code thrust} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferredEqually(int count, Bodies_BodyBuffer bodies,
                Bodies_BodyBuffer body, float[] thrust, long tick) {
            StepCall call = arguments(calls.takeEqually(count), bodies, body, thrust, tick);
            call.startDetachedDeferred(() -> {
                        call.wind = localMemory;
                        call.seed = seed;
                    });
        }

        /**
         * Starts a dispatch of {@link Bodies#step}.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param batchSize how many ids a worker runs at a time
         * @param bodies what every call of the kernel gets a read-only view of
         * @param body the elements, of which each call of the kernel gets that of its id
         * @param thrust the elements, of which each call of the kernel gets that of its id
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code batchSize} below 1, {@code body} too short, {@code thrust} too short, {@code out} too short or {@code bodies} in the memory of {@code out}
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<Bodies_BodyBuffer> dispatchInto(Bodies_BodyBuffer out, int count,
                int batchSize, Bodies_BodyBuffer bodies, Bodies_BodyBuffer body, float[] thrust,
                long tick) {
            return arguments(calls.take(count, batchSize), bodies, body, thrust, tick).into(out)
                    .start();
        }

        /**
         * Starts a dispatch of {@link Bodies#step} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param bodies what every call of the kernel gets a read-only view of
         * @param body the elements, of which each call of the kernel gets that of its id
         * @param thrust the elements, of which each call of the kernel gets that of its id
         * @param tick what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if {@code count} is negative, {@code body} too short, {@code thrust} too short, {@code out} too short or {@code bodies} in the memory of {@code out}
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<Bodies_BodyBuffer> dispatchEquallyInto(Bodies_BodyBuffer out, int count,
                Bodies_BodyBuffer bodies, Bodies_BodyBuffer body, float[] thrust, long tick) {
            return arguments(calls.takeEqually(count), bodies, body, thrust, tick).into(out)
                    .start();
        }

        /**
         * Runs a dispatch of {@link Bodies#step} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param count how many ids to run, from 0 on
         * @param bodies what every call of the kernel gets a read-only view of
         * @param body the elements, of which each call of the kernel gets that of its id
         * @param thrust the elements, of which each call of the kernel gets that of its id
         * @param tick what every call of the kernel gets
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative, {@code body} too short or {@code thrust} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Bodies_BodyBuffer runEqually(int count, Bodies_BodyBuffer bodies,
                Bodies_BodyBuffer body, float[] thrust, long tick) {
            return arguments(calls.takeEqually(count), bodies, body, thrust, tick)
                    .into(Bodies_BodyBuffer.allocate(count)).run();
        }

        /**
         * Runs a dispatch of {@link Bodies#step} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param count how many ids to run, from 0 on
         * @param bodies what every call of the kernel gets a read-only view of
         * @param body the elements, of which each call of the kernel gets that of its id
         * @param thrust the elements, of which each call of the kernel gets that of its id
         * @param tick what every call of the kernel gets
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if {@code count} is negative, {@code body} too short, {@code thrust} too short, {@code out} too short or {@code bodies} in the memory of {@code out}
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void runEquallyInto(Bodies_BodyBuffer out, int count, Bodies_BodyBuffer bodies,
                Bodies_BodyBuffer body, float[] thrust, long tick) {
            arguments(calls.takeEqually(count), bodies, body, thrust, tick).into(out).run();
        }

        private StepCall arguments(StepCall call, Bodies_BodyBuffer bodies, Bodies_BodyBuffer body,
                float[] thrust, long tick) {
            call.wind = calls.localMemory("wind", localMemory);
            call.bodies = bodies.asReadOnly();
            calls.checkElements(call, "body", body.count());
            call.body = body;
            calls.checkElements(call, "thrust", thrust.length);
            call.thrust = thrust;
            call.seed = seed;
            call.tick = tick;
            return call;
        }

        private static final class StepSlot extends ParticipantSlot {
            final Bodies.Neighbours near = new Bodies.Neighbours();
        }

        private static final class StepCall extends TaskCall<Bodies_BodyBuffer> {
            private final ParticipantSlots<StepSlot> slots;

            private Bodies_BodyBuffer out;

            private double wind;

            private Bodies_BodyBuffer bodies;

            private Bodies_BodyBuffer body;

            private float[] thrust;

            private long seed;

            private long tick;

            StepCall(ParticipantSlots<StepSlot> slots) {
                this.slots = slots;
            }

            StepCall into(Bodies_BodyBuffer out) {
                checkResult(out);
                checkApart("bodies", bodies, out);
                checkElementsApart("body", body, out);
                this.out = out;
                return this;
            }

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                Bodies_BodyBuffer out = this.out;
                StepSlot slot = slots.take(worker);
                double wind = this.wind;
                Bodies_BodyBuffer bodies = this.bodies;
                Bodies_BodyBuffer body = this.body;
                float[] thrust = this.thrust;
                Bodies.Neighbours near = slot.near;
                TaskContext context = context(slot, seed);
                long tick = this.tick;
                int id = from;
                try {
                    if (out == null) {
                        for (; id < to; id++) {
                            Bodies.step(id, wind, bodies, body.get(id), thrust[id], near,
                                    at(context, id), tick);
                        }
                    } else {
                        for (; id < to; id++) {
                            out.set(id, Bodies.step(id, wind, bodies, body.get(id), thrust[id],
                                    near, at(context, id), tick));
                        }
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                } finally {
                    slots.giveBack(slot);
                }
            }

            @Override
            protected Bodies_BodyBuffer result() {
                return out;
            }

            @Override
            protected StepCall again() {
                StepCall again = new StepCall(slots);
                again.out = Bodies_BodyBuffer.copyOf(out);
                again.wind = wind;
                again.bodies = bodies;
                again.body = Bodies_BodyBuffer.copyOf(body);
                again.thrust = thrust.clone();
                again.seed = seed;
                again.tick = tick;
                return again;
            }

            @Override
            protected void forEachArgument(ArgumentVisitor visitor) {
                visitor.readOnly("bodies", bodies);
                visitor.elements("body", body);
                visitor.elements("thrust", thrust);
                visitor.elements("result", out);
            }

            @Override
            protected void clear() {
                out = null;
                bodies = null;
                body = null;
                thrust = null;
            }
        }
    }

    /** Tells {@link dev.broadside.runtime.TaskRegistry} of these tasks. */
    public static final class Module implements TaskModule {
        /** Made by {@link java.util.ServiceLoader}. */
        public Module() {}

        @Override
        public List<TaskDescriptor> tasks() {
            return List.of(StepTask.TASK);
        }

        @Override
        public int level() {
            return 4;
        }
    }
}
