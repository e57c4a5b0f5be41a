package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static int[] use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        filters.paint().runEqually(9);
        filters.sharpen().runEqually(9);
        return filters.blur().dispatch(8, 8, 8, 2, 2, 2, 9).join();
    }
}
