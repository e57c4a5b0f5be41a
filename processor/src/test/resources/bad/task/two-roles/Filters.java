package app;

import dev.broadside.annotations.Element;
import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    static float blur(
            int id,
            @LocalMemory @Element float radius, // ~ error [task/two-roles] Parameter 'radius' has two roles: @LocalMemory and @Element. Keep one.
            float strength) {
        return id + radius * strength;
    }

    @Task
    static float sharpen(
            @Element int id, // ~ error [task/no-id] Kernel 'sharpen' must take the id first: a plain 'int'.
            float strength) {
        return id + strength;
    }
}
