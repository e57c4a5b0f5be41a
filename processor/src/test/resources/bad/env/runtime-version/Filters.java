package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    static int blur(int id) { // ~ error [env/runtime-version] This processor writes code for runtime level 4, but level 999 is on the compile path. Use the same version for both.
        return id;
    }
}
