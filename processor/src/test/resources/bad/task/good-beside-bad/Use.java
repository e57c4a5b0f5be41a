package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static float use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        return filters.blur().runEqually(3)[0] + new ShadersTasks(pool).shade().runEqually(3).power(0);
    }
}
