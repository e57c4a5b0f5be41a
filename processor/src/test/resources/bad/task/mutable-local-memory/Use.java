package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static char use(WorkerPool pool) {
        return new FiltersTasks(pool).pick().localMemory(new char[] {'a'}).runEqually(1)[0];
    }
}
