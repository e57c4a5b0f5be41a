package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/** Runs one id of a dispatch at a time, and looks at what it has changed. */
final class Checking implements Decoration {

    @Override
    public <R extends @Nullable Object> AroundCall<R> around(TaskCall<R> call, int seat) {
        return new CheckedCall<>(call);
    }

    @Override
    public boolean isForDetached() {
        return true;
    }

    @Override
    public String toString() {
        return "checking";
    }
}
