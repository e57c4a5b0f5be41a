package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    @SuppressWarnings({"deprecation", "removal"})
    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            assertThat(new OldTasks(pool).weigh().runEqually(2, new Old.Crate())).isEqualTo(new int[] {3, 4});
            OldPoint origin = new OldPoint(5f, OldKind.TORN);
            OldPointBuffer points = new OldTasks(pool).point().localMemory(origin).runEqually(2);
            assertThat(points.get(1)).isEqualTo(new OldPoint(6f, OldKind.TORN));
            assertThat(new NewTasks(pool).old().runEqually(1)).isEqualTo(new int[] {1});
            assertThat(new NewTasks(pool).older().runEqually(1)).isEqualTo(new int[] {2});
        }
    }
}
