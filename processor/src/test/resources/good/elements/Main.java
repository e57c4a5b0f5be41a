package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.WorkerPool;
import java.util.List;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            BodiesTasks tasks = new BodiesTasks(pool);
            packets(tasks);
            columns(tasks);
            primitives(tasks);
            references(tasks);
            tooShort(tasks);
        }
    }

    private static void packets(BodiesTasks tasks) {
        Bodies_BodyBuffer bodies = Bodies_BodyBuffer.allocate(1000);
        for (int i = 0; i < 1000; i++) {
            bodies.set(i, new Bodies.Body(i, 2));
        }
        Bodies_BodyBuffer moved = tasks.move().dispatch(999, 10, bodies, 0.5f).join();
        assertThat(moved.count()).isEqualTo(999);
        assertThat(moved.x(998)).isEqualTo(999f);
        assertThat(bodies.x(998)).isEqualTo(998f);

        // each call replaces the element it was given
        tasks.move().runEquallyInto(bodies, 1000, bodies, 1f);
        tasks.move().dispatchInto(bodies, 999, 7, bodies, 1f).join();
        assertThat(bodies.x(3)).isEqualTo(7f);
        assertThat(bodies.x(998)).isEqualTo(1002f);
        assertThat(bodies.x(999)).isEqualTo(1001f);
    }

    private static void columns(BodiesTasks tasks) {
        Bodies_LightBuffer lights = Bodies_LightBuffer.copyOf(List.of(new Bodies.Light((short) 7), new Bodies.Light((short) 5)));
        tasks.dim().runEquallyInto(lights, 2, lights, new byte[] {1, 2});
        assertThat(lights.level(0)).isEqualTo(6);
        assertThat(lights.level(1)).isEqualTo(3);
        assertThat(tasks.dim().runEqually(1, lights.slice(1, 2), new byte[] {3}).level(0)).isEqualTo(0);
    }

    private static void primitives(BodiesTasks tasks) {
        tasks.sum().localMemory(2);
        double[] d = {0.25, 8};
        double[] sums = tasks.sum()
                .runEqually(
                        2,
                        new boolean[] {true, false},
                        new byte[] {1, 2},
                        new short[] {3, 4},
                        new char[] {5, 6},
                        new int[] {7, 8},
                        new long[] {9, 10},
                        new float[] {0.5f, 0},
                        d);
        assertThat(sums).isEqualTo(new double[] {53.5, 76});
    }

    private static void references(BodiesTasks tasks) {
        int[] lengths = tasks.measure().runEqually(
                2,
                new String[] {"a", "bcd", "not reached"},
                new int[][] {{10}, {20}},
                new List<?>[] {List.of(), List.of(1)},
                new List<?>[] {List.of(1, 2), List.of()});
        assertThat(lengths).isEqualTo(new int[] {13, 24});
    }

    private static void tooShort(BodiesTasks tasks) {
        int[] from = {5, 6, 7};
        int[][] to = {{0}, {0}, {0}, {0}};
        tasks.count().dispatchDetached(0, 1, new int[0], new int[0][]);
        for (Runnable refused : List.<Runnable>of(
                () -> tasks.count().dispatch(4, 1, from, to),
                () -> tasks.count().dispatchEqually(4, from, to),
                () -> tasks.count().dispatchDetached(4, 1, from, to),
                () -> tasks.count().dispatchDetachedEqually(4, from, to),
                () -> tasks.count().runEqually(4, from, to))) {
            IllegalArgumentException e = Thrown.by(IllegalArgumentException.class, refused);
            assertThat(e).hasMessageThat().isEqualTo("Task 'count': 'from' has 3 elements, but the count is 4.");
        }
        assertThat(Bodies.RUNS.get()).isEqualTo(0);
        assertThat(to).isEqualTo(new int[][] {{0}, {0}, {0}, {0}});
        tasks.count().runEqually(3, from, to);
        assertThat(to).isEqualTo(new int[][] {{5}, {7}, {9}, {0}});

        Bodies_BodyBuffer one = Bodies_BodyBuffer.allocate(1);
        IllegalArgumentException e =
                Thrown.by(IllegalArgumentException.class, () -> tasks.move().runEqually(2, one, 1f));
        assertThat(e).hasMessageThat().isEqualTo("Task 'move': 'body' has 1 element, but the count is 2.");
    }
}
