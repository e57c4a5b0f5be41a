package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/** A call that runs another one, and looks at what that does: to a pool it is the call itself. */
abstract class AroundCall<R extends @Nullable Object> extends TaskCall<R> {

    final TaskCall<R> inner;

    AroundCall(TaskCall<R> inner) {
        this.inner = inner;
        prepareAs(inner);
        inner.setAround(this);
    }

    /** Is called when the dispatch begins, before the first id. */
    abstract void begin();

    @Override
    protected void run(int from, int to, int worker) {
        inner.run(from, to, worker);
    }

    @Override
    protected void finish() {
        inner.finish();
    }

    @Override
    protected final R result() {
        return inner.result();
    }

    /** This call is used once; only the one in it is kept. */
    @Override
    protected final void clear() {}

    @Override
    final boolean isEqually() {
        return inner.isEqually();
    }

    @Override
    void recycle() {
        if (!job.isLost()) {
            inner.setAround(null);
            inner.recycle();
        }
    }
}
