package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static int[] use(WorkerPool pool) {
        new Outer_HiddenTasks(pool).blur().dispatchDetachedEqually(64);
        return new Outer_Middle_InnerTasks(pool).sharpen().runEqually(64);
    }
}
