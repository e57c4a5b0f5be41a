package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.TaskRegistry;
import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        assertThat(TaskRegistry.of(new OddTasks.Module()).tasks()).hasSize(19);
        try (WorkerPool pool = WorkerPool.create(2)) {
            OddTasks odd = new OddTasks(pool);
            int[][] results = {
                odd.equals().runEqually(1),
                odd.pool().runEqually(1),
                odd.module().runEqually(1),
                odd.tasks().runEqually(1),
                odd.call().runEqually(1),
                odd.run().runEqually(1),
                odd.record().runEqually(1),
                odd.yield().runEqually(1),
                odd.var().runEqually(1),
                odd.blur().runEqually(1),
                odd.blurCall().runEqually(1),
                odd.blurTask().runEqually(1),
                odd.Odd().runEqually(1),
                odd.oddTasks().runEqually(1),
                odd.register().runEqually(1),
                odd.$L().runEqually(1),
                odd._under().runEqually(1),
                odd.String().runEqually(1, "eighteen characters"),
                odd.Object().runEqually(1, 20)
            };
            for (int i = 0; i < 17; i++) {
                assertThat(results[i]).isEqualTo(new int[] {i + 1});
            }
            assertThat(results[17]).isEqualTo(new int[] {19});
            assertThat(results[18]).isEqualTo(new int[] {20});
        }
    }
}
