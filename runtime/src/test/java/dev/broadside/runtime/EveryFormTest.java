package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the form of a dispatch: each id runs once and its result is where it belongs, or the failure is heard of. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EveryFormTest {

    private static final int WORKERS = 3;
    private static final int BAD_COUNT = 1_000;

    static Stream<Arguments> formsAndCounts() {
        return Arrays.stream(DispatchForm.values())
                .flatMap(form -> IntStream.of(0, 1, WORKERS - 1, WORKERS, WORKERS + 1, 7, 256, 997, 1_000, 1_000_000)
                        // there is no result of no ids
                        .filter(count -> count > 0 || !form.isReduction())
                        .mapToObj(count -> Arguments.of(form, count)));
    }

    @ParameterizedTest
    @MethodSource("formsAndCounts")
    void everyIdRunsOnce(DispatchForm form, int count) {
        for (int batchSize : new int[] {1, 4, 7, 256, count + 1, Integer.MAX_VALUE}) {
            AtomicIntegerArray runs = new AtomicIntegerArray(count);
            try (WorkerPool pool = WorkerPool.create(WORKERS)) {
                DispatchForm.Tasks tasks = new DispatchForm.Tasks(pool, id -> {
                    runs.incrementAndGet(id);
                    return result(id);
                });
                assertResult(form, count, form.play(tasks, count, batchSize));
            }
            // closing has waited for the detached ones
            assertAllRanOnce(runs, "batches of " + batchSize);
        }
    }

    static Stream<Arguments> formsAndBadIds() {
        return Arrays.stream(DispatchForm.values())
                .flatMap(form ->
                        IntStream.of(0, BAD_COUNT / 2, BAD_COUNT - 1).mapToObj(badId -> Arguments.of(form, badId)));
    }

    @ParameterizedTest
    @MethodSource("formsAndBadIds")
    void aKernelThatThrowsFailsItsDispatchAndNotTheNext(DispatchForm form, int badId) throws InterruptedException {
        AtomicBoolean bad = new AtomicBoolean(true);
        AtomicIntegerArray runs = new AtomicIntegerArray(BAD_COUNT);
        BlockingQueue<TaskException> handled = new LinkedBlockingQueue<>();
        try (WorkerPool pool = WorkerPool.builder()
                .workers(WORKERS)
                .uncaughtHandler(handled::add)
                .build()) {
            DispatchForm.Tasks tasks = new DispatchForm.Tasks(pool, id -> {
                if (!bad.get()) {
                    runs.incrementAndGet(id);
                } else if (id == badId) {
                    throw new IllegalArgumentException("no " + id);
                }
                return result(id);
            });
            assertFailure(failure(form, tasks, handled), badId);
            bad.set(false);
            assertResult(form, BAD_COUNT, form.play(tasks, BAD_COUNT, 10));
        }
        assertAllRanOnce(runs, "after a failure");
        assertThat(handled).isEmpty();
    }

    private static TaskException failure(
            DispatchForm form, DispatchForm.Tasks tasks, BlockingQueue<TaskException> handled)
            throws InterruptedException {
        if (form.isDetached()) {
            assertThat(form.play(tasks, BAD_COUNT, 10)).isNull();
            return handled.poll(60, TimeUnit.SECONDS);
        }
        RuntimeException thrown = assertThrows(RuntimeException.class, () -> form.play(tasks, BAD_COUNT, 10));
        return (TaskException) (thrown instanceof CompletionException ? thrown.getCause() : thrown);
    }

    private static void assertFailure(TaskException failure, int id) {
        assertThat(failure.task()).isEqualTo("Form");
        assertThat(failure.id()).isEqualTo(id);
        assertThat(failure.worker()).isIn(List.of(0, 1, 2, WORKERS));
        assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("no " + id);
    }

    private static int result(int id) {
        return 3 * id + 1;
    }

    private static void assertResult(DispatchForm form, int count, int[] result) {
        IntStream expected = IntStream.range(0, count).map(EveryFormTest::result);
        if (form.isDetached()) {
            assertThat(result).isNull();
        } else if (form.isReduction()) {
            assertThat(result).isEqualTo(new int[] {expected.sum()});
        } else {
            assertThat(result).isEqualTo(expected.toArray());
        }
    }

    private static void assertAllRanOnce(AtomicIntegerArray runs, String what) {
        for (int id = 0; id < runs.length(); id++) {
            // of millions, only those that are wrong are worth a message
            if (runs.get(id) != 1) {
                assertWithMessage("runs of id %s of %s, %s", id, runs.length(), what)
                        .that(runs.get(id))
                        .isEqualTo(1);
            }
        }
    }
}
