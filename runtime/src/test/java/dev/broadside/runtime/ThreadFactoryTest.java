package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that a program makes itself. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ThreadFactoryTest {

    private final Queue<Thread> made = new ConcurrentLinkedQueue<>();

    private Thread make(Runnable runnable) {
        Thread thread = new Thread(runnable, "mine-" + made.size());
        made.add(thread);
        return thread;
    }

    @Test
    void workersRunOnTheThreadsOfTheFactory() {
        Queue<String> names = new ConcurrentLinkedQueue<>();
        try (WorkerPool pool =
                WorkerPool.builder().workers(2).threadFactory(this::make).build()) {
            CountDownLatch done = new CountDownLatch(2);
            TestTask inner = new TestTask(pool, "Inner", id -> id);
            TestTask outer = new TestTask(pool, "Outer", id -> {
                names.add(Thread.currentThread().getName());
                // a worker is known as one, or all of them would wait for a stage here
                int length = inner.dispatchEqually(id + 1)
                        .thenApplyAsync(x -> x.length)
                        .join();
                done.countDown();
                TrapsTest.await(done);
                return length;
            });
            outer.dispatchDetached(2, 1);
            TrapsTest.await(done);
            pool.allocate(1);
            assertThat(made).hasSize(3);
        }
        assertThat(names).containsExactly("mine-0", "mine-1");
        assertThat(made.stream().noneMatch(Thread::isAlive)).isTrue();
    }

    @Test
    void closeFromInsideAKernelDoesNotHang() {
        WorkerPool pool =
                WorkerPool.builder().workers(1).threadFactory(this::make).build();
        TestTask task = new TestTask(pool, "Close", id -> {
            pool.close();
            return id;
        });
        assertThat(task.dispatch(10, 1).thenApply(int[]::clone).join()).hasLength(10);
    }

    @Test
    void aFactoryThatReturnsNull() {
        assertRefused(
                runnable -> made.size() == 2 ? null : make(runnable),
                "The thread factory returned null for 'game-worker-2';"
                        + " it must return a new thread for each runnable it is given.");
    }

    @Test
    void aFactoryThatReturnsAStartedThread() {
        assertRefused(
                runnable -> {
                    Thread thread = make(runnable);
                    if (made.size() == 2) {
                        thread.start();
                    }
                    return thread;
                },
                "The thread factory returned thread 'mine-1' for 'game-worker-1', which was started before;"
                        + " it must return a new, unstarted thread.");
    }

    @Test
    void aFactoryWhoseThreadDoesNotRunTheWorker() {
        assertRefused(
                runnable -> made.size() == 1 ? make(() -> {}) : make(runnable),
                "Thread 'mine-1' of the thread factory does not run the runnable that the factory was given.");
    }

    @Test
    void aFactoryThatThrows() {
        assertRefused(
                runnable -> {
                    if (made.size() == 2) {
                        throw new IllegalStateException("no more");
                    }
                    return make(runnable);
                },
                "no more");
    }

    private void assertRefused(ThreadFactory factory, String message) {
        WorkerPool.Builder builder =
                WorkerPool.builder().name("game").workers(3).threadFactory(factory);
        assertThat(assertThrows(IllegalStateException.class, builder::build))
                .hasMessageThat()
                .isEqualTo(message);
        for (Thread thread : made) {
            while (thread.isAlive()) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void aFactoryThatFailsLaterLeavesThePoolAsItWas() {
        ThreadFactory twice = runnable -> made.size() == 2 ? null : make(runnable);
        try (WorkerPool pool = WorkerPool.builder()
                .name("game")
                .workers(1)
                .threadFactory(twice)
                .build()) {
            assertThrows(IllegalStateException.class, () -> pool.allocate(2));
            assertThat(pool.workers()).isEqualTo(1);
            TestTask task = new TestTask(pool, "Task", id -> id);
            assertThat(task.dispatch(10, 1).thenApply(int[]::clone).join()).hasLength(10);
        }
    }
}
