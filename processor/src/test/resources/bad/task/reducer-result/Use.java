package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static Filters_PixelBuffer use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        filters.blur().runEqually(64);
        return filters.paint().runEqually(64);
    }
}
