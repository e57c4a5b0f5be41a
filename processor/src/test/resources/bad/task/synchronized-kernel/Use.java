package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static int use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        return filters.blur().runEqually(3)[0] + filters.sharpen().runEqually(3)[0];
    }
}
