package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task(name = "blur.whole")
    static int blur(int id) {
        return id;
    }

    @Task(name = "blur.radius")
    static int blur(int id, float radius) { // ~ error [task/overload-clash] 'blur(int)' and 'blur(int, float)' would both become 'FiltersTasks.blur'. Rename one of the methods.
        return id + (int) radius;
    }
}
