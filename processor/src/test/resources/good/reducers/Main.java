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

public final class Main {
    private static final long SEED = Long.getLong("broadside.seed", System.nanoTime());
    private static final int[] COUNTS = {1, 2, 15, 16, 17, 31, 33, 100, 1000, 2048, 2049, 5000, 100_003};

    private Main() {}

    public static void run() {
        for (int workers = 0; workers <= 4; workers++) {
            try (WorkerPool pool = workers == 0 ? WorkerPool.sequential() : WorkerPool.create(workers)) {
                SumsTasks sums = new SumsTasks(pool);
                sums.root().localMemory(3);
                for (int count : COUNTS) {
                    everyForm(sums, count);
                }
                failed(sums);
                random(sums);
            }
        }
    }

    /** What is promised: blocks of a power of two, at least 16 and at most 128 of them, then neighbours in pairs. */
    private static double root(int count, double scale) {
        int size = 16;
        while ((count + size - 1L) / size > 128) {
            size *= 2;
        }
        List<Double> blocks = new ArrayList<>();
        for (int begin = 0; begin < count; begin += size) {
            double sum = Sums.root(begin, scale, 3);
            for (int id = begin + 1; id < Math.min(count, begin + size); id++) {
                sum += Sums.root(id, scale, 3);
            }
            blocks.add(sum);
        }
        while (blocks.size() > 1) {
            List<Double> pairs = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i += 2) {
                pairs.add(i + 1 < blocks.size() ? blocks.get(i) + blocks.get(i + 1) : blocks.get(i));
            }
            blocks = pairs;
        }
        return blocks.get(0);
    }

    private static void everyForm(SumsTasks sums, int count) {
        Dispatch<Double> started = sums.root().reduceEqually(count, 0.7);
        assertThat(started.count()).isEqualTo(count);
        assertThat(started.join()).isEqualTo(root(count, 0.7));
        assertThat(started.progress()).isEqualTo(count);
        assertThat(sums.root().runReduceEqually(count, 0.7)).isEqualTo(root(count, 0.7));
        int ones = sums.count().runReduceEqually(count, 3, 1);
        assertThat(ones).isEqualTo((count + 1) / 3);
        Span all = sums.span().reduceEqually(count, -1).join();
        assertThat(all.first()).isEqualTo(0);
        assertThat(all.last()).isEqualTo(count - 1);
        assertThat(sums.span().runReduceEqually(count, -1)).isEqualTo(all);
    }

    private static void failed(SumsTasks sums) {
        CompletionException failure = Thrown.by(
                CompletionException.class, () -> sums.span().reduceEqually(5000, 1234).join());
        assertThat(((TaskException) failure.getCause()).id()).isEqualTo(1234);
        assertThat(Thrown.by(TaskException.class, () -> sums.span().runReduceEqually(5000, 0))
                        .id())
                .isEqualTo(0);
        TaskException late = Thrown.by(TaskException.class, () -> sums.well().runReduceEqually(40));
        assertThat(late.id()).isEqualTo(16);
        assertThat(late.worker()).isEqualTo(-1);
        assertThat(late).hasMessageThat().contains("failed at id 16 while results were put together");
        assertThat(sums.well().runReduceEqually(16)).isTrue();
        IllegalArgumentException refused =
                Thrown.by(IllegalArgumentException.class, () -> sums.well().reduceEqually(0));
        assertThat(refused).hasMessageThat().contains("Task 'well': the count is 0, but there is no result of no ids");
        Thrown.by(IllegalArgumentException.class, () -> sums.well().runReduceEqually(-1));
    }

    /** Reductions that overlap, of any size. */
    private static void random(SumsTasks sums) {
        Random random = new Random(SEED);
        for (int round = 0; round < 10; round++) {
            List<Dispatch<Double>> dispatches = new ArrayList<>();
            List<Double> expected = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                int count = 1 + random.nextInt(6000);
                double scale = random.nextDouble();
                expected.add(root(count, scale));
                dispatches.add(sums.root().reduceEqually(count, scale));
            }
            for (int i = 4; i >= 0; i--) {
                assertWithMessage("-Dbroadside.seed=%s, round %s", SEED, round)
                        .that(dispatches.get(i).join())
                        .isEqualTo(expected.get(i));
            }
        }
    }
}
