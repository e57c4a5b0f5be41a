package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static int use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        Filters.Pixel light = filters.light().reduceEqually(64).join();
        return light.colour() + filters.paint().runReduceEqually(64);
    }
}
