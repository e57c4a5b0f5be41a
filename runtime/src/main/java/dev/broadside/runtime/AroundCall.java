package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/** A call that runs another one, and looks at what that does: to a pool it is the call itself. */
abstract class AroundCall<R extends @Nullable Object> extends TaskCall<R> {

    final TaskCall<R> inner;

    /** Whether the ids are being run once more. */
    boolean isRunAgain;

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
    protected final @Nullable TaskCall<R> again() {
        return inner.again();
    }

    @Override
    protected final void forEachArgument(ArgumentVisitor visitor) {
        inner.forEachArgument(visitor);
    }

    @Override
    void untile() {
        inner.untile();
    }

    @Override
    final int leastEnd(int from) {
        return inner.leastEnd(from);
    }

    @Override
    void fail(int id, int worker, Throwable failure) {
        super.fail(
                id,
                worker,
                isRunAgain
                        ? unsound(
                                " depends on the order of its ids: id " + id
                                        + " failed only when they were run again in another order.",
                                failure)
                        : failure);
    }

    /** Fails the dispatch, for its kernel breaks a rule. */
    final void failAsUnsound(int id, int worker, String text) {
        super.fail(id, worker, unsound(text, null));
    }

    private UnsoundKernelException unsound(String text, @Nullable Throwable cause) {
        return new UnsoundKernelException("Task '" + task().name() + "'" + text, cause);
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
