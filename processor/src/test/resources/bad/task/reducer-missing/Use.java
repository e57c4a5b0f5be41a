package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static float use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        return filters.blur().reduceEqually(64).join() + filters.sharpen().runReduceEqually(64);
    }
}
