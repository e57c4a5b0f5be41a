package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;
import java.util.List;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            ShotsTasks tasks = new ShotsTasks(pool);
            Shots_ShotBuffer shots = tasks.shoot().runEqually(10);
            float[] distances = tasks.distance().localMemory(shots).runEqually(10, shots, List.of(shots));
            assertThat(distances[4]).isEqualTo(4f - 8f + 10f);
            Other_MarkBuffer marks = Other_MarkBuffer.allocate(2);
            marks.number(1, 5);
            assertThat(tasks.inOther().runEqually(2, marks)).isEqualTo(new int[] {0, 5});
        }
    }
}
