package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pool that runs dispatches twice and compares. */
class VerifyingTest {

    private static final int COUNT = 100;

    private final AtomicInteger kernelCalls = new AtomicInteger();

    private static WorkerPool verifying(int workers) {
        return WorkerPool.verifying(workers == 0 ? WorkerPool.sequential() : WorkerPool.create(workers));
    }

    private static int[] squares() {
        return IntStream.range(0, COUNT).map(id -> id * id).toArray();
    }

    private int square(int id) {
        kernelCalls.incrementAndGet();
        return id * id;
    }

    private void checkCalls(int expected) {
        assertThat(kernelCalls.getAndSet(0)).isEqualTo(expected);
    }

    /** Somebody else's pool that gives a new one for every lane, and so is none of its own. */
    @Test
    @SuppressWarnings("ReferenceEquality") // a proxy is itself
    void aPoolThatIsNoneOfItsLanesIsRefused() {
        WorkerPool real = WorkerPool.sequential();
        WorkerPool strange = (WorkerPool) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {WorkerPool.class}, (proxy, method, arguments) -> {
                    boolean isAsked = method.getName().equals("equals");
                    return isAsked ? proxy == arguments[0] : method.invoke(real, arguments);
                });
        for (UnaryOperator<WorkerPool> decoration :
                List.<UnaryOperator<WorkerPool>>of(WorkerPool::verifying, WorkerPool::checking)) {
            Throwable thrown = assertThrows(IllegalArgumentException.class, () -> decoration.apply(strange));
            assertThat(thrown).hasMessageThat().isEqualTo(strange + " is none of its own lanes");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void soundKernelsRunTwiceAndGiveWhatTheyGive(int workers) {
        try (WorkerPool pool = verifying(workers)) {
            TestTask task = new TestTask(pool, "Square", this::square);
            for (int i = 0; i < 10; i++) {
                assertThat(task.runEqually(COUNT)).isEqualTo(squares());
                checkCalls(2 * COUNT);
                assertThat(task.run(COUNT, 7)).isEqualTo(squares());
                checkCalls(2 * COUNT);
                assertThat(task.dispatchEqually(COUNT).join()).isEqualTo(squares());
                checkCalls(2 * COUNT);
                int[] out = new int[COUNT + 1];
                out[COUNT] = -1;
                assertThat(task.dispatchInto(out, COUNT, 7).join()).isSameInstanceAs(out);
                checkCalls(2 * COUNT);
                assertThat(out[COUNT]).isEqualTo(-1);
                assertThat(task.dispatchDeferred(COUNT, 7).join()).isEqualTo(squares());
                checkCalls(2 * COUNT);
                assertThat(task.dispatchDeferredEqually(0).join()).isEmpty();
                checkCalls(0);
            }
            assertThat(task.callsMade()).isAtMost(4);
        }
    }

    @Test
    void detachedDispatchesRunOnce() {
        try (WorkerPool pool = verifying(0)) {
            TestTask task = new TestTask(pool, "Square", this::square);
            task.dispatchDetached(COUNT, 7);
            checkCalls(COUNT);
            task.dispatchDetachedDeferred(COUNT, 7);
            pool.frame().run();
            checkCalls(COUNT);
        }
    }

    private static void check(TaskException failure) {
        assertThat(failure.task()).isEqualTo("Count");
        assertThat(failure.worker()).isEqualTo(-1);
        assertThat(failure).hasCauseThat().isInstanceOf(UnsoundKernelException.class);
        assertThat(failure)
                .hasCauseThat()
                .hasMessageThat()
                .matches("Task 'Count' depends on the order of its ids: id " + failure.id()
                        + " was \\d+, and \\d+ when they were run again in another order\\.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void whatDependsOnTheOrderFails(int workers) {
        try (WorkerPool pool = verifying(workers)) {
            TestTask task = new TestTask(pool, "Count", id -> id < 40 ? id : kernelCalls.incrementAndGet());
            TaskException failure = assertThrows(TaskException.class, () -> task.runEqually(COUNT));
            check(failure);
            assertThat(failure.id()).isEqualTo(40);
            check((TaskException) assertThrows(
                            CompletionException.class,
                            () -> task.dispatch(COUNT, 1).join())
                    .getCause());
            check((TaskException) assertThrows(
                            CompletionException.class,
                            () -> task.dispatchDeferredEqually(COUNT).join())
                    .getCause());
            assertThat(task.runEqually(40)).hasLength(40);
        }
    }

    @Test
    void whatFailsInAnotherOrderOnlySaysSo() {
        try (WorkerPool pool = verifying(0)) {
            TestTask task = new TestTask(pool, "Fail", id -> {
                if (kernelCalls.incrementAndGet() > COUNT && id == 30) {
                    throw new IllegalStateException("thirty");
                }
                return id;
            });
            TaskException failure = assertThrows(TaskException.class, () -> task.run(COUNT, 1));
            assertThat(failure.id()).isEqualTo(30);
            Throwable cause = failure.getCause();
            assertThat(cause).isInstanceOf(UnsoundKernelException.class);
            assertThat(cause)
                    .hasMessageThat()
                    .isEqualTo(
                            "Task 'Fail' depends on the order of its ids: id 30 failed only when they were run again in"
                                    + " another order.");
            assertThat(cause).hasCauseThat().hasMessageThat().isEqualTo("thirty");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void whatFailsAtOnceIsNotRunAgain(int workers) {
        try (WorkerPool pool = verifying(workers)) {
            TestTask task = new TestTask(pool, "Fail", id -> {
                if (id == COUNT - 1) {
                    throw new IllegalStateException("last");
                }
                return square(id);
            });
            Dispatch<int[]> dispatch = task.dispatch(COUNT, COUNT);
            TaskException failure = (TaskException)
                    assertThrows(CompletionException.class, dispatch::join).getCause();
            assertThat(failure.id()).isEqualTo(COUNT - 1);
            assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("last");
            checkCalls(COUNT - 1);
        }
    }

    @Test
    void aDispatchMayBeCancelledWhileItRunsAgain() {
        try (WorkerPool pool = verifying(0)) {
            AtomicReference<Dispatch<int[]>> deferred = new AtomicReference<>();
            TestTask task = new TestTask(pool, "Cancel", id -> {
                if (kernelCalls.incrementAndGet() == COUNT + 3) {
                    deferred.get().cancel(false);
                }
                return id;
            });
            deferred.set(task.dispatchDeferred(COUNT, 1));
            pool.frame().run();
            assertThrows(CancellationException.class, () -> deferred.get().join());
            checkCalls(COUNT + 3);
        }
    }

    @Test
    void kernelsMayDispatch() {
        try (WorkerPool pool = verifying(2)) {
            TestTask inner = new TestTask(pool, "Inner", id -> id);
            TestTask outer =
                    new TestTask(pool, "Outer", id -> inner.dispatch(id, 2).join().length);
            assertThat(outer.dispatch(COUNT, 3).join())
                    .isEqualTo(IntStream.range(0, COUNT).toArray());
        }
    }

    @Test
    void isThePoolInAllElse() {
        WorkerPool pool = WorkerPool.builder().name("game").workers(2).build();
        WorkerPool verifying = WorkerPool.verifying(pool);
        assertThat(verifying.name()).isEqualTo("game");
        assertThat(verifying.frame()).isSameInstanceAs(pool.frame());
        assertThat(verifying.lane(Lane.FRAME)).isSameInstanceAs(verifying);
        WorkerPool background = verifying.lane(Lane.BACKGROUND);
        assertThat(background.lane(Lane.BACKGROUND)).isSameInstanceAs(background);
        assertThat(background.lane(Lane.FRAME)).isSameInstanceAs(verifying);
        assertThat(WorkerPool.verifying(pool.lane(Lane.BACKGROUND)).toString())
                .startsWith("verifying WorkerPool 'game'");
        assertThat(new TestTask(background, "Square", this::square).runEqually(COUNT))
                .isEqualTo(squares());
        checkCalls(2 * COUNT);
        verifying.allocate(1);
        assertThat(verifying.workers()).isEqualTo(3);
        verifying.release(2);
        assertThat(pool.workers()).isEqualTo(1);
        verifying.close();
        TestTask late = new TestTask(verifying, "Late", this::square);
        assertThrows(IllegalStateException.class, () -> late.dispatchEqually(COUNT));
        assertThrows(IllegalStateException.class, () -> late.runEqually(COUNT));
        checkCalls(0);
    }
}
