package dev.broadside.runtime;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Another pool, which runs more than it is told. */
final class DecoratedPool implements WorkerPool {

    private final WorkerPool pool;
    private final Decoration decoration;

    /** What stands for the lanes of the pool. */
    private final Map<Lane, DecoratedPool> lanes;

    private DecoratedPool(WorkerPool pool, Decoration decoration, Map<Lane, DecoratedPool> lanes) {
        this.pool = pool;
        this.decoration = decoration;
        this.lanes = lanes;
    }

    static WorkerPool of(WorkerPool pool, Decoration decoration) {
        Objects.requireNonNull(pool, "pool");
        Map<Lane, DecoratedPool> lanes = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            lanes.put(lane, new DecoratedPool(pool.lane(lane), decoration, lanes));
        }
        return lanes.values().stream()
                .filter(lane -> lane.pool.equals(pool))
                .findFirst()
                .orElseThrow();
    }

    private <R extends @Nullable Object> AroundCall<R> begun(TaskCall<R> call) {
        AroundCall<R> around = decoration.around(call, pool.workers());
        around.begin();
        return around;
    }

    @Override
    public <R extends @Nullable Object> Dispatch<R> start(TaskCall<R> call) {
        return pool.start(begun(call));
    }

    @Override
    public <R extends @Nullable Object> Dispatch<R> startDeferred(TaskCall<R> call, Runnable starting) {
        AroundCall<R> around = decoration.around(call, pool.workers());
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
        pool.startDetached(decoration.isForDetached() ? begun(call) : call);
    }

    @Override
    public void startDetachedDeferred(TaskCall<?> call, Runnable starting) {
        if (decoration.isForDetached()) {
            AroundCall<?> around = decoration.around(call, pool.workers());
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
        return decoration + " " + pool;
    }
}
