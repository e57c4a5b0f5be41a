package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static Object use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        return new Object[] {filters.blur(), filters.sharpen(), filters.weigh()};
    }
}
