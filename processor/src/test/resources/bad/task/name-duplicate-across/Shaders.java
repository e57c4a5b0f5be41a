package app;

import dev.broadside.annotations.Task;

final class Shaders {
    private Shaders() {}

    @Task(name = "soften") // ~ error [task/name-duplicate] Task name 'soften' is also used by
    static int shade(int id) {
        return id;
    }
}
