package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static float use(WorkerPool pool) {
        return new FiltersTasks(pool).blur().runEqually(64)[0]
                + new ShaderTasks(pool).shade().runEqually(64)[0];
    }
}
