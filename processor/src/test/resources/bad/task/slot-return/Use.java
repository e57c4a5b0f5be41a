package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static PixelBuffer[] use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        return new PixelBuffer[] {filters.blur().runEqually(64), filters.paint().runEqually(64)};
    }
}
