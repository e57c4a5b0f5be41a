package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            ClashingTasks tasks = new ClashingTasks(pool);
            assertThat(tasks.ours().runEqually(5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).sum(4)).isEqualTo(4_000_066L);
            assertThat(tasks.ours().dispatch(5, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).join().sum(4))
                    .isEqualTo(4_000_066L);
            Clashing_SumBuffer out = Clashing_SumBuffer.allocate(5);
            tasks.ours().runEquallyInto(out, 5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
            assertThat(out.sum(3)).isEqualTo(3_000_066L);

            assertThat(tasks.more().localMemory(7).runEqually(3, 1, 2, 3, 4, 5, 6)).isEqualTo(new int[] {28, 1028, 2028});
            assertThat(tasks.moreStill().localMemory(0.5).runEqually(2, "a", "b", "c", "d", "e"))
                    .isEqualTo(new double[] {5.5, 6.5});
            int[] words = new int[2];
            tasks.words().runEqually(2, words, 1, 2, 3, 4, 5, 6, 7);
            assertThat(words).isEqualTo(new int[] {28, 28});
            assertThat(tasks.escapes().runEqually(2, 1, 2, 3, 4, 5, 6)).isEqualTo(new long[] {21, 22});
            assertThat(tasks.types().runEqually(2, 1, 2, 3, 4, 5, 6, 7)).isEqualTo(new long[] {28, 29});
            assertThat(new Clashing_InnerTasks(pool).outer().runEqually(2, 1, 2)).isEqualTo(new long[] {3, 4});
        }
    }
}
