package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;
import java.util.List;
import java.util.Map;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            assertThat(new RawTasks(pool).size().localMemory(Map.of()).runEqually(2, List.of(1), Map.of()))
                    .isEqualTo(new int[] {1, 2});
        }
    }
}
