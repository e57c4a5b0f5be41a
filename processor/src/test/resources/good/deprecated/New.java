package app;

import dev.broadside.annotations.Task;

final class New {
    private New() {}

    /** Its kernel alone is deprecated. */
    @Deprecated
    @Task
    static int old(int id) {
        return id + 1;
    }

    @Deprecated(forRemoval = true)
    @Task
    static int older(int id) {
        return id + 2;
    }
}
