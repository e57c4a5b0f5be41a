package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        SilentTasks silent = new SilentTasks(WorkerPool.sequential());
        int[] out = new int[1];
        silent.write().runEqually(4, out);
        assertThat(out[0]).isEqualTo(4);
        assertThat(Silent.total()).isEqualTo(6);
        int[] sums = new int[2];
        silent.last().localMemory(sums).runEqually(3);
        assertThat(sums[1]).isEqualTo(3);
        silent.note().runEqually(2);
        assertThat(Silent.found()).containsExactly(0, 1);
        assertThat(silent.hit().runEqually(5).target(4)).isEqualTo(4);
    }
}
