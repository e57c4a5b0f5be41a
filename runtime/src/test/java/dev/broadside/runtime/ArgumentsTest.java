package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Wrong arguments: refused before anything runs, naming task and value. */
class ArgumentsTest {

    private final WorkerPool pool = WorkerPool.create(1);
    private final TestTask task = new TestTask(pool, "Blur", id -> {
        throw new AssertionError("ran");
    });

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void negativeCount() {
        assertRefused("Task 'Blur': the count is -1, but must be at least 0.", () -> task.runEqually(-1));
        assertRefused("Task 'Blur': the count is -1, but must be at least 0.", () -> task.dispatchEqually(-1));
        assertRefused("Task 'Blur': the count is -7, but must be at least 0.", () -> task.dispatchDetached(-7, 1));
    }

    @Test
    void batchBelowOne() {
        assertRefused("Task 'Blur': the batch size is 0, but must be at least 1.", () -> task.dispatch(10, 0));
        assertRefused(
                "Task 'Blur': the batch size is -3, but must be at least 1.", () -> task.dispatchDetached(10, -3));
    }

    @Test
    void resultTooShort() {
        assertRefused(
                "Task 'Blur': the result has room for 9, but the count is 10.",
                () -> task.dispatchInto(new int[9], 10, 1));
    }

    @Test
    void localMemory() {
        TaskCalls<TaskCall<Void>> calls = new TaskCalls<>(pool, TaskDescriptor.of("Blur", "test.Blur"), () -> {
            throw new AssertionError("made");
        });
        assertThat(assertThrows(IllegalStateException.class, () -> calls.localMemory("world", null)))
                .hasMessageThat()
                .isEqualTo("Task 'Blur' has no local memory 'world' yet."
                        + " Set it with localMemory(…) before the first dispatch.");
        assertRefused(
                "Task 'Blur': the local memory 'world' must not be null.", () -> calls.newLocalMemory("world", null));
        assertThat(calls.localMemory("world", "a")).isEqualTo("a");
        assertThat(calls.newLocalMemory("world", "b")).isEqualTo("b");
    }

    @Test
    void workers() {
        assertRefused(
                "A pool has 1 to 1024 workers, not 0. WorkerPool.sequential() has none.", () -> WorkerPool.create(0));
        assertRefused(
                "A pool has 1 to 1024 workers, not 1025. WorkerPool.sequential() has none.",
                () -> WorkerPool.create(1025));
    }

    private static void assertRefused(String message, org.junit.jupiter.api.function.Executable executable) {
        assertThat(assertThrows(IllegalArgumentException.class, executable))
                .hasMessageThat()
                .isEqualTo(message);
    }
}
