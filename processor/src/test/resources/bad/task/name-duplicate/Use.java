package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static int use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        return filters.blur().runEqually(1)[0] + filters.mean().runEqually(1, new int[1])[0];
    }
}
