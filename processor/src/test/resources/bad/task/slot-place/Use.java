package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static PixelBuffer use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        filters.blur().runEquallyInto(PixelBuffer.allocate(64), 64, 1f);
        return filters.paint().runEqually(64, new int[64]);
    }
}
