package app;

import dev.broadside.annotations.Task;

final class Filters { // ~ error [gen/name-taken] 'FiltersTasks' cannot be generated, because 'app' already has a type of that name. Rename one of them.
    private Filters() {}

    @Task
    static int blur(int id) {
        return id;
    }
}
