package app;

import dev.broadside.annotations.Task;

final class Lamps {
    private Lamps() {}

    @Task
    static Lamp light(int id) {
        return Lamp.of(id % 256);
    }
}
