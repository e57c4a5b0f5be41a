package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static float[] use(WorkerPool pool) {
        return new FiltersTasks(pool).blur().localMemory(2f).runEqually(64, 1f);
    }
}
