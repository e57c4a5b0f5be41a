package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.TaskRegistry;
import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            int[][] results = {
                new Outer_Nested_DeepTasks(pool).deep().runEqually(1),
                new Outer_NestedTasks(pool).nested().runEqually(1),
                new Outer_ShapeTasks(pool).inInterface().runEqually(1),
                new Outer_ModeTasks(pool).inEnum().runEqually(1),
                new Outer_BoxTasks(pool).inRecord().runEqually(1),
                new Outer_GenericTasks(pool).inGeneric().runEqually(1),
                new Outer_Mark_InAnnotationTasks(pool).inAnnotation().runEqually(1),
                new Outer_AbstractTasks(pool).inAbstract().runEqually(1)
            };
            for (int i = 0; i < results.length; i++) {
                assertThat(results[i]).isEqualTo(new int[] {i + 1});
            }
        }
        assertThat(TaskRegistry.load(Main.class.getClassLoader()).tasks()).hasSize(8);
        assertThat(TaskRegistry.load(Main.class.getClassLoader()).find("deep").orElseThrow().kernel())
                .isEqualTo("app.Outer.Nested.Deep.deep");
    }
}
