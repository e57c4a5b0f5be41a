package app;

import static com.google.common.truth.Truth.assertThat;

import app.Rain.Named;
import app.Rain.Old;
import app.Rain.Soil;
import app.Rain.Terrain;
import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.UnsoundKernelException;
import dev.broadside.runtime.WorkerPool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public final class Main {
    private static final int COUNT = 60;

    static PuddleBuffer puddles;

    private final RainTasks rain;

    private Main(WorkerPool pool) {
        rain = new RainTasks(pool);
        rain.slope().localMemory(terrain()).seed(4);
    }

    public static void run() {
        List<Object> expected = resultsOf(WorkerPool.sequential());
        assertThat(resultsOf(WorkerPool.checking(WorkerPool.sequential()))).isEqualTo(expected);
        assertThat(resultsOf(WorkerPool.checking(WorkerPool.create(2)))).isEqualTo(expected);
        assertThat(resultsOf(WorkerPool.checking(WorkerPool.shuffled(5)))).isEqualTo(expected);
        assertThat(resultsOf(WorkerPool.checking(WorkerPool.verifying(WorkerPool.sequential()))))
                .isEqualTo(expected);
        assertThat(resultsOf(WorkerPool.verifying(WorkerPool.checking(WorkerPool.create(2)))))
                .isEqualTo(expected);
        try (WorkerPool pool = WorkerPool.checking(WorkerPool.sequential())) {
            new Main(pool).findsWhatIsUnsound();
        }
    }

    private static List<Object> resultsOf(WorkerPool pool) {
        try (pool) {
            return new Main(pool).results();
        }
    }

    private static Terrain terrain() {
        return new Terrain(COUNT, new float[COUNT], new Soil("mud", new int[COUNT], new Soil("clay", null, null)));
    }

    private static DropBuffer drops() {
        DropBuffer drops = DropBuffer.allocate(COUNT);
        for (int i = 0; i < COUNT; i++) {
            drops.set(i, new Drop(i, 100 - i));
        }
        return drops;
    }

    private List<Object> results() {
        List<Object> results = new ArrayList<>();
        float[] slopes = new float[COUNT];
        rain.slope().runEquallyInto(slopes, COUNT);
        results.add(Arrays.toString(slopes));
        results.add(Arrays.toString(rain.slope().dispatchDeferred(COUNT, 7).join()));
        Terrain terrain = terrain();
        rain.soak().runEqually(COUNT, terrain, 1);
        rain.soak().dispatch(COUNT, 9, null, 1).join();
        rain.soak().dispatchDetachedEqually(0, terrain, 1);
        results.add(Arrays.toString(terrain.soil().wetness()));
        int[] counts = new int[COUNT];
        Mark mark = new Mark(1, new int[COUNT]);
        rain.tally().runEqually(COUNT, new Old(new int[1], 0), new Named<>("", counts, mark), new Mark[] {mark});
        rain.tally().dispatchDetachedDeferred(0, 1, null, new Named<>("", null, null), null);
        results.add(Arrays.toString(counts) + Arrays.toString(mark.places()));
        DropBuffer drops = drops();
        results.add(rain.fall().dispatch(COUNT, 5, drops, drops, new float[COUNT], false).join());
        rain.fall().runEquallyInto(drops, COUNT, drops, drops(), new float[COUNT + 1], true);
        rain.freeze().dispatchInto(drops, COUNT, 4, 0.5f).join();
        results.add(drops);
        puddles = PuddleBuffer.allocate(COUNT);
        PuddleBuffer apart = PuddleBuffer.allocate(COUNT);
        results.add(rain.gather().runEqually(COUNT, apart, apart));
        results.add(rain.splash().dispatchEqually(COUNT, List.of("a"), new int[COUNT]).join());
        long[] weights = new long[COUNT];
        results.add(rain.weigh().reduceEqually(COUNT, weights, 1).join());
        results.add(rain.weigh().runReduceEqually(COUNT, weights, 1));
        results.add(Arrays.toString(weights));
        float[] light = new float[COUNT];
        results.add(Arrays.toString(rain.shade().dispatch(10, 6, 4, 4, light, 10, 0).join()));
        rain.shade().runEqually(10, 6, light, 10, 0);
        results.add(Arrays.toString(light));
        results.add(Arrays.toString(rain.smooth().runEqually(COUNT, light)));
        return results;
    }

    private static void fails(int id, String message, Runnable dispatch) {
        TaskException failure = Thrown.by(TaskException.class, dispatch::run);
        assertThat(failure).hasCauseThat().isInstanceOf(UnsoundKernelException.class);
        assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("Task " + message);
        assertThat(failure.id()).isEqualTo(id);
    }

    private void findsWhatIsUnsound() {
        rain.erode().localMemory(terrain());
        fails(
                0,
                "'erode': 'terrain.heights[0]' was changed from 0.0 to -1.0 by id 0, but every call may read it.",
                () -> rain.erode().runEqually(COUNT));
        fails(
                1,
                "'soak': 'terrain.soil.wetness[0]' was changed to 1 by id 0, and then to 2 by id 1: on several"
                        + " threads a change may be lost.",
                () -> rain.soak().runEqually(COUNT, terrain(), 2));
        Mark mark = new Mark(0, new int[COUNT]);
        fails(
                1,
                "'tally': 'result.mark.places[0]' was changed to 1 by id 0, and then to 2 by id 1: on several threads"
                        + " a change may be lost.",
                () -> rain.tally().runEqually(2, new Old(new int[1], 0), new Named<>("", null, mark), null));
        puddles = PuddleBuffer.allocate(COUNT);
        fails(
                30,
                "'gather': 'secret[7]' was changed from Puddle[depth=0, kind=0] to Puddle[depth=100, kind=1] by id 30,"
                        + " but every call may read it.",
                () -> rain.gather().runEqually(COUNT, PuddleBuffer.allocate(COUNT), puddles));
        fails(
                31,
                "'weigh': 'weights[0]' was changed to 120 by one of the ids 0 to 15, and then to 496 by one of the"
                        + " ids 16 to 31: on several threads a change may be lost.",
                () -> rain.weigh().runReduceEqually(COUNT, new long[1], COUNT));
        fails(
                24,
                "'shade': 'light[24]' was changed to 4.0 by id 23 at (3, 2), and then to 9.0 by id 24 at (4, 2): on"
                        + " several threads a change may be lost.",
                () -> rain.shade().runEqually(10, 6, new float[COUNT], 10, 1));
        float[] own = new float[COUNT];
        rain.smooth().runEquallyInto(new float[COUNT], COUNT, own);
        own[0] = 8;
        fails(
                59,
                "'smooth' depends on the order of its ids: 'heights[2]' was 2.0, and 0.0 when they were run again from"
                        + " the last to the first.",
                () -> rain.smooth().runEquallyInto(own, COUNT, own));
    }
}
