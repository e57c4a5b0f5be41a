package dev.broadside.runtime;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One dispatch of one task: its arguments, its result, and the loop over its ids. Generated code extends it once for
 * each kernel, so that the call of the kernel in the loop stays monomorphic and can be inlined.
 *
 * <p>A call is set up by one thread, run by many, and used again after it was cleared.
 *
 * @param <R> what the dispatch gives
 */
public abstract class TaskCall<R extends @Nullable Object> {

    /** The batch size of a call whose batches the pool chooses. */
    static final int EQUALLY = 0;

    @SuppressWarnings("this-escape") // the job only keeps the reference
    final CallJob<R> job = new CallJob<>(this);

    private @Nullable TaskCalls<?> home;

    /** What runs this call instead of a pool, and hears of what it throws, or null. */
    private @Nullable TaskCall<?> around;

    /** The only thread that takes this call, or null if anyone does; set by that thread itself. */
    private @Nullable Thread owner;

    /** Whether the owner may take this call. */
    private final AtomicBoolean free = new AtomicBoolean();

    private int count;
    private int batchSize;
    private @Nullable Grid grid;

    /** By participant, so that batches make none; a worker that came after the dispatch began has no place. */
    private @Nullable Rows[] rows = {};

    /** Makes a call. */
    protected TaskCall() {}

    /**
     * Starts a tracked dispatch of this call, which has its arguments.
     *
     * @return a handle on the dispatch
     * @throws IllegalStateException if the pool is closed
     */
    public final Dispatch<R> start() {
        return home().pool().start(this);
    }

    /**
     * Starts a dispatch that gives nothing back.
     *
     * @throws IllegalStateException if the pool is closed
     */
    public final void startDetached() {
        home().pool().startDetached(this);
    }

    /**
     * Lets a tracked dispatch wait for the next frame.
     *
     * @return a handle on the dispatch
     * @throws IllegalStateException if the pool is closed
     */
    public final Dispatch<R> startDeferred() {
        return startDeferred(LocalWorkerPool.NOTHING);
    }

    /**
     * Lets a tracked dispatch wait for the next frame.
     *
     * @param starting runs just before it begins, to renew what is read only then
     * @return a handle on the dispatch
     * @throws IllegalStateException if the pool is closed
     */
    public final Dispatch<R> startDeferred(Runnable starting) {
        return home().pool().startDeferred(this, starting);
    }

    /**
     * Lets a dispatch that gives nothing back wait for the next frame.
     *
     * @throws IllegalStateException if the pool is closed
     */
    public final void startDetachedDeferred() {
        startDetachedDeferred(LocalWorkerPool.NOTHING);
    }

    /**
     * Lets a dispatch that gives nothing back wait for the next frame.
     *
     * @param starting runs just before it begins, to renew what is read only then
     * @throws IllegalStateException if the pool is closed
     */
    public final void startDetachedDeferred(Runnable starting) {
        home().pool().startDetachedDeferred(this, starting);
    }

    /**
     * Runs a dispatch of this call, the calling thread taking part, until it is done.
     *
     * @return its result
     * @throws TaskException if the kernel threw
     * @throws IllegalStateException if the pool is closed
     */
    public final R run() {
        return home().pool().run(this);
    }

    /**
     * Calls the kernel for each id of a range; tells {@link #failed} if it throws, and goes no further. In two or three
     * dimensions the range may be one of tiles; {@link #rows} knows their ids.
     *
     * @param from the first id
     * @param to the id after the last
     * @param worker who runs them: a worker's index, or the number of workers when the dispatch began, for a waiting thread that
     *     takes part or a worker that came later; never the same for two threads at once
     */
    protected abstract void run(int from, int to, int worker);

    /**
     * Puts the result together, after the last id and before {@link #result}: of a dispatch that has one, and whose
     * kernel threw nothing. What this throws fails the dispatch. Does nothing unless overridden.
     */
    protected void finish() {}

    /**
     * Returns the result, after the last id.
     *
     * @return what the dispatch gives
     */
    protected abstract R result();

