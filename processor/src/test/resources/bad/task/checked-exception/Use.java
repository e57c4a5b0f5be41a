package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static int use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        return filters.load().runEqually(1)[0]
                + filters.any().runEqually(1)[0]
                + filters.unchecked().runEqually(1)[0];
    }
}
