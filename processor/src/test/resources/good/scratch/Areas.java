package app;

import dev.broadside.annotations.Element;
import dev.broadside.annotations.Scratch;
import dev.broadside.annotations.Task;
import dev.broadside.runtime.TaskContext;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Kernels with work areas. */
public final class Areas {
    private Areas() {}

    static final AtomicInteger MADE = new AtomicInteger();

    /** Who shares this with another one sees it. */
    static final class Area {
        private final AtomicBoolean inUse = new AtomicBoolean();
        final int number = MADE.incrementAndGet();

        Area() {}

        void enter() {
            if (!inUse.compareAndSet(false, true)) {
                throw new IllegalStateException("shared");
            }
        }

        void leave() {
            inUse.set(false);
        }
    }

    record Row(int[] values) {
        public Row() {
            this(new int[4]);
        }
    }

    static class Old {
        @Deprecated
        Old() {}
    }

    static final class Fragile {
        Fragile() {
            if (MADE.get() < 0) {
                throw new IllegalStateException("cannot be made");
            }
        }
    }

    @Task
    public static int alone(int id, @Scratch Area area) {
        area.enter();
        Thread.yield();
        area.leave();
        return area.number;
    }

    @Task
    static int nested(int id, @Scratch Area area, AreasTasks tasks, int depth) {
        area.enter();
        int below = depth == 0 ? 0 : tasks.nested().runEqually(2, tasks, depth - 1)[1];
        area.leave();
        return below + 1;
    }

    @Task
    static int types(
            int slot,
            @Scratch ArrayList<String> list,
            @Scratch TreeMap<?, ? extends Number> map,
            @Element int number,
            @Scratch Row row,
            TaskContext context,
            @Scratch Old slots) {
        list.add("" + slot);
        row.values()[slot]++;
        return list.size() + map.size() + number + row.values()[slot] + (slots == null ? 1000 : 0);
    }

    @Task
    static int failing(int id, @Scratch Area area, int bad) {
        area.enter();
        try {
            if (id == bad) {
                throw new IllegalArgumentException("bad");
            }
            return area.number;
        } finally {
            area.leave();
        }
    }

    @Task
    static int fragile(int id, @Scratch Fragile fragile) {
        return id;
    }
}
