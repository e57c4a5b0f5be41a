package dev.broadside.runtime;

/** The start of a deferred dispatch without a handle. Nobody is told if it is dropped. */
final class DetachedStart implements Deferred {

    private final LocalWorkerPool pool;
    private final TaskCall<?> call;
    private final Runnable starting;

    DetachedStart(LocalWorkerPool pool, TaskCall<?> call, Runnable starting) {
        this.pool = pool;
        this.call = call;
        this.starting = starting;
    }

    @Override
    public void begin() {
        starting.run();
        // where the pool was closed since, it is as good as dropped, but for a call that is half set up and not used
        // again
        pool.beginDetached(call, false);
    }

    @Override
    public void drop() {
        call.recycle();
    }
}
