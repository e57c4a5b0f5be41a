package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static int use(WorkerPool pool) {
        return new FiltersTasks(pool).soften().runEqually(1)[0]
                + new ShadersTasks(pool).shade().runEqually(1)[0];
    }
}