    /**
     * Returns a call with the same arguments, as they are now, and a result of its own: so that a test can run the ids once
     * more.
     *
     * @return a new call; or null, unless overridden: the kernel gives nothing, or may change what it is given
     */
    protected @Nullable TaskCall<R> again() {
        return null;
    }

    /**
     * Tells what the calls of the kernel are given, so that a test can watch it. Tells nothing unless overridden.
     *
     * @param visitor who is told
     */
    protected void forEachArgument(ArgumentVisitor visitor) {}

    /** Drops the references to the arguments and the result, so that a call that is kept keeps nothing alive. */
    protected abstract void clear();

    /**
     * Notes that the kernel threw; batches that have not begun are dropped.
     *
     * @param id the id of the call that threw
     * @param worker who ran it
     * @param failure what it threw
     */
    protected final void failed(int id, int worker, Throwable failure) {
        fail(id, worker, failure);
    }

    /** Does what {@link #failed} says. */
    void fail(int id, int worker, Throwable failure) {
        if (around == null) {
            job.fail(id, worker, failure);
        } else {
            around.fail(id, worker, failure);
        }
    }

    /** The job that runs this call. */
    final CallJob<?> running() {
        return around == null ? job : around.running();
    }

    final void setAround(@Nullable TaskCall<?> call) {
        around = call;
    }

    /**
     * Checks that what is to hold the results is long enough.
     *
     * @param length how many results it can hold
     * @throws IllegalArgumentException if that is fewer than the ids of this call
     */
    protected final void checkResult(int length) {
        if (length < count) {
            throw task().refusal("the result has room for " + length + ", but the count is " + count + ".");
        }
    }

    /**
     * Checks that a buffer can hold the results.
     *
     * @param out where the results go
     * @throws IllegalArgumentException if it holds fewer packets than the ids of this call, or is read-only
     */
    protected final void checkResult(PacketBuffer<?> out) {
        checkResult(out.count());
        if (out.isReadOnly()) {
            throw task().refusal("the result is read-only.");
        }
    }

    /**
     * Checks that no call reads what another writes.
     *
     * @param name the kernel's parameter
     * @param read what every call may read
     * @param out where the results go
     * @throws IllegalArgumentException if they share memory
     */
    protected final void checkApart(String name, PacketBuffer<?> read, PacketBuffer<?> out) {
        checkApart(name, !read.overlaps(out, count));
    }

    /**
     * Checks that no call is given an element that another one writes.
     *
     * @param name the kernel's parameter
     * @param elements what each call is given one of
     * @param out where the results go
     * @throws IllegalArgumentException if they share memory, unless each element is where the result of its id goes
     */
    protected final void checkElementsApart(String name, PacketBuffer<?> elements, PacketBuffer<?> out) {
        checkApart(name, !elements.overlapsShifted(out, count));
    }

    private void checkApart(String name, boolean isApart) {
        if (!isApart) {
            throw task().refusal(
                            "'" + name
                                    + "' and the result share memory, so one call could read what another writes. Give one of them a copy.");
        }
    }

    /**
     * Returns the context of a slot, ready for the calls of a batch.
     *
     * @param slot what the participant has to itself
     * @param seed what the random numbers depend on, beside the id
     * @return the context, to be moved to each {@linkplain #at id}
     */
    protected final TaskContext context(ParticipantSlot slot, long seed) {
        slot.context.begin(running(), seed);
        return slot.context;
    }

    /**
     * Moves a context on to a call of the kernel.
     *
     * @param context the context
     * @param id the id of the call
     * @return the context
     */
    protected static TaskContext at(TaskContext context, int id) {
        return context.at(id);
    }

    /**
     * Returns the ids of a batch in two or three dimensions.
     *
     * @param from the first of what {@link #run} is given
     * @param to the one after the last
     * @param worker who runs them
     * @return its rows, of use until this is called again for the same worker
     */
    protected final Rows rows(int from, int to, int worker) {
        Rows kept = worker < rows.length ? rows[worker] : null;
        if (kept != null && !kept.hasBegun()) {
            kept.begin(grid(), from, to);
            return kept;
        }
        Rows made = new Rows(grid(), from, to);
        if (worker < rows.length) {
            rows[worker] = made;
        }
        return made;
    }

