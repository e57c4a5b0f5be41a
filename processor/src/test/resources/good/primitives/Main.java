package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            everyKind(new PrimitivesTasks(pool));
            everyForm(new DefaultsTasks(pool));
        }
    }

    private static void everyKind(PrimitivesTasks tasks) {
        assertThat(tasks.even().runEqually(3)).isEqualTo(new boolean[] {true, false, true});
        assertThat(tasks.tiny().runEqually(3)).isEqualTo(new byte[] {0, 1, 2});
        assertThat(tasks.small().runEqually(3)).isEqualTo(new short[] {0, 1000, 2000});
        assertThat(tasks.letter().runEqually(3)).isEqualTo(new char[] {'a', 'b', 'c'});
        assertThat(tasks.square().runEqually(3)).isEqualTo(new int[] {0, 1, 4});
        assertThat(tasks.cube().runEqually(3, 1L << 40)).isEqualTo(new long[] {
            1L << 40, (1L << 40) + 1, (1L << 40) + 8
        });
        assertThat(tasks.half().runEqually(3)).isEqualTo(new float[] {0f, 0.5f, 1f});
        assertThat(tasks.root().runEqually(2, 1.0)).isEqualTo(new double[] {1.0, 2.0});
        boolean[] marks = new boolean[3];
        tasks.mark().runEqually(3, marks);
        assertThat(marks).isEqualTo(new boolean[] {true, true, true});
    }

    private static void everyForm(DefaultsTasks tasks) {
        int[] expected = {0, -1, -2, -3, -4};
        Dispatch<int[]> tracked = tasks.negative().dispatch(5, 2);
        assertThat(tracked.join()).isEqualTo(expected);
        assertThat(tasks.negative().dispatchEqually(5).join()).isEqualTo(expected);
        int[] out = new int[5];
        assertThat(tasks.negative().dispatchInto(out, 5, 3).join()).isSameInstanceAs(out);
        assertThat(out).isEqualTo(expected);
        int[] again = {9, 9, 9, 9, 9, 9};
        assertThat(tasks.negative().dispatchEquallyInto(again, 5).join()).isSameInstanceAs(again);
        assertThat(again).isEqualTo(new int[] {0, -1, -2, -3, -4, 9});
        assertThat(tasks.negative().runEqually(0)).isEmpty();
        int[] third = new int[5];
        tasks.negative().runEquallyInto(third, 5);
        assertThat(third).isEqualTo(expected);

        int[] counts = new int[100];
        Dispatch<Void> effects = tasks.count().dispatch(100, 7, counts);
        assertThat(effects.join()).isNull();
        tasks.count().dispatchEqually(100, counts).join();
        tasks.count().runEqually(100, counts);
        assertThat(java.util.Arrays.stream(counts).distinct().toArray()).isEqualTo(new int[] {3});
    }
}
