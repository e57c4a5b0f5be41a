package app;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.WorkerPool;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import lib.Ray;
import lib.RayBuffer;
import lib.Spark;
import lib.SparkBuffer;

public final class Main {
    private static final long SEED = Long.getLong("broadside.seed", System.nanoTime());

    private Main() {}

    public static void run() {
        for (int workers = 0; workers <= 4; workers++) {
            try (WorkerPool pool = workers == 0 ? WorkerPool.sequential() : WorkerPool.create(workers)) {
                SparksTasks sparks = new SparksTasks(pool);
                sparks.strike().localMemory("");
                everyForm(sparks);
                failed(sparks);
                random(sparks);
            }
        }
        detached();
    }

    private static SparkBuffer struck(int count, int most) {
        List<Spark> sparks = new ArrayList<>();
        for (int id = 0; id < count; id++) {
            for (int part = 0; part < id % (most + 1); part++) {
                sparks.add(new Spark(id, (short) part));
            }
        }
        return SparkBuffer.copyOf(sparks);
    }

    private static RayBuffer shone(int count) {
        List<Ray> rays = new ArrayList<>();
        for (int id = 0; id < count; id += 5) {
            rays.add(new Ray(id, "e" + id % 7, id % 2 == 0));
        }
        return RayBuffer.copyOf(rays);
    }

    private static void everyForm(SparksTasks sparks) {
        for (int count : new int[] {0, 1, 2, 3, 101, 5000}) {
            for (int most : new int[] {0, 1, 40}) {
                SparkBuffer expected = struck(count, most);
                assertThat(sparks.strike().runEqually(count, most)).isEqualTo(expected);
                assertThat(sparks.strike().dispatchEqually(count, most).join()).isEqualTo(expected);
                for (int batchSize : new int[] {1, 7, 64, 10_000}) {
                    assertThat(sparks.strike().dispatch(count, batchSize, most).join())
                            .isEqualTo(expected);
                }
            }
            assertThat(sparks.shine().runEqually(count)).isEqualTo(shone(count));
            assertThat(sparks.shine().dispatch(count, 3).join()).isEqualTo(shone(count));
        }
    }

    /** A dispatch that fails gives nothing, and leaves nothing behind for the next. */
    private static void failed(SparksTasks sparks) {
        AtomicInteger calls = new AtomicInteger();
        CompletionException failure = Thrown.by(
                CompletionException.class,
                () -> sparks.explode().dispatch(1000, 10, 500, calls).join());
        assertThat(((TaskException) failure.getCause()).id()).isEqualTo(500);
        assertThat(Thrown.by(TaskException.class, () -> sparks.explode().runEqually(1000, 0, calls))
                        .id())
                .isEqualTo(0);
        SparkBuffer all = sparks.explode().runEqually(1000, -1, calls);
        assertThat(all.count()).isEqualTo(1000);
        assertThat(all.id(999)).isEqualTo(999);
    }

    /** Dispatches that overlap, of any size and batches. */
    private static void random(SparksTasks sparks) {
        Random random = new Random(SEED);
        for (int round = 0; round < 10; round++) {
            List<Dispatch<SparkBuffer>> dispatches = new ArrayList<>();
            List<SparkBuffer> expected = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                int count = random.nextInt(400);
                int most = random.nextInt(6);
                expected.add(struck(count, most));
                dispatches.add(
                        random.nextBoolean()
                                ? sparks.strike().dispatchEqually(count, most)
                                : sparks.strike().dispatch(count, 1 + random.nextInt(50), most));
            }
            for (int i = 0; i < 5; i++) {
                assertWithMessage("-Dbroadside.seed=%s, round %s", SEED, round)
                        .that(dispatches.get(i).join())
                        .isEqualTo(expected.get(i));
            }
        }
    }

    /** Without a result the kernel appends all the same. */
    private static void detached() {
        AtomicInteger calls = new AtomicInteger();
        try (WorkerPool pool = WorkerPool.create(2)) {
            SparksTasks sparks = new SparksTasks(pool);
            sparks.explode().dispatchDetached(100, 7, -1, calls);
            sparks.explode().dispatchDetachedEqually(100, -1, calls);
        }
        assertThat(calls.get()).isEqualTo(200);
    }
}
