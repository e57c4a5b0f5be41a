package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static Object use(WorkerPool pool) {
        return new Object[] {new Outer_InnerTasks(pool), Outer_HitBuffer.allocate(1)};
    }
}
