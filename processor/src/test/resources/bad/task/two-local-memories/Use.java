package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static float[] use(WorkerPool pool) {
        return new FiltersTasks(pool).blur().localMemory("world").runEqually(64, 1f, 2f);
    }
}
