package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;
import java.util.ArrayList;
import java.util.List;

public final class Main {
    private Main() {}

    public static void run() {
        PureTasks pure = new PureTasks(WorkerPool.sequential());
        int[] out = new int[64];
        Pure.Box box = new Pure.Box();
        Pure.Box[] boxes = {new Pure.Box(), new Pure.Box()};
        pure.own().runEqually(2, out, new int[2][2], boxes);
        assertThat(boxes[1].count).isEqualTo(3);
        pure.parts().runEqually(2, out, 4, 2);
        pure.scatter().runEqually(2, out, new int[8], List.of(boxes));
        pure.grid().runEqually(2, 2, out, new int[2][2], 2);
        pure.one().runEqually(4, out, box, 4);
        pure.careful().runEqually(2, box);
        pure.nested().runEqually(2, out, box);
        assertThat(out[0]).isEqualTo(1);
        assertThat(pure.local().localMemory("a").runEqually(2, boxes)).asList().containsExactly(7, 7);
        pure.workers().runEqually(2, new int[3], new ArrayList<>());
        assertThat(pure.slot().runEqually(2, new int[] {4, 1}).colour(0)).isEqualTo(4);
        assertThat(pure.append().runEqually(3).count()).isEqualTo(3);
        assertThat(pure.mark().runEqually(1, new Pure.Mark[] {new Pure.Mark(3)}).colour(0)).isEqualTo(3);
        assertThat(Pure.calls()).isGreaterThan(1);
    }
}
