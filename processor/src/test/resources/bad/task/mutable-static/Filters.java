package app;

import dev.broadside.annotations.Task;

final class Filters {
    static int[] cache = new int[3]; // ~ warning [task/mutable-static] 'Filters.cache' is a mutable static field and every worker sees it. Make it final, or suppress this warning if it is thread-safe.
    private static int last; // ~ warning [task/mutable-static] 'Filters.last' is a mutable static field and every worker sees it.

    static final int[] TABLE = new int[3];
    static volatile int mode;

    @SuppressWarnings({"unused", "task/mutable-static"})
    static int radius = 3;

    private Filters() {}

    /** Its kernels' classes are what matters. */
    static final class Settings {
        static int size = 4;
    }

    @Task
    static int blur(int id) {
        return id + cache.length + TABLE.length + mode + last + radius + Settings.size;
    }

    static void reset() {
        last = 0;
    }
}
