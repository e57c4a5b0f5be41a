package app;

import dev.broadside.annotations.Task;

final class Shaders {
    private Shaders() {}

    @Task
    static int shade(int id) {
        return id;
    }
}
