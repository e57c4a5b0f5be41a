package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    static synchronized int blur(int id) { // ~ warning [task/synchronized-kernel] Kernel 'blur' is synchronized, so workers running it wait for each other. Remove it, or keep it and suppress this warning.
        return id;
    }

    @SuppressWarnings("task/synchronized-kernel")
    @Task
    static synchronized int sharpen(int id) {
        return id;
    }
}
