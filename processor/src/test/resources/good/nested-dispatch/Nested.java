package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;

/** A kernel that dispatches its own task, so that a call is taken while another one runs. */
final class Nested {
    private Nested() {}

    @Task
    static long sum(int id, @LocalMemory NestedTasks tasks, int depth) {
        if (depth == 0) {
            return id + 1;
        }
        long sum = 0;
        for (long part : tasks.sum().runEqually(4, depth - 1)) {
            sum += part;
        }
        return sum;
    }
}
