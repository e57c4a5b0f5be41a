package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static int[][] use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        return new int[][] {
            filters.blur().runEqually(8, 8),
            filters.sharpen().runEqually(8, 8, 8, 9L),
            filters.paint().localMemory(3).runEqually(8, 8)
        };
    }
}
