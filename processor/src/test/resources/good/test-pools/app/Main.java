package app;

import static com.google.common.truth.Truth.assertThat;

import app.Sea.Wave;
import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.UnsoundKernelException;
import dev.broadside.runtime.WorkerPool;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

public final class Main {
    private static final int COUNT = 100;

    private final WorkerPool pool;
    private final SeaTasks sea;

    private Main(WorkerPool pool) {
        this.pool = pool;
        sea = new SeaTasks(pool);
        sea.roll().localMemory(new Wave(8, 0)).seed(3);
        sea.foam().localMemory(5);
    }

    public static void run() {
        List<Object> expected = resultsOf(WorkerPool.sequential(), 1);
        for (int seed = 0; seed < 20; seed++) {
            assertThat(resultsOf(WorkerPool.shuffled(seed), 1)).isEqualTo(expected);
        }
        assertThat(resultsOf(WorkerPool.verifying(WorkerPool.sequential()), 2)).isEqualTo(expected);
        assertThat(resultsOf(WorkerPool.verifying(WorkerPool.create(2)), 2)).isEqualTo(expected);
        assertThat(resultsOf(WorkerPool.verifying(WorkerPool.shuffled(7)), 2)).isEqualTo(expected);
        findsWhatIsUnsound();
    }

    private static List<Object> resultsOf(WorkerPool pool, int runs) {
        try (pool) {
            return new Main(pool).results(runs);
        }
    }

    private List<Object> results(int runs) {
        int[] seen = new int[COUNT];
        List<Object> results = List.of(
                ints(calls(runs, () -> sea.square().runEqually(COUNT, 1))),
                calls(runs, () -> sea.square().runReduceEqually(COUNT, 1)),
                calls(runs, () -> sea.square().reduceEqually(COUNT, 2).join()),
                calls(runs, () -> rolled(waves())),
                calls(runs, this::rolledInPlace),
                calls(runs, this::rolledLater),
                Arrays.toString(calls(runs, this::damped)),
                calls(runs, this::lifted),
                calls(runs, () -> sea.foam().dispatch(COUNT, 7).join()),
                ints(calls(1, () -> sea.count().dispatch(COUNT, 9, seen).join())));
        assertThat(seen).asList().doesNotContain(0);
        return results;
    }

    private static <T> T calls(int runs, Supplier<T> dispatch) {
        Sea.CALLS.set(0);
        T result = dispatch.get();
        assertThat(Sea.CALLS.get()).isEqualTo(runs * COUNT);
        return result;
    }

    private static String ints(Object array) {
        return array instanceof long[] longs ? Arrays.toString(longs) : Arrays.toString((int[]) array);
    }

    private static Sea_WaveBuffer waves() {
        return Sea_WaveBuffer.copyOf(
                IntStream.range(0, COUNT).mapToObj(id -> new Wave(id, 0)).toList());
    }

    private Sea_WaveBuffer rolled(Sea_WaveBuffer waves) {
        return sea.roll().dispatchEqually(COUNT, waves, waves, Sea.Wind.STORM, "storm").join();
    }

    /** The results replace the elements, which must not be what the kernel sees the second time. */
    private Sea_WaveBuffer rolledInPlace() {
        Sea_WaveBuffer waves = waves();
        sea.roll().runEquallyInto(waves.slice(0, COUNT), COUNT, waves, waves(), Sea.Wind.CALM, "calm");
        return waves;
    }

    /** The local memory is that of the time when the dispatch begins, both times. */
    private Sea_WaveBuffer rolledLater() {
        Dispatch<Sea_WaveBuffer> later = sea.roll().dispatchDeferred(COUNT, 3, waves(), waves(), Sea.Wind.CALM, "");
        sea.roll().localMemory(new Wave(100, 0));
        pool.frame().run();
        sea.roll().localMemory(new Wave(8, 0));
        return later.join();
    }

    private float[] damped() {
        float[] heights = new float[COUNT];
        Arrays.setAll(new Float[COUNT], id -> heights[id] = id);
        sea.damp().runEquallyInto(heights, COUNT, heights);
        return heights;
    }

    private Sea_WaveBuffer lifted() {
        Sea_WaveBuffer waves = waves();
        return sea.lift().dispatchInto(waves, COUNT, 4, 2f).join();
    }

    private static void findsWhatIsUnsound() {
        try (WorkerPool pool = WorkerPool.verifying(WorkerPool.sequential())) {
            SeaTasks sea = new SeaTasks(pool);
            TaskException failure = Thrown.by(TaskException.class, () -> sea.drift().runEqually(COUNT));
            assertThat(failure.id()).isEqualTo(20);
            assertThat(failure).hasCauseThat().isInstanceOf(UnsoundKernelException.class);
            assertThat(failure)
                    .hasCauseThat()
                    .hasMessageThat()
                    .startsWith("Task 'drift' depends on the order of its ids: id 20 was Wave[height=20.0, speed=");
            failure = Thrown.by(TaskException.class, () -> sea.unsound().runEqually(COUNT));
            assertThat(failure)
                    .hasCauseThat()
                    .hasMessageThat()
                    .startsWith("Task 'unsound' depends on the order of its ids: packet ");
        }
    }
}
