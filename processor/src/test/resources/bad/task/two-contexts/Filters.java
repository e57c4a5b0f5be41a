package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;
import dev.broadside.runtime.TaskContext;

final class Filters {
    private Filters() {}

    @Task
    static float blur(
            int id,
            TaskContext context,
            float radius,
            TaskContext again, // ~ error [task/two-contexts] Kernel 'blur' already has a TaskContext, 'context'. Use that one.
            @LocalMemory TaskContext memory) { // ~ error [task/two-roles] Parameter 'memory' has two roles: @LocalMemory and TaskContext. Keep one.
        return radius;
    }
}
