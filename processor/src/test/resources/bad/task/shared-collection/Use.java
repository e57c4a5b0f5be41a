package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static int use(WorkerPool pool) {
        return new FiltersTasks(pool).remember().runEqually(3)[0];
    }
}
