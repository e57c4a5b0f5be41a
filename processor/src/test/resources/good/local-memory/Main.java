package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            MemoriesTasks tasks = new MemoriesTasks(pool);
            IllegalStateException unset = Thrown.by(
                    IllegalStateException.class, () -> tasks.fall().runEqually(1, 1f));
            assertThat(unset).hasMessageThat().contains("'world'");

            assertThat(tasks.fall().localMemory(new Memories.World(2f)).runEqually(2, 3f))
                    .isEqualTo(new float[] {6f, 7f});
            assertThat(tasks.fall().runEqually(1, 1f)).isEqualTo(new float[] {2f});
            IllegalArgumentException refused = Thrown.by(
                    IllegalArgumentException.class, () -> tasks.fall().localMemory(null));
            assertThat(refused).hasMessageThat().contains("'world'");
            assertThat(tasks.fall().runEqually(1, 1f)).isEqualTo(new float[] {2f});

            assertThat(tasks.add().localMemory(40).runEqually(3)).isEqualTo(new int[] {40, 41, 42});
            assertThat(tasks.flag().localMemory(true).runEqually(1, true)).isEqualTo(new boolean[] {true});
            assertThat(tasks.flag().localMemory(false).runEqually(1, true)).isEqualTo(new boolean[] {false});
            assertThat(tasks.pick().localMemory(new char[] {'x', 'y'}).runEqually(2)).isEqualTo(new char[] {'x', 'y'});
            long[] into = new long[2];
            tasks.last().localMemory(1L << 50).runEqually(2, into);
            assertThat(into).isEqualTo(new long[] {1L << 50, 1L << 50});

            MemoriesTasks others = new MemoriesTasks(pool);
            Thrown.by(IllegalStateException.class, () -> others.fall().runEqually(1, 1f));
            Thrown.by(IllegalStateException.class, () -> others.add().runEqually(1));
        }
    }
}
