package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;
import java.lang.reflect.Modifier;
import java.util.List;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            BodiesTasks tasks = new BodiesTasks(pool);
            Bodies_BodyBuffer bodies =
                    Bodies_BodyBuffer.copyOf(List.of(new Bodies.Body(1, 2), new Bodies.Body(5, 3), new Bodies.Body(7, 4)));
            float[] thrusts = {0.5f, 0.25f, 0.125f};
            Bodies_BodyBuffer next =
                    tasks.step().localMemory(100).seed(3).runEqually(3, bodies, bodies, thrusts, 1000);
            assertThat(next)
                    .containsExactly(
                            new Bodies.Body(3, 1104.5f), new Bodies.Body(8, 1098.25f), new Bodies.Body(11, 1098.125f))
                    .inOrder();
            assertThat(Modifier.isPublic(BodiesTasks.StepTask.class.getModifiers())).isTrue();
        }
    }
}
