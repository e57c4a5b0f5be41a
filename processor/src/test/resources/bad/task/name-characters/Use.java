package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static int use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        return filters.blur().runEqually(1)[0]
                + filters.sharpen().runEqually(1)[0]
                + filters.smile().runEqually(1)[0]
                + filters.$dollar().runEqually(1)[0];
    }
}
