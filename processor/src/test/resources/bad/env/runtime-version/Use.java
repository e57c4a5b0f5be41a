package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static float use(WorkerPool pool) {
        return new FiltersTasks(pool).blur().runEqually(3)[0] + new ShadersTasks(pool).shade().runEqually(3).power(0);
    }
}
