package app;

import dev.broadside.annotations.Task;

final class Filters {
    static int[] cache = new int[3]; // ~ warning [task/mutable-static] 'Filters.cache' is a mutable static field and every worker sees it. Make it final, or suppress this warning if it is thread-safe.
    private static int last; // ~ warning [task/mutable-static] 'Filters.last' is a mutable static field and every worker sees it.

    static int count; // ~ ecj warning [task/mutable-static] 'Filters.count' is a mutable static field
    static int quiet; // ~ ecj warning [task/mutable-static] 'Filters.quiet' is a mutable static field
    static int first; // ~ warning [task/mutable-static] 'Filters.first' is a mutable static field

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

    /** What a kernel writes is told of there, and there alone, where the compiler shows it. */
    @Task
    static void count(int id) {
        count++; // ~ javac warning [task/static-write] Kernel 'count' writes the static field 'Filters.count'
        @SuppressWarnings({"task/static-write", "unused"})
        int before = quiet++;
        if (id == 0) {
            first = id;
        }
    }

    static void reset() {
        last = 0;
    }
}
