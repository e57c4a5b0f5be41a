package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Workers survive anything a kernel throws, and every failure reaches somebody. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FaultsTest {

    private static final class Oddity extends Throwable {
        private static final long serialVersionUID = 1;
    }

    static List<Supplier<Throwable>> throwables() {
        return List.of(
                StackOverflowError::new, OutOfMemoryError::new, Oddity::new, InterruptedException::new, Error::new);
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void anythingThrownIsReportedAndTheWorkersGoOn(Supplier<Throwable> maker) {
        Throwable thrown = maker.get();
        Queue<Thread> workers = new ConcurrentLinkedQueue<>();
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask bad = new TestTask(pool, "Bad", id -> {
                throw FaultsTest.<RuntimeException>sneak(thrown);
            });
            for (int i = 0; i < 10; i++) {
                assertThat(assertThrows(TaskException.class, () -> bad.runEqually(10)))
                        .hasCauseThat()
                        .isSameInstanceAs(thrown);
            }
            TestTask good = new TestTask(pool, "Good", id -> {
                workers.add(Thread.currentThread());
                return id;
            });
            // nobody joins, so the worker runs it
            CountDownLatch done = new CountDownLatch(1);
            Dispatch<int[]> dispatch = good.dispatch(1, 1);
            assertThat(dispatch.whenComplete((result, failure) -> done.countDown()))
                    .isNotNull();
            TrapsTest.await(done);
            assertThat(workers.remove().getName()).isEqualTo("broadside-worker-0");
        }
    }

    @Test
    void endlessRecursionInAKernel() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            TestTask deep = new TestTask(pool, "Deep", FaultsTest::recurse);
            assertThat(assertThrows(TaskException.class, () -> deep.runEqually(100)))
                    .hasCauseThat()
                    .isInstanceOf(StackOverflowError.class);
            TestTask good = new TestTask(pool, "Good", id -> id);
            assertThat(good.runEqually(100)).isEqualTo(IntStream.range(0, 100).toArray());
        }
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void aDispatchAtTheEndOfAStackEndsOrNeverBegins(boolean tracked, boolean sequential) throws Exception {
        WorkerPool pool = sequential ? WorkerPool.sequential() : WorkerPool.create(1);
        TestTask task = new TestTask(pool, "Squares", id -> id * id);
        Supplier<int[]> dispatch = tracked ? () -> task.dispatch(4096, 256).join() : () -> task.run(4096, 256);
        AtomicInteger ends = new AtomicInteger();
        Runnable deep = () -> {
            // compiled then, as nearly all dispatches are
            for (int i = 0; i < 20_000; i++) {
                assertThat(atDepth(20, dispatch)).hasLength(4096);
            }
            // the stack ends anywhere in what calls the runtime, and in it
            int depth = 100;
            for (int wide = 0; wide < 40; wide++) {
                while (endsAtDepth(wide, depth, dispatch)) {
                    depth += 20;
                }
                for (int fits = 0; fits < 50; depth--) {
                    fits = endsAtDepth(wide, depth, dispatch) ? fits + 1 : 0;
                }
                ends.incrementAndGet();
            }
        };
        Thread thread = new Thread(null, deep, "deep", 192 * 1024);
        thread.start();
        thread.join();
        assertThat(ends.get()).isEqualTo(40);
        assertThat(task.run(4, 1)).isEqualTo(new int[] {0, 1, 4, 9});
        pool.close(Duration.ofSeconds(10));
    }

    private static int[] atDepth(int depth, Supplier<int[]> dispatch) {
        return depth == 0 ? dispatch.get() : atDepth(depth - 1, dispatch);
    }

    /** The same with some wider frames first, so that the others lie elsewhere. */
    private static int[] atDepth(int wide, long a, long b, long c, int depth, Supplier<int[]> dispatch) {
        int[] result = wide == 0 ? atDepth(depth, dispatch) : atDepth(wide - 1, c, a, b, depth, dispatch);
        return a + b + c == 0 ? new int[0] : result;
    }

    private static boolean endsAtDepth(int wide, int depth, Supplier<int[]> dispatch) {
        try {
            return atDepth(wide, 1, 2, 3, depth, dispatch).length > 0;
        } catch (StackOverflowError e) {
            return false;
        } catch (TaskException e) {
            // in the kernel
            assertThat(e).hasCauseThat().isInstanceOf(StackOverflowError.class);
            return false;
        }
    }

    @Test
    void aKernelThatLeavesItsWorkerInterruptedHarmsNobody() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask rude = new TestTask(pool, "Rude", id -> {
                if (Thread.currentThread().getName().startsWith("broadside")) {
                    Thread.currentThread().interrupt();
                }
                return id;
            });
            for (int i = 0; i < 100; i++) {
                CountDownLatch done = new CountDownLatch(1);
                assertThat(rude.dispatch(1, 1).whenComplete((result, failure) -> done.countDown()))
                        .isNotNull();
                TrapsTest.await(done);
            }
            assertThat(rude.runEqually(3)).isEqualTo(new int[] {0, 1, 2});
        }
    }

    @Test
    void aDetachedFailureReachesTheHandlerOnce() {
        Queue<TaskException> seen = new ConcurrentLinkedQueue<>();
        WorkerPool pool =
                WorkerPool.builder().workers(2).uncaughtHandler(seen::add).build();
        TestTask bad = new TestTask(pool, "Bad", id -> {
            throw new IllegalStateException("boom " + id);
        });
        bad.dispatchDetached(1_000, 1);
        bad.dispatchDetachedEqually(1_000);
        pool.close();
        assertThat(seen).hasSize(2);
        assertThat(seen.remove().task()).isEqualTo("Bad");
    }

    @Test
    void aHandlerThatThrowsEndsNoWorker() {
        WorkerPool pool = WorkerPool.builder()
                .workers(1)
                .uncaughtHandler(failure -> {
                    throw new IllegalStateException("handler");
                })
                .build();
        TestTask bad = new TestTask(pool, "Bad", id -> {
            throw new IllegalStateException("boom");
        });
        TestTask good = new TestTask(pool, "Good", id -> id);
        for (int i = 0; i < 5; i++) {
            bad.dispatchDetached(3, 1);
        }
        assertThat(good.dispatch(10, 1).join()).hasLength(10);
        pool.close();
        assertThrows(IllegalStateException.class, () -> good.runEqually(1));
    }

    @Test
    void aCallbackThatThrowsFailsItsOwnStageOnly() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask good = new TestTask(pool, "Good", id -> id);
            AtomicReference<Throwable> seen = new AtomicReference<>();
            CountDownLatch done = new CountDownLatch(1);
            Dispatch<int[]> dispatch = good.dispatch(1, 1);
            assertThat(dispatch.thenAccept(result -> {
                                throw new IllegalStateException("callback");
                            })
                            .whenComplete((nothing, failure) -> {
                                seen.set(failure);
                                done.countDown();
                            }))
                    .isNotNull();
            TrapsTest.await(done);
            assertThat(seen.get()).hasCauseThat().hasMessageThat().isEqualTo("callback");
            assertThat(dispatch.join()).isEqualTo(new int[] {0});
            assertThat(good.runEqually(2)).isEqualTo(new int[] {0, 1});
        }
    }

    @SuppressWarnings("InfiniteRecursion") // on purpose
    private static int recurse(int id) {
        return recurse(id + 1) + recurse(id + 2);
    }

    /** Throws even a checked exception that is not declared, as compiled Kotlin may. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneak(Throwable throwable) throws T {
        throw (T) throwable;
    }
}
