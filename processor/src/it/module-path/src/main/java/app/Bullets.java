package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;

public final class Bullets {
    private Bullets() {}

    @Task(name = "Raycast")
    static Hit raycast(int id, @LocalMemory float gravity, long tick) {
        return new Hit(id, gravity * tick, "metal");
    }
}
