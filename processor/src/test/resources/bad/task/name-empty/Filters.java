package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task(
            packet = int.class,
            name = "  ") // ~ error [task/name-empty] The task name is empty. Use a name of 1 to 64 Unicode letters, digits, '-', '_' or '.'.
    static int blur(int id) {
        return id;
    }
}
