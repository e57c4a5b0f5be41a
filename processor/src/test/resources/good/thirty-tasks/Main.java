package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.TaskDescriptor;
import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        assertThat(new ThirtyTasks.Module().tasks()).hasSize(30);
        assertThat(new ThirtyTasks.Module().tasks().stream().map(TaskDescriptor::name)).isInOrder();
        try (WorkerPool pool = WorkerPool.create(2)) {
            ThirtyTasks tasks = new ThirtyTasks(pool);
            int[] sums = new int[100];
            add(sums, tasks.kernel0().runEqually(100));
            add(sums, tasks.kernel1().runEqually(100));
            add(sums, tasks.kernel2().runEqually(100));
            add(sums, tasks.kernel3().runEqually(100));
            add(sums, tasks.kernel4().runEqually(100));
            add(sums, tasks.kernel5().runEqually(100));
            add(sums, tasks.kernel6().runEqually(100));
            add(sums, tasks.kernel7().runEqually(100));
            add(sums, tasks.kernel8().runEqually(100));
            add(sums, tasks.kernel9().runEqually(100));
            add(sums, tasks.kernel10().runEqually(100));
            add(sums, tasks.kernel11().runEqually(100));
            add(sums, tasks.kernel12().runEqually(100));
            add(sums, tasks.kernel13().runEqually(100));
            add(sums, tasks.kernel14().runEqually(100));
            add(sums, tasks.kernel15().runEqually(100));
            add(sums, tasks.kernel16().runEqually(100));
            add(sums, tasks.kernel17().runEqually(100));
            add(sums, tasks.kernel18().runEqually(100));
            add(sums, tasks.kernel19().runEqually(100));
            add(sums, tasks.kernel20().runEqually(100));
            add(sums, tasks.kernel21().runEqually(100));
            add(sums, tasks.kernel22().runEqually(100));
            add(sums, tasks.kernel23().runEqually(100));
            add(sums, tasks.kernel24().runEqually(100));
            add(sums, tasks.kernel25().runEqually(100));
            add(sums, tasks.kernel26().runEqually(100));
            add(sums, tasks.kernel27().runEqually(100));
            add(sums, tasks.kernel28().runEqually(100));
            add(sums, tasks.kernel29().runEqually(100));
            assertThat(sums[99]).isEqualTo(30 * 99 + 435);
        }
    }

    private static void add(int[] sums, int[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }
}
