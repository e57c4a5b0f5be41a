package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static void use(WorkerPool pool) {
        new FiltersTasks(pool).silenced().runEqually(3, new Filters.Memory());
    }
}
