package dev.broadside.benchmarks.scale;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.benchmarks.dispatch.StepWork;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.TaskStatistics;
import dev.broadside.runtime.WorkerPool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model cuts ids into batches as the pool does. */
class DealingTest {

    private static final String BATCH = "dev.broadside.Batch";

    /** A dispatch is tried alone long before so many, which only keeps a test from going on for ever. */
    private static final int PLENTY = 10_000;

    @TempDir
    Path directory;

    @Test
    void batchesShrinkToTheSmallest() {
        assertThat(new Dealing(3).batches(40))
                .containsExactly(5, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1)
                .inOrder();
        assertThat(new Dealing(20).batches(1_000))
                .containsExactly(125, 109, 95, 83, 80, 80, 80, 80, 80, 80, 54, 27, 20, 7)
                .inOrder();
        assertThat(new Dealing(50).batches(40)).containsExactly(40);
    }

    /** Ids that cost next to nothing and ids that are dear, few and many: each of the rule's bounds is met by some of them. */
    @ParameterizedTest
    @CsvSource({"16, 1", "300, 3000", "1024, 1", "1024, 10", "4096, 100", "100000, 1", "100000, 10"})
    void thePoolDealsAsTheModelSays(int count, int steps) throws Exception {
        WorkerPool pool = WorkerPool.create(1);
        CountDownLatch busy = new CountDownLatch(1);
        Semaphore over = new Semaphore(0);
        try (StepWork work = new StepWork(count, steps, pool)) {
            // with the worker busy, this thread claims all batches
            Dispatch<?> held = pool.broadcast(worker -> {
                busy.countDown();
                over.acquireUninterruptibly();
            });
            busy.await();
            try {
                assertDealtAsLearnt(pool, work, count);
            } finally {
                over.release();
                held.join();
            }
        }
    }

    private void assertDealtAsLearnt(WorkerPool pool, StepWork work, int count) throws IOException {
        assertDealt(work, count, Dealing.ofUnknown(count));

        work.equally(1);
        TaskStatistics learnt = learnt(pool, count);
        assertThat(learnt.aloneNanosPerId()).isEqualTo(0.0);
        assertDealt(work, count, Dealing.of(count, learnt.sharedNanosPerId()));

        for (int i = 0; i < PLENTY && learnt.aloneNanosPerId() == 0; i++) {
            work.equally(1);
            learnt = learnt(pool, count);
        }
        assertDealt(work, count, Dealing.of(count, learnt.aloneNanosPerId()));
    }

    private static TaskStatistics learnt(WorkerPool pool, int count) {
        return pool.statistics().tasks().stream()
                .filter(task -> task.fromIds() <= count && count <= task.toIds())
                .findFirst()
                .orElseThrow();
    }

    /** Checks the batches of this thread's own range, the second half; those of the other it takes from behind. */
    private void assertDealt(StepWork work, int count, Dealing dealing) throws IOException {
        int half = count / 2;
        List<RecordedEvent> batches = batches(work);
        assertWithMessage("the smallest being %s", dealing.smallest())
                .that(sizes(batches.stream()
                        .filter(batch -> batch.getInt("from") >= half)
                        .toList()))
                .containsExactlyElementsIn(dealing.batches(count - half))
                .inOrder();
        List<Integer> stolen = sizes(batches.stream()
                .filter(batch -> 0 < batch.getInt("from") && batch.getInt("from") < half)
                .toList());
        assertThat(stolen.stream().allMatch(size -> size >= dealing.smallest())).isTrue();
    }

    private static List<Integer> sizes(List<RecordedEvent> batches) {
        return batches.stream()
                .map(batch -> batch.getInt("to") - batch.getInt("from"))
                .toList();
    }

    /** The batches of a dispatch, by their ids. */
    private List<RecordedEvent> batches(StepWork work) throws IOException {
        Path file = directory.resolve("batches.jfr");
        try (Recording recording = new Recording()) {
            recording.enable(BATCH).withoutThreshold();
            recording.start();
            work.tracked();
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals(BATCH))
                .sorted(Comparator.comparingInt(event -> event.getInt("from")))
                .toList();
    }
}
