package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            NestedTasks tasks = new NestedTasks(pool);
            tasks.sum().localMemory(tasks);
            assertThat(tasks.sum().runEqually(3, 3)).isEqualTo(new long[] {160, 160, 160});
        }
    }
}
