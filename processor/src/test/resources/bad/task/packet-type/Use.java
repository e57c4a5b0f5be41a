package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static Object use(WorkerPool pool) {
        FiltersTasks filters = new FiltersTasks(pool);
        return new Object[] {
            filters.pixels(),
            filters.title(),
            filters.action(),
            filters.text(),
            filters.state(),
            filters.boxed(),
            filters.name(),
            filters.roots()
        };
    }
}
