package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    static float blur(
            int id,
            @LocalMemory String world,
            float radius,
            @LocalMemory String lights, // ~ error [task/two-local-memories] Kernel 'blur' already has a local memory, 'world'. Put both into one record.
            float strength) {
        return id + radius * strength + world.length() + lights.length();
    }
}
