package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;
import java.util.List;
import java.util.Map;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            GenericsTasks tasks = new GenericsTasks(pool);
            List<Map<String, int[]>> tables = List.of(Map.of("row", new int[] {10, 20}));
            @SuppressWarnings({"unchecked", "rawtypes"})
            List<String>[] names = new List[] {List.of("x")};
            assertThat(tasks.lists()
                            .runEqually(2, tables, List.<Number>of(), Map.of(), names, new int[][] {{100}, {200}}))
                    .isEqualTo(new int[] {111, 221});
            assertThat(tasks.functions().runEqually(2, x -> x + 5, (x, list) -> x * 10 + list.get(0)))
                    .isEqualTo(new int[] {50, 61});
            assertThat(tasks.annotated().runEqually(2, "abc", List.of("d"), new int[] {7, 8}))
                    .isEqualTo(new int[] {11, 12});
            Generics.Box<String> box = new Generics.Box<>();
            Generics.Box<String>.Lid lid = box.new Lid();
            lid.under = "under";
            assertThat(tasks.inner().runEqually(2, lid, Map.entry("key", Thread.State.NEW)))
                    .isEqualTo(new int[] {8, 9});
            assertThat(tasks.memory().localMemory(Map.of("a", List.of(3, 4))).runEqually(2))
                    .isEqualTo(new int[] {3, 4});
        }
    }
}
