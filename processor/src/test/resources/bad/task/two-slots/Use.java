package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static PixelBuffer use(WorkerPool pool) {
        return new FiltersTasks(pool).blur().runEqually(64, 1f);
    }
}
