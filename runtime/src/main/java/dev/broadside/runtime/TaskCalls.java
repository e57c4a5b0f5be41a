package dev.broadside.runtime;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one dispatcher, and the door through which they go to its pool: for generated code.
 *
 * <p>A few calls are kept for the next dispatches, so that a steady game loop makes none. Safe for use by several threads.
 *
 * @param <C> the dispatcher's call
 */
public final class TaskCalls<C extends TaskCall<?>> {

    /** How many calls are kept. */
    private static final int SPARES = 4;

    private final WorkerPool pool;
    private final TaskDescriptor task;
    private final Supplier<C> maker;
    private final AtomicReferenceArray<@Nullable C> spares = new AtomicReferenceArray<>(SPARES);

    /** What one thread takes, its owner, and therefore without an atomic operation: that of a game loop, as a rule. */
    private @Nullable C usual;

    /** By the number of bits of the count; filled as counts come. */
    private final @Nullable Sharing[] sharings = new @Nullable Sharing[Integer.SIZE];

    /**
     * Makes the calls of a dispatcher.
     *
     * @param pool what runs them
     * @param task what they are calls of
     * @param maker makes one
     */
    public TaskCalls(WorkerPool pool, TaskDescriptor task, Supplier<C> maker) {
        this.pool = pool;
        this.task = task;
        this.maker = maker;
    }

    /**
     * Returns a call that nobody else uses, for batches of one size.
     *
     * @param count how many ids it is to run
     * @param batchSize how many ids a batch has; the last may have fewer
     * @return the call, whose arguments are to be set
     * @throws IllegalArgumentException if {@code count} is negative or {@code batchSize} below 1
     */
    public C take(int count, int batchSize) {
        if (batchSize < 1) {
            throw task.refusal("the batch size is " + batchSize + ", but must be at least 1.");
        }
        return takeAny(count, batchSize);
    }

    /**
     * Returns a call that nobody else uses, for batches the pool chooses.
     *
     * @param count how many ids it is to run
     * @return the call, whose arguments are to be set
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public C takeEqually(int count) {
        return takeAny(count, TaskCall.EQUALLY);
    }

    /**
     * Returns a call that nobody else uses, for a dispatch whose results are combined to one.
     *
     * @param count how many ids it is to run
     * @return the call, whose arguments are to be set
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public C takeReduction(int count) {
        if (count == 0) {
            throw task.refusal("the count is 0, but there is no result of no ids. Give at least 1.");
        }
        return takeAny(count, ReducingCall.blockSize(count));
    }

    /**
     * Returns a call that nobody else uses, in two or three dimensions, for batches the pool chooses.
     *
     * @param width how many ids there are along x
     * @param height how many along y
     * @param depth how many along z, 1 in two dimensions
     * @return the call, whose arguments are to be set
     * @throws IllegalArgumentException if an extent is negative, or there are more than 2,147,483,647 ids
     */
    public C takeEqually(int width, int height, int depth) {
        C call = takeEqually(Grid.count(task, width, height, depth));
        call.prepare(width, height, depth, 0, 0, 0);
        return call;
    }

    /**
     * Returns a call that nobody else uses, in two or three dimensions, a tile for each batch. At the edges tiles are smaller.
     *
     * @param width how many ids there are along x
     * @param height how many along y
     * @param depth how many along z, 1 in two dimensions
     * @param tileWidth how many ids of a tile along x
     * @param tileHeight how many along y
     * @param tileDepth how many along z, 1 in two dimensions
     * @return the call, whose arguments are to be set
     * @throws IllegalArgumentException if an extent is negative, or one of the tile is below 1, or there are more than
     *     2,147,483,647 ids
     */
    public C take(int width, int height, int depth, int tileWidth, int tileHeight, int tileDepth) {
        Grid.checkTile(task, tileWidth, tileHeight, tileDepth);
        C call = take(Grid.count(task, width, height, depth), 1);
        call.prepare(width, height, depth, tileWidth, tileHeight, tileDepth);
        return call;
    }

    /**
     * Returns a call that nobody else uses, in two or three dimensions, for a dispatch whose results are combined to one.
     *
     * @param width how many ids there are along x
     * @param height how many along y
     * @param depth how many along z, 1 in two dimensions
     * @return the call, whose arguments are to be set
     * @throws IllegalArgumentException if an extent is below 1, or there are more than 2,147,483,647 ids
     */
    public C takeReduction(int width, int height, int depth) {
        C call = takeReduction(Grid.count(task, width, height, depth));
        call.prepare(width, height, depth, 0, 0, 0);
        return call;
    }

    private C takeAny(int count, int batchSize) {
        if (count < 0) {
            throw task.refusal("the count is " + count + ", but must be at least 0.");
        }
        C call = spareOrNew();
        call.prepare(this, count, batchSize);
        return call;
    }

    private C spareOrNew() {
        C own = usual;
        if (own != null && own.takeOwn()) {
            return own;
        }
        for (int i = 0; i < SPARES; i++) {
            if (spares.getOpaque(i) != null) {
                C call = spares.getAndSet(i, null);
                if (call != null) {
                    return call;
                }
            }
        }
        C made = maker.get();
        if (own == null || own.isOwnerGone()) {
            made.own();
            usual = made;
        }
        return made;
    }

    /** What is known of the dispatches with about so many ids; the pool that asks hears of what is new. */
    Sharing sharing(int count, LocalWorkerPool asking) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count);
        Sharing sharing = sharings[bits];
        return sharing == null ? newSharing(bits, asking) : sharing;
    }

    private synchronized Sharing newSharing(int bits, LocalWorkerPool asking) {
        Sharing sharing = sharings[bits];
        if (sharing == null) {
            sharing = new Sharing(System.nanoTime());
            sharings[bits] = sharing;
            asking.learns(task, bits, sharing);
        }
        return sharing;
    }

    /**
     * Checks that there is an element for each id.
     *
     * @param call what is to run them
     * @param name the kernel's parameter
     * @param length how many elements there are
     * @throws IllegalArgumentException if that is fewer than the ids of the call
     */
    public void checkElements(C call, String name, int length) {
        if (length < call.count()) {
            throw task.refusal("'" + name + "' has " + length + (length == 1 ? " element" : " elements")
                    + ", but the count is " + call.count() + ".");
        }
    }

    /**
     * Returns the local memory if there is one.
     *
     * @param name the kernel's parameter
     * @param value what was set last, or null
     * @param <T> its type
     * @return the value
     * @throws IllegalStateException if it is null
     */
    public <T> T localMemory(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Task '" + task.name() + "' has no local memory '" + name
                    + "' yet. Set it with localMemory(…) before the first dispatch.");
        }
        return value;
    }

    /**
     * Returns a local memory that may be set.
     *
     * @param name the kernel's parameter
     * @param value what is to be set
     * @param <T> its type
     * @return the value
     * @throws IllegalArgumentException if it is null
     */
    public <T> T newLocalMemory(String name, @Nullable T value) {
        if (value == null) {
            throw task.refusal("the local memory '" + name + "' must not be null.");
        }
        return value;
    }

    TaskDescriptor task() {
        return task;
    }

    WorkerPool pool() {
        return pool;
    }

    /** Keeps a call that has ended and been cleared, if there is room; two at once may find room for one. */
    @SuppressWarnings("unchecked") // a call is only given back to the calls that made it
    void giveBack(TaskCall<?> call) {
        if (call.giveBackOwn()) {
            return;
        }
        for (int i = 0; i < SPARES; i++) {
            if (spares.getOpaque(i) == null) {
                spares.setRelease(i, (C) call);
                return;
            }
        }
    }
}