    private Grid grid() {
        Grid found = grid;
        if (found == null) {
            throw new IllegalStateException("This call has a count, and no extents.");
        }
        return found;
    }

    /** Sets the extents; a game loop that always has the same makes no object here. */
    final void prepare(int width, int height, int depth, int tileWidth, int tileHeight, int tileDepth) {
        if (grid == null || !grid.is(width, height, depth, tileWidth, tileHeight, tileDepth)) {
            grid = new Grid(width, height, depth, tileWidth, tileHeight, tileDepth);
        }
        int participants = home().pool().workers() + 1;
        rows = rows.length == participants ? rows : new Rows[participants];
    }

    /** Makes {@link #run} take ids from now on, also in a dispatch whose batches are tiles. */
    void untile() {
        untileExtents();
    }

    final void untileExtents() {
        if (grid != null) {
            grid = grid.untiled();
        }
    }

    /** Returns where the least range that {@link #run} can take ends: after one id, unless overridden. */
    int leastEnd(int from) {
        return from + 1;
    }

    /** Returns the extents, or null in one dimension. */
    final @Nullable Grid extents() {
        return grid;
    }

    /** How many ids there are to deal, or tiles. */
    final int units() {
        return count > 0 && grid != null && grid.isTiled() ? grid.tiles() : count;
    }

    /** How many ids a batch has. */
    final int idsIn(int from, int to) {
        return grid != null && grid.isTiled() ? grid.idsIn(from, to) : to - from;
    }

    /** The first id of a batch. */
    final int firstId(int from) {
        return grid != null && grid.isTiled() ? grid.firstId(from) : from;
    }

    /** The id after the last of a batch. */
    final int endId(int to) {
        return grid != null && grid.isTiled() ? grid.endId(to) : to;
    }

    final void prepare(TaskCalls<?> home, int count, int batchSize) {
        this.home = home;
        this.count = count;
        this.batchSize = batchSize;
    }

    /** Gets ready to run the same ids as another call. */
    final void prepareAs(TaskCall<?> call) {
        prepare(call.home(), call.count, call.batchSize);
        grid = call.grid;
    }

    final TaskDescriptor task() {
        return home().task();
    }

    final int count() {
        return count;
    }

    /** The ids of a batch, or {@link #EQUALLY}. */
    final int batchSize() {
        return batchSize;
    }

    /** What is known of the task's dispatches with about so many ids; the pool that asks hears of what is new. */
    final Sharing sharing(LocalWorkerPool asking) {
        return home().sharing(count, asking);
    }

    /** Whether the pool may choose who runs how much of it. */
    boolean isEqually() {
        return batchSize == EQUALLY;
    }

    /**
     * Clears this call and gives it back to its dispatcher. Nobody may use it afterwards for what it was. One that a thread
     * which was given up may still run is left alone, for ever.
     */
    void recycle() {
        if (job.isLost()) {
            return;
        }
        clear();
        job.clear();
        home().giveBack(this);
    }

    /** Makes the calling thread, which has this call, the only one that may take it again. */
    final void own() {
        owner = Thread.currentThread();
    }

    final boolean isOwnerGone() {
        return owner == null || !owner.isAlive();
    }

    /** Takes this call if the calling thread is its owner, and it was given back. */
    @SuppressWarnings("ReferenceEquality") // a thread is itself
    final boolean takeOwn() {
        if (owner != Thread.currentThread() || !free.getAcquire()) {
            return false;
        }
        free.setPlain(false);
        return true;
    }

    /** Gives this call back to its owner, if it has one. */
    final boolean giveBackOwn() {
        if (owner != null) {
            free.setRelease(true);
        }
        return owner != null;
    }

    private TaskCalls<?> home() {
        TaskCalls<?> home = this.home;
        if (home == null) {
            throw new IllegalStateException("This call was not taken from the calls of a dispatcher.");
        }
        return home;
    }
}
