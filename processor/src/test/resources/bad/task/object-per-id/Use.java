package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static int use(WorkerPool pool) {
        return new FiltersTasks(pool).cast().runEqually(1, new float[1]).target(0);
    }
}
