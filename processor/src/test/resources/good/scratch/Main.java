package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.WorkerPool;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

public final class Main {
    private Main() {}

    public static void run() throws Exception {
        try (WorkerPool pool = WorkerPool.create(2);
                WorkerPool sequential = WorkerPool.sequential()) {
            AreasTasks inOrder = new AreasTasks(sequential);
            types(inOrder);
            keptAfterAFailure(inOrder);
            notMade(inOrder);
            allocatesNothing(inOrder);
            notShared(new AreasTasks(pool));
        }
    }

    private static void types(AreasTasks tasks) {
        assertThat(tasks.types().runEqually(2, new int[] {10, 20})).isEqualTo(new int[] {12, 23});
        assertThat(tasks.types().runEqually(2, new int[] {10, 20})).isEqualTo(new int[] {15, 26});
    }

    private static void keptAfterAFailure(AreasTasks tasks) {
        int area = tasks.failing().runEqually(1, -1)[0];
        TaskException e = Thrown.by(TaskException.class, () -> tasks.failing().runEqually(5, 3));
        assertThat(e.id()).isEqualTo(3);
        assertThat(tasks.failing().runEqually(1, -1)).isEqualTo(new int[] {area});
    }

    private static void notMade(AreasTasks tasks) {
        Areas.MADE.addAndGet(-1000);
        TaskException e = Thrown.by(TaskException.class, () -> tasks.fragile().runEqually(5));
        assertThat(e).hasCauseThat().hasMessageThat().isEqualTo("cannot be made");
        Areas.MADE.addAndGet(1000);
        assertThat(tasks.fragile().runEqually(2)).isEqualTo(new int[] {0, 1});
    }

    private static void allocatesNothing(AreasTasks tasks) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        int[] out = new int[64];
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 100; i++) {
                tasks.failing().runEquallyInto(out, 64, -1);
            }
            fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(fewest).isEqualTo(0);
    }

    /** Neither by several callers of one dispatcher, nor by a kernel and what it dispatches. */
    private static void notShared(AreasTasks tasks) throws InterruptedException {
        int before = Areas.MADE.get();
        Throwable[] thrown = new Throwable[3];
        Thread[] callers = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int caller = i;
            callers[i] = new Thread(() -> {
                for (int round = 0; round < 200; round++) {
                    tasks.alone().runEqually(16);
                    assertThat(tasks.nested().runEqually(4, tasks, 2)).isEqualTo(new int[] {3, 3, 3, 3});
                    tasks.alone().dispatch(16, 1).join();
                }
            });
            callers[i].setUncaughtExceptionHandler((thread, e) -> thrown[caller] = e);
            callers[i].start();
        }
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(Arrays.asList(thrown)).containsExactly(null, null, null);
        // five threads at most, at most three levels deep, at four places; as many again for the other task
        assertThat(Areas.MADE.get() - before).isAtMost(2 * 4 * 15);
    }
}
