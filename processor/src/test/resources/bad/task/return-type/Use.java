package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static Object use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        Filters_LightBuffer lights = Filters_LightBuffer.allocate(3);
        return new Object[] {
            lights, filters.blur(), filters.sharpen(), filters.resize(), filters.light(), filters.paint()
        };
    }
}
