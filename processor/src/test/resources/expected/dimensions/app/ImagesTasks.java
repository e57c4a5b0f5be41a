package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.ArgumentVisitor;
import dev.broadside.runtime.Chunks;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.ReducingCall;
import dev.broadside.runtime.Rows;
import dev.broadside.runtime.Schema;
import dev.broadside.runtime.TaskCall;
import dev.broadside.runtime.TaskCalls;
import dev.broadside.runtime.TaskDescriptor;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.TaskModule;
import dev.broadside.runtime.WorkerPool;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import javax.annotation.processing.Generated;

/**
 * The tasks of {@link Images} on one worker pool.
 *
 * @see Images
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
public final class ImagesTasks {
    private final BadTask bad;

    private final MarkTask mark;

    private final PointsTask points;

    private final ShadeTask shade;

    private final TintTask tint;

    private final VoxelTask voxel;

    /**
     * Registers the tasks with a pool and makes their dispatchers.
     *
     * @param pool what runs them
     * @throws IllegalArgumentException if another kernel has a task of the same name there
     */
    public ImagesTasks(WorkerPool pool) {
        pool.register(new Module());
        bad = new BadTask(pool);
        mark = new MarkTask(pool);
        points = new PointsTask(pool);
        shade = new ShadeTask(pool);
        tint = new TintTask(pool);
        voxel = new VoxelTask(pool);
    }

    /**
     * Returns the dispatcher of the task {@code bad}.
     *
     * @return what dispatches {@link Images#bad}
     */
    public BadTask bad() {
        return bad;
    }

    /**
     * Returns the dispatcher of the task {@code mark}.
     *
     * @return what dispatches {@link Images#mark}
     */
    public MarkTask mark() {
        return mark;
    }

    /**
     * Returns the dispatcher of the task {@code points}.
     *
     * @return what dispatches {@link Images#points}
     */
    PointsTask points() {
        return points;
    }

    /**
     * Returns the dispatcher of the task {@code shade}.
     *
     * @return what dispatches {@link Images#shade}
     */
    public ShadeTask shade() {
        return shade;
    }

    /**
     * Returns the dispatcher of the task {@code tint}.
     *
     * @return what dispatches {@link Images#tint}
     */
    TintTask tint() {
        return tint;
    }

    /**
     * Returns the dispatcher of the task {@code voxel}.
     *
     * @return what dispatches {@link Images#voxel}
     */
    VoxelTask voxel() {
        return voxel;
    }

    /** Dispatches the task {@code bad}: {@link Images#bad}. Safe for use by several threads. */
    public static final class BadTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "bad", "app.Images.bad", Schema.INT);

        private final TaskCalls<BadCall> calls;

        BadTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, BadCall::new);
        }

        /**
         * Starts a dispatch of {@link Images#bad}.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<int[]> dispatch(int width, int height, int depth, int tileWidth,
                int tileHeight, int tileDepth) {
            return calls.take(width, height, depth, tileWidth, tileHeight, tileDepth)
                    .into(new int[width * height * depth]).start();
        }

        /**
         * Starts a dispatch of {@link Images#bad} in batches that the pool chooses.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<int[]> dispatchEqually(int width, int height, int depth) {
            return calls.takeEqually(width, height, depth).into(new int[width * height * depth])
                    .start();
        }

        /**
         * Starts a dispatch of {@link Images#bad}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetached(int width, int height, int depth, int tileWidth,
                int tileHeight, int tileDepth) {
            calls.take(width, height, depth, tileWidth, tileHeight, tileDepth).startDetached();
        }

        /**
         * Starts a dispatch of {@link Images#bad} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedEqually(int width, int height, int depth) {
            calls.takeEqually(width, height, depth).startDetached();
        }

        /**
         * Lets a dispatch of {@link Images#bad} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<int[]> dispatchDeferred(int width, int height, int depth, int tileWidth,
                int tileHeight, int tileDepth) {
            return calls.take(width, height, depth, tileWidth, tileHeight, tileDepth)
                    .into(new int[width * height * depth]).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#bad} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<int[]> dispatchDeferredEqually(int width, int height, int depth) {
            return calls.takeEqually(width, height, depth).into(new int[width * height * depth])
                    .startDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#bad} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferred(int width, int height, int depth, int tileWidth,
                int tileHeight, int tileDepth) {
            calls.take(width, height, depth, tileWidth, tileHeight, tileDepth)
                    .startDetachedDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#bad} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferredEqually(int width, int height, int depth) {
            calls.takeEqually(width, height, depth).startDetachedDeferred();
        }

        /**
         * Starts a dispatch of {@link Images#bad}.
         *
         * @param out where the results go, in the order of the ids
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647, an extent of the tiles below 1 or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<int[]> dispatchInto(int[] out, int width, int height, int depth,
                int tileWidth, int tileHeight, int tileDepth) {
            return calls.take(width, height, depth, tileWidth, tileHeight, tileDepth).into(out)
                    .start();
        }

        /**
         * Starts a dispatch of {@link Images#bad} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<int[]> dispatchEquallyInto(int[] out, int width, int height, int depth) {
            return calls.takeEqually(width, height, depth).into(out).start();
        }

        /**
         * Runs a dispatch of {@link Images#bad} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public int[] runEqually(int width, int height, int depth) {
            return calls.takeEqually(width, height, depth).into(new int[width * height * depth])
                    .run();
        }

        /**
         * Runs a dispatch of {@link Images#bad} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void runEquallyInto(int[] out, int width, int height, int depth) {
            calls.takeEqually(width, height, depth).into(out).run();
        }

        private static final class BadCall extends TaskCall<int[]> {
            private int[] out;

            BadCall into(int[] out) {
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
                Rows rows = rows(from, to, worker);
                int id = rows.begin();
                try {
                    do {
                        int begin = rows.begin();
                        int end = rows.end();
                        int row = rows.row();
                        int y = rows.y();
                        int z = rows.z();
                        id = begin;
                        if (out == null) {
                            for (; id < end; id++) {
                                int x = id - row;
                                Images.bad(x, y, z);
                            }
                        } else {
                            for (; id < end; id++) {
                                int x = id - row;
                                out[id] = Images.bad(x, y, z);
                            }
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
            protected BadCall again() {
                BadCall again = new BadCall();
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
    }

    /** Dispatches the task {@code mark}: {@link Images#mark}. Safe for use by several threads. */
    public static final class MarkTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of("mark", "app.Images.mark");

        private final TaskCalls<MarkCall> calls;

        MarkTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, MarkCall::new);
        }

        /**
         * Starts a dispatch of {@link Images#mark}.
         *
         * @param width_ how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param width what every call of the kernel gets
         * @param marks what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<Void> dispatch(int width_, int height, int tileWidth, int tileHeight,
                int width, AtomicIntegerArray marks) {
            return arguments(calls.take(width_, height, 1, tileWidth, tileHeight, 1), width, marks)
                    .start();
        }

        /**
         * Starts a dispatch of {@link Images#mark} in batches that the pool chooses.
         *
         * @param width_ how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param width what every call of the kernel gets
         * @param marks what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<Void> dispatchEqually(int width_, int height, int width,
                AtomicIntegerArray marks) {
            return arguments(calls.takeEqually(width_, height, 1), width, marks).start();
        }

        /**
         * Starts a dispatch of {@link Images#mark}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param width_ how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param width what every call of the kernel gets
         * @param marks what every call of the kernel gets
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetached(int width_, int height, int tileWidth, int tileHeight,
                int width, AtomicIntegerArray marks) {
            arguments(calls.take(width_, height, 1, tileWidth, tileHeight, 1), width, marks)
                    .startDetached();
        }

        /**
         * Starts a dispatch of {@link Images#mark} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param width_ how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param width what every call of the kernel gets
         * @param marks what every call of the kernel gets
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedEqually(int width_, int height, int width,
                AtomicIntegerArray marks) {
            arguments(calls.takeEqually(width_, height, 1), width, marks).startDetached();
        }

        /**
         * Lets a dispatch of {@link Images#mark} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param width_ how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param width what every call of the kernel gets
         * @param marks what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<Void> dispatchDeferred(int width_, int height, int tileWidth,
                int tileHeight, int width, AtomicIntegerArray marks) {
            return arguments(calls.take(width_, height, 1, tileWidth, tileHeight, 1), width, marks)
                    .startDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#mark} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param width_ how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param width what every call of the kernel gets
         * @param marks what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<Void> dispatchDeferredEqually(int width_, int height, int width,
                AtomicIntegerArray marks) {
            return arguments(calls.takeEqually(width_, height, 1), width, marks).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#mark} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param width_ how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param width what every call of the kernel gets
         * @param marks what every call of the kernel gets
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferred(int width_, int height, int tileWidth, int tileHeight,
                int width, AtomicIntegerArray marks) {
            arguments(calls.take(width_, height, 1, tileWidth, tileHeight, 1), width, marks)
                    .startDetachedDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#mark} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param width_ how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param width what every call of the kernel gets
         * @param marks what every call of the kernel gets
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferredEqually(int width_, int height, int width,
                AtomicIntegerArray marks) {
            arguments(calls.takeEqually(width_, height, 1), width, marks).startDetachedDeferred();
        }

        /**
         * Runs a dispatch of {@link Images#mark} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param width_ how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param width what every call of the kernel gets
         * @param marks what every call of the kernel gets
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public void runEqually(int width_, int height, int width, AtomicIntegerArray marks) {
            arguments(calls.takeEqually(width_, height, 1), width, marks).run();
        }

        private MarkCall arguments(MarkCall call, int width, AtomicIntegerArray marks) {
            call.width = width;
            call.marks = marks;
            return call;
        }

        private static final class MarkCall extends TaskCall<Void> {
            private int width;

            private AtomicIntegerArray marks;

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                int width = this.width;
                AtomicIntegerArray marks = this.marks;
                Rows rows = rows(from, to, worker);
                int id = rows.begin();
                try {
                    do {
                        int begin = rows.begin();
                        int end = rows.end();
                        int row = rows.row();
                        int y = rows.y();
                        id = begin;
                        for (; id < end; id++) {
                            int x = id - row;
                            Images.mark(x, y, width, marks);
                        }
                    } while (rows.next());
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
                visitor.argument("marks", marks);
            }

            @Override
            protected void clear() {
                marks = null;
            }
        }
    }

    /** Dispatches the task {@code points}: {@link Images#points}. Safe for use by several threads. */
    static final class PointsTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "points", "app.Images.points", PixelPacket.SCHEMA);

        private final TaskCalls<PointsCall> calls;

        PointsTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, PointsCall::new);
        }

        /**
         * Starts a dispatch of {@link Images#points}.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatch(int width, int height, int depth, int tileWidth,
                int tileHeight, int tileDepth) {
            return calls.take(width, height, depth, tileWidth, tileHeight, tileDepth)
                    .into(new Chunks<>(PixelBuffer.newAppender(0))).start();
        }

        /**
         * Starts a dispatch of {@link Images#points} in batches that the pool chooses.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatchEqually(int width, int height, int depth) {
            return calls.takeEqually(width, height, depth)
                    .into(new Chunks<>(PixelBuffer.newAppender(0))).start();
        }

        /**
         * Starts a dispatch of {@link Images#points}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetached(int width, int height, int depth, int tileWidth,
                int tileHeight, int tileDepth) {
            calls.take(width, height, depth, tileWidth, tileHeight, tileDepth).startDetached();
        }

        /**
         * Starts a dispatch of {@link Images#points} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedEqually(int width, int height, int depth) {
            calls.takeEqually(width, height, depth).startDetached();
        }

        /**
         * Lets a dispatch of {@link Images#points} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatchDeferred(int width, int height, int depth,
                int tileWidth, int tileHeight, int tileDepth) {
            return calls.take(width, height, depth, tileWidth, tileHeight, tileDepth)
                    .into(new Chunks<>(PixelBuffer.newAppender(0))).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#points} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatchDeferredEqually(int width, int height, int depth) {
            return calls.takeEqually(width, height, depth)
                    .into(new Chunks<>(PixelBuffer.newAppender(0))).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#points} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferred(int width, int height, int depth, int tileWidth,
                int tileHeight, int tileDepth) {
            calls.take(width, height, depth, tileWidth, tileHeight, tileDepth)
                    .startDetachedDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#points} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferredEqually(int width, int height, int depth) {
            calls.takeEqually(width, height, depth).startDetachedDeferred();
        }

        /**
         * Runs a dispatch of {@link Images#points} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public PixelBuffer runEqually(int width, int height, int depth) {
            return calls.takeEqually(width, height, depth)
                    .into(new Chunks<>(PixelBuffer.newAppender(0))).run();
        }

        private static final class PointsCall extends TaskCall<PixelBuffer> {
            private Chunks<Pixel, PixelBuffer> out;

            PointsCall into(Chunks<Pixel, PixelBuffer> out) {
                this.out = out;
                return this;
            }

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                Chunks<Pixel, PixelBuffer> out = this.out;
                Rows rows = rows(from, to, worker);
                int id = rows.begin();
                try {
                    do {
                        int begin = rows.begin();
                        int end = rows.end();
                        int row = rows.row();
                        int y = rows.y();
                        int z = rows.z();
                        id = begin;
                        PixelBuffer.Appender points = PixelBuffer.newAppender(0);
                        for (; id < end; id++) {
                            int x = id - row;
                            Images.points(x, y, z, points);
                        }
                        if (out != null) {
                            out.add(begin, points);
                        }
                    } while (rows.next());
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected void finish() {
                out.merge();
            }

            @Override
            protected PixelBuffer result() {
                return out == null ? null : out.merged();
            }

            @Override
            protected PointsCall again() {
                PointsCall again = new PointsCall();
                again.out = new Chunks<>(PixelBuffer.newAppender(0));
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

    /** Dispatches the task {@code shade}: {@link Images#shade}. Safe for use by several threads. */
    public static final class ShadeTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "shade", "app.Images.shade", Schema.DOUBLE);

        private final TaskCalls<ShadeCall> calls;

        private final TaskCalls<ShadeReduction> reductions;

        private volatile Integer localMemory;

        ShadeTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, ShadeCall::new);
            reductions = new TaskCalls<>(pool, TASK, ShadeReduction::new);
        }

        /**
         * Sets the local memory, for the dispatches that begin from now on.
         *
         * @param offset what every call of the kernel sees
         * @return this dispatcher
         */
        public ShadeTask localMemory(int offset) {
            localMemory = offset;
            return this;
        }

        /**
         * Starts a dispatch of {@link Images#shade}.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<double[]> dispatch(int width, int height, int tileWidth, int tileHeight,
                float scale) {
            return arguments(calls.take(width, height, 1, tileWidth, tileHeight, 1), scale)
                    .into(new double[width * height]).start();
        }

        /**
         * Starts a dispatch of {@link Images#shade} in batches that the pool chooses.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<double[]> dispatchEqually(int width, int height, float scale) {
            return arguments(calls.takeEqually(width, height, 1), scale)
                    .into(new double[width * height]).start();
        }

        /**
         * Starts a dispatch of {@link Images#shade}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param scale what every call of the kernel gets
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetached(int width, int height, int tileWidth, int tileHeight,
                float scale) {
            arguments(calls.take(width, height, 1, tileWidth, tileHeight, 1), scale)
                    .startDetached();
        }

        /**
         * Starts a dispatch of {@link Images#shade} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param scale what every call of the kernel gets
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedEqually(int width, int height, float scale) {
            arguments(calls.takeEqually(width, height, 1), scale).startDetached();
        }

        /**
         * Lets a dispatch of {@link Images#shade} wait for the next frame.
         * It begins earlier if a thread waits for it.
         * Its local memory is that of the time when it begins.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<double[]> dispatchDeferred(int width, int height, int tileWidth,
                int tileHeight, float scale) {
            ShadeCall call = arguments(calls.take(width, height, 1, tileWidth, tileHeight, 1),
                    scale).into(new double[width * height]);
            return call.startDeferred(() -> call.offset = localMemory);
        }

        /**
         * Lets a dispatch of {@link Images#shade} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         * Its local memory is that of the time when it begins.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<double[]> dispatchDeferredEqually(int width, int height, float scale) {
            ShadeCall call = arguments(calls.takeEqually(width, height, 1), scale)
                    .into(new double[width * height]);
            return call.startDeferred(() -> call.offset = localMemory);
        }

        /**
         * Lets a dispatch of {@link Images#shade} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory is that of the time when it begins.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param scale what every call of the kernel gets
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferred(int width, int height, int tileWidth, int tileHeight,
                float scale) {
            ShadeCall call = arguments(calls.take(width, height, 1, tileWidth, tileHeight, 1),
                    scale);
            call.startDetachedDeferred(() -> call.offset = localMemory);
        }

        /**
         * Lets a dispatch of {@link Images#shade} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         * Its local memory is that of the time when it begins.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param scale what every call of the kernel gets
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void dispatchDetachedDeferredEqually(int width, int height, float scale) {
            ShadeCall call = arguments(calls.takeEqually(width, height, 1), scale);
            call.startDetachedDeferred(() -> call.offset = localMemory);
        }

        /**
         * Starts a dispatch of {@link Images#shade}.
         *
         * @param out where the results go, in the order of the ids
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647, an extent of the tiles below 1 or {@code out} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<double[]> dispatchInto(double[] out, int width, int height, int tileWidth,
                int tileHeight, float scale) {
            return arguments(calls.take(width, height, 1, tileWidth, tileHeight, 1), scale)
                    .into(out).start();
        }

        /**
         * Starts a dispatch of {@link Images#shade} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or {@code out} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<double[]> dispatchEquallyInto(double[] out, int width, int height,
                float scale) {
            return arguments(calls.takeEqually(width, height, 1), scale).into(out).start();
        }

        /**
         * Runs a dispatch of {@link Images#shade} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param scale what every call of the kernel gets
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public double[] runEqually(int width, int height, float scale) {
            return arguments(calls.takeEqually(width, height, 1), scale)
                    .into(new double[width * height]).run();
        }

        /**
         * Runs a dispatch of {@link Images#shade} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param scale what every call of the kernel gets
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or {@code out} too short
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public void runEquallyInto(double[] out, int width, int height, float scale) {
            arguments(calls.takeEqually(width, height, 1), scale).into(out).run();
        }

        /**
         * Starts a dispatch of {@link Images#shade} in batches that the pool chooses.
         * Its results are combined to one by {@link Images#sum}, in the order of the ids and by a tree that
         * depends on the count alone, as {@link ReducingCall} tells: the same bits on every pool.
         *
         * @param width how many ids to run along x, from 0 on, at least 1
         * @param height how many ids to run along y, from 0 on, at least 1
         * @param scale what every call of the kernel gets
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is below 1 or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public Dispatch<Double> reduceEqually(int width, int height, float scale) {
            return arguments(reductions.takeReduction(width, height, 1), scale).start();
        }

        /**
         * Runs a dispatch of {@link Images#shade} in batches that the pool chooses to its end.
         * The calling thread takes part.
         * Its results are combined to one by {@link Images#sum}, in the order of the ids and by a tree that
         * depends on the count alone, as {@link ReducingCall} tells: the same bits on every pool.
         *
         * @param width how many ids to run along x, from 0 on, at least 1
         * @param height how many ids to run along y, from 0 on, at least 1
         * @param scale what every call of the kernel gets
         * @return the results, combined
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if an extent is below 1 or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed or the local memory was not set
         */
        public double runReduceEqually(int width, int height, float scale) {
            return arguments(reductions.takeReduction(width, height, 1), scale).run();
        }

        private ShadeCall arguments(ShadeCall call, float scale) {
            call.scale = scale;
            call.offset = calls.localMemory("offset", localMemory);
            return call;
        }

        private ShadeReduction arguments(ShadeReduction call, float scale) {
            call.scale = scale;
            call.offset = calls.localMemory("offset", localMemory);
            return call;
        }

        private static final class ShadeCall extends TaskCall<double[]> {
            private double[] out;

            private float scale;

            private int offset;

            ShadeCall into(double[] out) {
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
                float scale = this.scale;
                int offset = this.offset;
                Rows rows = rows(from, to, worker);
                int id = rows.begin();
                try {
                    do {
                        int begin = rows.begin();
                        int end = rows.end();
                        int row = rows.row();
                        int y = rows.y();
                        id = begin;
                        if (out == null) {
                            for (; id < end; id++) {
                                int x = id - row;
                                Images.shade(x, y, scale, offset);
                            }
                        } else {
                            for (; id < end; id++) {
                                int x = id - row;
                                out[id] = Images.shade(x, y, scale, offset);
                            }
                        }
                    } while (rows.next());
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected double[] result() {
                return out;
            }

            @Override
            protected ShadeCall again() {
                ShadeCall again = new ShadeCall();
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

        private static final class ShadeReduction extends ReducingCall<Double> {
            private final double[] blocks = new double[MOST_BLOCKS];

            private float scale;

            private int offset;

            @Override
            protected void run(int from, int to, int worker) {
                loop(from, to, worker);
            }

            private void loop(int from, int to, int worker) {
                // the loop works on locals
                float scale = this.scale;
                int offset = this.offset;
                int id = from;
                try {
                    while (id < to) {
                        int first = id;
                        double result = 0;
                        Rows rows = rows(first, blockEnd(first), worker);
                        do {
                            int begin = rows.begin();
                            int end = rows.end();
                            int row = rows.row();
                            int y = rows.y();
                            id = begin;
                            for (; id < end; id++) {
                                int x = id - row;
                                double value = Images.shade(x, y, scale, offset);
                                result = id == first ? value : Images.sum(result, value);
                            }
                        } while (rows.next());
                        blocks[block(first)] = result;
                    }
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected void combine(int left, int right) {
                blocks[left] = Images.sum(blocks[left], blocks[right]);
            }

            @Override
            protected Double result() {
                return blocks[0];
            }

            @Override
            protected ShadeReduction again() {
                ShadeReduction again = new ShadeReduction();
                again.scale = scale;
                again.offset = offset;
                return again;
            }

            @Override
            protected void clear() {}
        }
    }

    /** Dispatches the task {@code tint}: {@link Images#tint}. Safe for use by several threads. */
    static final class TintTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "tint", "app.Images.tint", PixelPacket.SCHEMA);

        private final TaskCalls<TintCall> calls;

        TintTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, TintCall::new);
        }

        /**
         * Starts a dispatch of {@link Images#tint}.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param depth the elements, of which each call of the kernel gets that of its id
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647, an extent of the tiles below 1 or {@code depth} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatch(int width, int height, int tileWidth, int tileHeight,
                int[] depth) {
            return arguments(calls.take(width, height, 1, tileWidth, tileHeight, 1), depth)
                    .into(PixelBuffer.allocate(width * height)).start();
        }

        /**
         * Starts a dispatch of {@link Images#tint} in batches that the pool chooses.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth the elements, of which each call of the kernel gets that of its id
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or {@code depth} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatchEqually(int width, int height, int[] depth) {
            return arguments(calls.takeEqually(width, height, 1), depth)
                    .into(PixelBuffer.allocate(width * height)).start();
        }

        /**
         * Starts a dispatch of {@link Images#tint}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param depth the elements, of which each call of the kernel gets that of its id
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647, an extent of the tiles below 1 or {@code depth} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetached(int width, int height, int tileWidth, int tileHeight,
                int[] depth) {
            arguments(calls.take(width, height, 1, tileWidth, tileHeight, 1), depth)
                    .startDetached();
        }

        /**
         * Starts a dispatch of {@link Images#tint} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth the elements, of which each call of the kernel gets that of its id
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or {@code depth} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedEqually(int width, int height, int[] depth) {
            arguments(calls.takeEqually(width, height, 1), depth).startDetached();
        }

        /**
         * Lets a dispatch of {@link Images#tint} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param depth the elements, of which each call of the kernel gets that of its id
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647, an extent of the tiles below 1 or {@code depth} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatchDeferred(int width, int height, int tileWidth,
                int tileHeight, int[] depth) {
            return arguments(calls.take(width, height, 1, tileWidth, tileHeight, 1), depth)
                    .into(PixelBuffer.allocate(width * height)).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#tint} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth the elements, of which each call of the kernel gets that of its id
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or {@code depth} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatchDeferredEqually(int width, int height, int[] depth) {
            return arguments(calls.takeEqually(width, height, 1), depth)
                    .into(PixelBuffer.allocate(width * height)).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#tint} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param depth the elements, of which each call of the kernel gets that of its id
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647, an extent of the tiles below 1 or {@code depth} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferred(int width, int height, int tileWidth, int tileHeight,
                int[] depth) {
            arguments(calls.take(width, height, 1, tileWidth, tileHeight, 1), depth)
                    .startDetachedDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#tint} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth the elements, of which each call of the kernel gets that of its id
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or {@code depth} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferredEqually(int width, int height, int[] depth) {
            arguments(calls.takeEqually(width, height, 1), depth).startDetachedDeferred();
        }

        /**
         * Starts a dispatch of {@link Images#tint}.
         *
         * @param out where the results go, in the order of the ids
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param depth the elements, of which each call of the kernel gets that of its id
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647, an extent of the tiles below 1, {@code depth} too short or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatchInto(PixelBuffer out, int width, int height,
                int tileWidth, int tileHeight, int[] depth) {
            return arguments(calls.take(width, height, 1, tileWidth, tileHeight, 1), depth)
                    .into(out).start();
        }

        /**
         * Starts a dispatch of {@link Images#tint} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth the elements, of which each call of the kernel gets that of its id
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647, {@code depth} too short or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatchEquallyInto(PixelBuffer out, int width, int height,
                int[] depth) {
            return arguments(calls.takeEqually(width, height, 1), depth).into(out).start();
        }

        /**
         * Runs a dispatch of {@link Images#tint} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth the elements, of which each call of the kernel gets that of its id
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or {@code depth} too short
         * @throws IllegalStateException if the pool is closed
         */
        public PixelBuffer runEqually(int width, int height, int[] depth) {
            return arguments(calls.takeEqually(width, height, 1), depth)
                    .into(PixelBuffer.allocate(width * height)).run();
        }

        /**
         * Runs a dispatch of {@link Images#tint} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth the elements, of which each call of the kernel gets that of its id
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647, {@code depth} too short or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void runEquallyInto(PixelBuffer out, int width, int height, int[] depth) {
            arguments(calls.takeEqually(width, height, 1), depth).into(out).run();
        }

        private TintCall arguments(TintCall call, int[] depth) {
            calls.checkElements(call, "depth", depth.length);
            call.depth = depth;
            return call;
        }

        private static final class TintCall extends TaskCall<PixelBuffer> {
            private PixelBuffer out;

            private int[] depth;

            TintCall into(PixelBuffer out) {
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
                PixelBuffer out = this.out;
                int[] depth = this.depth;
                Rows rows = rows(from, to, worker);
                int id = rows.begin();
                try {
                    do {
                        int begin = rows.begin();
                        int end = rows.end();
                        int row = rows.row();
                        int y = rows.y();
                        id = begin;
                        if (out == null) {
                            // packets that nobody will read
                            PixelBuffer.Slot pixel = PixelBuffer.allocate(end - begin).newSlot(0);
                            for (; id < end; id++) {
                                int x = id - row;
                                Images.tint(x, y, pixel.moveTo(id - begin), depth[id]);
                            }
                        } else {
                            PixelBuffer.Slot pixel = out.newSlot(begin);
                            for (; id < end; id++) {
                                int x = id - row;
                                Images.tint(x, y, pixel.moveTo(id), depth[id]);
                            }
                        }
                    } while (rows.next());
                } catch (Throwable failure) {
                    failed(id, worker, failure);
                }
            }

            @Override
            protected PixelBuffer result() {
                return out;
            }

            @Override
            protected TintCall again() {
                TintCall again = new TintCall();
                again.out = PixelBuffer.copyOf(out);
                again.depth = depth.clone();
                return again;
            }

            @Override
            protected void forEachArgument(ArgumentVisitor visitor) {
                visitor.elements("depth", depth);
                visitor.elements("result", out);
            }

            @Override
            protected void clear() {
                out = null;
                depth = null;
            }
        }
    }

    /** Dispatches the task {@code voxel}: {@link Images#voxel}. Safe for use by several threads. */
    static final class VoxelTask {
        private static final TaskDescriptor TASK = TaskDescriptor.of(
                "voxel", "app.Images.voxel", PixelPacket.SCHEMA);

        private final TaskCalls<VoxelCall> calls;

        VoxelTask(WorkerPool pool) {
            calls = new TaskCalls<>(pool, TASK, VoxelCall::new);
        }

        /**
         * Starts a dispatch of {@link Images#voxel}.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatch(int width, int height, int depth, int tileWidth,
                int tileHeight, int tileDepth) {
            return calls.take(width, height, depth, tileWidth, tileHeight, tileDepth)
                    .into(PixelBuffer.allocate(width * height * depth)).start();
        }

        /**
         * Starts a dispatch of {@link Images#voxel} in batches that the pool chooses.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatchEqually(int width, int height, int depth) {
            return calls.takeEqually(width, height, depth)
                    .into(PixelBuffer.allocate(width * height * depth)).start();
        }

        /**
         * Starts a dispatch of {@link Images#voxel}, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetached(int width, int height, int depth, int tileWidth,
                int tileHeight, int tileDepth) {
            calls.take(width, height, depth, tileWidth, tileHeight, tileDepth).startDetached();
        }

        /**
         * Starts a dispatch of {@link Images#voxel} in batches that the pool chooses, and gives nothing back.
         * A failure goes to the pool's uncaught handler.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedEqually(int width, int height, int depth) {
            calls.takeEqually(width, height, depth).startDetached();
        }

        /**
         * Lets a dispatch of {@link Images#voxel} wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatchDeferred(int width, int height, int depth,
                int tileWidth, int tileHeight, int tileDepth) {
            return calls.take(width, height, depth, tileWidth, tileHeight, tileDepth)
                    .into(PixelBuffer.allocate(width * height * depth)).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#voxel} in batches that the pool chooses wait for the next frame.
         * It begins earlier if a thread waits for it.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatchDeferredEqually(int width, int height, int depth) {
            return calls.takeEqually(width, height, depth)
                    .into(PixelBuffer.allocate(width * height * depth)).startDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#voxel} wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or an extent of the tiles below 1
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferred(int width, int height, int depth, int tileWidth,
                int tileHeight, int tileDepth) {
            calls.take(width, height, depth, tileWidth, tileHeight, tileDepth)
                    .startDetachedDeferred();
        }

        /**
         * Lets a dispatch of {@link Images#voxel} in batches that the pool chooses wait for the next frame.
         * Nothing is given back; a failure goes to the pool's uncaught handler. It is dropped if the pool is closed before.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public void dispatchDetachedDeferredEqually(int width, int height, int depth) {
            calls.takeEqually(width, height, depth).startDetachedDeferred();
        }

        /**
         * Starts a dispatch of {@link Images#voxel}.
         *
         * @param out where the results go, in the order of the ids
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @param tileWidth how many of the ids that a worker runs at a time lie along x
         * @param tileHeight how many of the ids that a worker runs at a time lie along y
         * @param tileDepth how many of the ids that a worker runs at a time lie along z
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647, an extent of the tiles below 1 or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatchInto(PixelBuffer out, int width, int height, int depth,
                int tileWidth, int tileHeight, int tileDepth) {
            return calls.take(width, height, depth, tileWidth, tileHeight, tileDepth).into(out)
                    .start();
        }

        /**
         * Starts a dispatch of {@link Images#voxel} in batches that the pool chooses.
         *
         * @param out where the results go, in the order of the ids
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @return the dispatch
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public Dispatch<PixelBuffer> dispatchEquallyInto(PixelBuffer out, int width, int height,
                int depth) {
            return calls.takeEqually(width, height, depth).into(out).start();
        }

        /**
         * Runs a dispatch of {@link Images#voxel} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @return the results, in the order of the ids
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if an extent is negative or the product of the extents above 2,147,483,647
         * @throws IllegalStateException if the pool is closed
         */
        public PixelBuffer runEqually(int width, int height, int depth) {
            return calls.takeEqually(width, height, depth)
                    .into(PixelBuffer.allocate(width * height * depth)).run();
        }

        /**
         * Runs a dispatch of {@link Images#voxel} in batches that the pool chooses to its end.
         * The calling thread takes part.
         *
         * @param out where the results go, in the order of the ids
         * @param width how many ids to run along x, from 0 on
         * @param height how many ids to run along y, from 0 on
         * @param depth how many ids to run along z, from 0 on
         * @throws TaskException if the kernel throws
         * @throws IllegalArgumentException if an extent is negative, the product of the extents above 2,147,483,647 or {@code out} too short
         * @throws IllegalStateException if the pool is closed
         */
        public void runEquallyInto(PixelBuffer out, int width, int height, int depth) {
            calls.takeEqually(width, height, depth).into(out).run();
        }

        private static final class VoxelCall extends TaskCall<PixelBuffer> {
            private PixelBuffer out;

            VoxelCall into(PixelBuffer out) {
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
                PixelBuffer out = this.out;
                Rows rows_ = rows(from, to, worker);
                int id_ = rows_.begin();
                try {
                    do {
                        int begin = rows_.begin();
                        int end = rows_.end();
                        int row_ = rows_.row();
                        int row = rows_.y();
                        int rows = rows_.z();
                        id_ = begin;
                        if (out == null) {
                            for (; id_ < end; id_++) {
                                int id = id_ - row_;
                                Images.voxel(id, row, rows);
                            }
                        } else {
                            for (; id_ < end; id_++) {
                                int id = id_ - row_;
                                out.set(id_, Images.voxel(id, row, rows));
                            }
                        }
                    } while (rows_.next());
                } catch (Throwable failure) {
                    failed(id_, worker, failure);
                }
            }

            @Override
            protected PixelBuffer result() {
                return out;
            }

            @Override
            protected VoxelCall again() {
                VoxelCall again = new VoxelCall();
                again.out = PixelBuffer.copyOf(out);
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
            return List.of(BadTask.TASK, MarkTask.TASK, PointsTask.TASK, ShadeTask.TASK,
                    TintTask.TASK, VoxelTask.TASK);
        }

        @Override
        public int level() {
            return 4;
        }
    }
}
