package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static void use(WorkerPool pool) {
        new FiltersTasks(pool).blur().runEqually(64);
        new FiltersTasks(pool).sharpen().localMemory(new StringBuilder()).runEqually(64);
    }
}
