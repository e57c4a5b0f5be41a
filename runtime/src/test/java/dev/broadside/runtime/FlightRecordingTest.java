package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.LockSupport;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a flight recording has of a pool. */
@SuppressWarnings("try") // pools are closed before the end, and some are only there
class FlightRecordingTest {

    private static final String DISPATCH = "dev.broadside.Dispatch";
    private static final String BATCH = "dev.broadside.Batch";
    private static final String WAKE_UP = "dev.broadside.WakeUp";

    @TempDir
    private Path folder;

    /** Records an event, however short, while something runs. */
    private List<RecordedEvent> record(String event, Runnable action) throws IOException {
        Path file = folder.resolve("a.jfr");
        try (Recording recording = new Recording()) {
            recording.enable(event).withoutThreshold();
            recording.start();
            action.run();
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream()
                .filter(recorded -> recorded.getEventType().getName().equals(event))
                .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                .toList();
    }

    @Test
    void dispatchesOfEveryForm() throws IOException {
        try (WorkerPool pool = WorkerPool.create(1)) {
            TestTask task = new TestTask(pool, "Fly", id -> id);
            TestTask fails = new TestTask(pool, "Crash", id -> {
                throw new IllegalStateException("on purpose");
            });
            List<RecordedEvent> events = record(DISPATCH, () -> {
                task.run(100, 7);
                task.dispatch(64, 16).join();
                for (int i = 0; i < 200; i++) {
                    task.runEqually(16);
                }
                assertThrows(TaskException.class, () -> fails.run(10, 10));
                task.dispatchDetached(5, 5);
                pool.close();
            });
            assertThat(events).hasSize(204);
            assertDispatch(events.get(0), "Fly", 100, 15, 7, "shared", "done");
            assertThat(events.get(0).getThread("dispatcher").getJavaThreadId())
                    .isEqualTo(Thread.currentThread().getId());
            assertDispatch(events.get(1), "Fly", 64, 4, 16, "shared", "done");
            assertDispatch(events.get(202), "Crash", 10, 1, 10, "shared", "failed");
            assertDispatch(events.get(203), "Fly", 5, 1, 5, "shared", "done");
            assertThat(events.stream()
                            .filter(event -> event.getString("way").equals("alone"))
                            .count())
                    .isGreaterThan(0);
        }
    }

    private static void assertDispatch(
            RecordedEvent event, String task, int ids, int batches, int batchSize, String way, String outcome) {
        assertThat(event.getString("task")).isEqualTo(task);
        assertThat(event.getInt("ids")).isEqualTo(ids);
        assertThat(event.getInt("batches")).isEqualTo(batches);
        assertThat(event.getInt("batchSize")).isEqualTo(batchSize);
        assertThat(event.getString("way")).isEqualTo(way);
        assertThat(event.getString("outcome")).isEqualTo(outcome);
    }

    @Test
    void aloneIsOneBatch() throws IOException {
        WorkerPool pool = WorkerPool.sequential();
        TestTask task = new TestTask(pool, "Alone", id -> id);
        List<RecordedEvent> events = record(DISPATCH, () -> task.runEqually(10));
        assertThat(events).hasSize(1);
        assertDispatch(events.get(0), "Alone", 10, 1, 10, "alone", "done");
    }

    @Test
    void theBatchesHaveAllIds() throws IOException {
        try (WorkerPool pool = WorkerPool.create(2)) {
            TestTask task = new TestTask(pool, "Fly", id -> id);
            List<RecordedEvent> events = record(BATCH, () -> task.run(100, 7));
            int[] runs = new int[100];
            for (RecordedEvent event : events) {
                assertThat(event.getString("task")).isEqualTo("Fly");
                assertThat(event.getInt("participant")).isIn(List.of(0, 1, 2));
                for (int id = event.getInt("from"); id < event.getInt("to"); id++) {
                    runs[id]++;
                }
            }
            assertThat(events).hasSize(15);
            for (int count : runs) {
                assertThat(count).isEqualTo(1);
            }
        }
    }

    @Test
    void shortOnesAreLeftOutUnlessAskedFor() throws IOException {
        Path file = folder.resolve("b.jfr");
        WorkerPool pool = WorkerPool.sequential();
        TestTask task = new TestTask(pool, "Short", id -> id);
        task.runEqually(1);
        try (Recording recording = new Recording()) {
            recording.enable(DISPATCH);
            recording.start();
            assertThat(recording.getSettings()).doesNotContainKey(DISPATCH + "#threshold");
            for (int i = 0; i < 10_000; i++) {
                task.runEqually(1);
            }
            recording.dump(file);
        }
        assertThat(RecordingFile.readAllEvents(file).size()).isLessThan(10_000);
    }

    @Test
    void wakeUps() throws IOException {
        try (WorkerPool pool = WorkerPool.builder()
                .workers(1)
                .waitStrategy(WaitStrategy.park())
                .build()) {
            CyclicBarrier both = new CyclicBarrier(2);
            TestTask task = new TestTask(pool, "Both", id -> {
                try {
                    return both.await();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            List<RecordedEvent> events = record(WAKE_UP, () -> {
                long before = pool.statistics().wakeUps();
                while (pool.statistics().wakeUps() == before) {
                    task.run(2, 1);
                    LockSupport.parkNanos(100_000);
                }
                pool.close();
            });
            assertThat(events).isNotEmpty();
            assertThat(events.get(0).getInt("worker")).isEqualTo(0);
            assertThat(events.get(0).getDuration("delay").toNanos()).isGreaterThan(0);
            assertThat(events.get(0).getThread().getJavaName()).isEqualTo("broadside-worker-0");
        }
    }
}
