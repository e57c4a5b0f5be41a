package dev.broadside.runtime;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Another pool, which runs more than it is told, to see whether its kernels keep the rules: it is checking, or verifying. */
final class DecoratedPool implements WorkerPool {

    /** Makes the orders of verifying pools the same each time the program runs. */
    static final long SEED = 0;

    private final WorkerPool pool;

    /**
     * The orders in which dispatches are run once more; null where instead one id is run at a time, and it is looked at what
     * that has changed.
     */
    private final @Nullable Shuffle shuffle;

    /** What stands for the lanes of the pool. */
    private final Map<Lane, DecoratedPool> lanes;

    private DecoratedPool(WorkerPool pool, @Nullable Shuffle shuffle, Map<Lane, DecoratedPool> lanes) {
        this.pool = pool;
        this.shuffle = shuffle;
        this.lanes = lanes;
    }

    /** Makes a pool of another one, which verifies where there is a shuffle, else checks. */
    static WorkerPool of(WorkerPool pool, @Nullable Shuffle shuffle) {
        Objects.requireNonNull(pool, "pool");
        Map<Lane, DecoratedPool> lanes = new EnumMap<>(Lane.class);
        DecoratedPool own = null;
        for (Lane lane : Lane.values()) {
            DecoratedPool decorated = new DecoratedPool(pool.lane(lane), shuffle, lanes);
            lanes.put(lane, decorated);
            own = decorated.pool.equals(pool) ? decorated : own;
        }
        if (own == null) {
            throw new IllegalArgumentException(pool + " is none of its own lanes");
        }
        return own;
    }

    private <R extends @Nullable Object> AroundCall<R> around(TaskCall<R> call) {
        return shuffle == null ? new CheckedCall<>(call) : new VerifiedCall<>(call, shuffle, pool.workers());
    }

    private <R extends @Nullable Object> AroundCall<R> begun(TaskCall<R> call) {
        AroundCall<R> around = around(call);
        around.begin();
        return around;
    }

    @Override
    public <R extends @Nullable Object> Dispatch<R> start(TaskCall<R> call) {
        return pool.start(begun(call));
    }

    @Override
    public <R extends @Nullable Object> Dispatch<R> startDeferred(TaskCall<R> call, Runnable starting) {
        AroundCall<R> around = around(call);
        return pool.startDeferred(around, beginning(starting, around));
    }

    private static Runnable beginning(Runnable starting, AroundCall<?> around) {
        return () -> {
            starting.run();
            around.begin();
        };
    }

    @Override
    public <R extends @Nullable Object> R run(TaskCall<R> call) {
        return pool.run(begun(call));
    }

    @Override
    public void startDetached(TaskCall<?> call) {
        // there is no result to compare
        pool.startDetached(shuffle == null ? begun(call) : call);
    }

    @Override
    public void startDetachedDeferred(TaskCall<?> call, Runnable starting) {
        if (shuffle == null) {
            AroundCall<?> around = around(call);
            pool.startDetachedDeferred(around, beginning(starting, around));
        } else {
            pool.startDetachedDeferred(call, starting);
        }
    }

    @Override
    public WorkerPool lane(Lane lane) {
        return Objects.requireNonNull(lanes.get(lane), "lane");
    }

    @Override
    public String name() {
        return pool.name();
    }

    @Override
    public int workers() {
        return pool.workers();
    }

    @Override
    public FrameQueue frame() {
        return pool.frame();
    }

    @Override
    public void allocate(int workers) {
        pool.allocate(workers);
    }

    @Override
    public void release(int workers) {
        pool.release(workers);
    }

    @Override
    public void register(TaskModule module) {
        pool.register(module);
    }

    @Override
    public PoolStatistics statistics() {
        return pool.statistics();
    }

    @Override
    public Dispatch<@Nullable Void> broadcast(IntConsumer action) {
        return pool.broadcast(action);
    }

    @Override
    public void close() {
        pool.close();
    }

    @Override
    public void close(Duration timeout) throws TimeoutException {
        pool.close(timeout);
    }

    @Override
    public void closeNow() {
        pool.closeNow();
    }

    @Override
    public String toString() {
        return (shuffle == null ? "checking " : "verifying ") + pool;
    }
}
