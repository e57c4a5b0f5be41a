package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private final FiltersTasks filters;

    Use(WorkerPool pool) {
        filters = new FiltersTasks(pool);
    }

    int sum(int count) {
        int[] blurred = filters.blur().runEqually(count);
        int[] sharpened = filters.sharpen().dispatchEqually(count, 1.5).join();
        return blurred[0] + sharpened[0];
    }
}
