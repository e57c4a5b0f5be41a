package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    static int blur(int id) {
        return id;
    }
}
