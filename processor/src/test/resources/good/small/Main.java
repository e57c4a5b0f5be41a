package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;
import java.util.Map;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.sequential()) {
            assertThat(new SmallTasks(pool).small().localMemory(10).runEqually(2, 100, Map.of()))
                    .isEqualTo(new float[] {110f, 111f});
        }
    }
}
