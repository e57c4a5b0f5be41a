package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.TaskDescriptor;
import dev.broadside.runtime.TaskRegistry;
import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        assertThat(TaskRegistry.load(Main.class.getClassLoader()).tasks().stream().map(TaskDescriptor::name))
                .containsExactly(
                        "..-_-..",
                        "0123456789.0123456789.0123456789.0123456789.0123456789.012345678",
                        "7",
                        "app.constant",
                        "class",
                        "u002A",
                        "ü.x-1",
                        "日本語")
                .inOrder();
        assertThat(new NamedTasks.Module().tasks().stream().map(TaskDescriptor::name)).isInOrder();
        try (WorkerPool pool = WorkerPool.create(2)) {
            NamedTasks named = new NamedTasks(pool);
            assertThat(named.escaped().dispatchEqually(2).task()).isEqualTo("ü.x-1");
            assertThat(named.keyword().runEqually(2)).isEqualTo(new int[] {0, 1});
        }
    }
}
