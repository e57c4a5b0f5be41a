package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static Object use(WorkerPool pool) {
        return new FiltersTasks(pool).blur();
    }
}
