package app;

import dev.broadside.annotations.Element;
import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Scratch;
import dev.broadside.annotations.Task;
import dev.broadside.runtime.TaskContext;
import java.util.List;

/** Kernels that keep to what is theirs, and some that do not. */
@SuppressWarnings("task/mutable-local-memory")
public final class Rain {
    private Rain() {}

    /** What is in it can be changed, though the record cannot. */
    record Terrain(int width, float[] heights, Soil soil) {}

    record Soil(String name, int[] wetness, Soil below) {}

    /** Generated code leaves what is deprecated alone. */
    record Old(int[] counts, int sum) {
        @Deprecated
        public int[] counts() {
            return counts;
        }
    }

    record Named<T>(String name, T value, Mark mark) {}

    static final class Room {
        int[] used = new int[8];
    }

    @Task
    static float slope(int id, @LocalMemory Terrain terrain, @Scratch Room room, TaskContext context) {
        room.used[id % 8]++;
        return terrain.heights()[id] + context.random().nextFloat();
    }

    @Task
    static float erode(int id, @LocalMemory Terrain terrain) {
        return terrain.heights()[id % 10] -= 1;
    }

    @Task
    static void soak(int id, Terrain terrain, int by) {
        if (terrain != null) {
            terrain.soil().wetness()[id / by]++;
        }
    }

    @Task
    static void tally(int visitor, Old old, Named<int[]> result, Mark[] marks) {
        old.counts()[0]++;
        if (result.value() != null) {
            result.value()[visitor]++;
        }
        result.mark().places()[result.value() == null ? 0 : visitor]++;
    }

    @Task
    static Drop fall(int id, @Element Drop drop, DropBuffer all, @Element float wind, boolean wild) {
        return new Drop(all.x(id) + wind, drop.y() - 1);
    }

    @Task
    static Puddle gather(int id, PuddleBuffer puddles, PuddleBuffer secret) {
        if (id == 30) {
            Main.puddles.set(7, new Puddle(100, (byte) 1));
        }
        return new Puddle(puddles.depth(id) + 1, (byte) 2);
    }

    @Task
    static void freeze(int id, DropBuffer.Slot out, float by) {
        out.x(out.x() + by);
    }

    @Task
    static void splash(int id, DropBuffer.Appender out, List<String> names, int[] sizes) {
        for (int i = 0; i < id % 3; i++) {
            out.append(new Drop(id, i + names.size() + sizes[id]));
        }
    }

    @Task(reducer = "add")
    static long weigh(int id, long[] weights, int shared) {
        weights[id / shared] += id;
        return weights[id / shared];
    }

    static long add(long left, long right) {
        return left + right;
    }

    @Task(dimensions = 2)
    static float shade(int x, int y, float[] light, int width, int beside) {
        light[y * width + x + (x == 3 && y == 2 ? beside : 0)] += x + 1;
        return x * y;
    }

    /** Another's element is now what it was, and now what it will be. */
    @Task
    static float smooth(int id, float[] heights) {
        return (heights[Math.max(0, id - 1)] + heights[id]) / 2;
    }
}
