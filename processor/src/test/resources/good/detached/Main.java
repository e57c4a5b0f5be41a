package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.WorkerPool;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A kernel with a packet may be dispatched for its effects. */
public final class Main {
    private Main() {}

    public static void run() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        BlockingQueue<TaskException> failures = new LinkedBlockingQueue<>();
        WorkerPool pool = WorkerPool.builder().workers(2).uncaughtHandler(failures::add).build();
        try (pool) {
            KernelsTasks tasks = new KernelsTasks(pool);
            tasks.effects().dispatchDetached(10, 3, calls);
            tasks.effects().dispatchDetachedEqually(10, calls);
            tasks.number().dispatchDetached(10, 3, calls);
            tasks.number().dispatchDetachedEqually(10, calls);
            tasks.packet().dispatchDetached(10, 3, calls);
            tasks.packet().dispatchDetachedEqually(10, calls);
            tasks.failing().dispatchDetachedEqually(10);
        }
        assertThat(calls.get()).isEqualTo(60);
        TaskException failure = failures.take();
        assertThat(failure.task()).isEqualTo("failing");
        assertThat(failure.id()).isEqualTo(3);
        assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("three");
        assertThat(failures).isEmpty();
    }
}
