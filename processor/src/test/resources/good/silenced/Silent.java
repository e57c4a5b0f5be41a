package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;
import java.util.ArrayList;
import java.util.List;

/** Has one of each thing that is warned of, and says that it means it. */
final class Silent {
    @SuppressWarnings("task/mutable-static")
    private static int total;

    private static final ArrayList<Integer> FOUND = new ArrayList<>();

    private Silent() {}

    @SuppressWarnings("packet/adapter-unused")
    @Packet(adapters = Object.class)
    record Hit(int target) {}

    @Task
    @SuppressWarnings({"task/static-write", "task/shared-element", "task/synchronized-kernel"})
    static synchronized void write(int id, int[] out) {
        total += id;
        out[0]++;
    }

    @Task
    static void last(int id, @SuppressWarnings("task/mutable-local-memory") @LocalMemory int[] sums) {
        @SuppressWarnings({"task/shared-element", "unused"})
        int before = sums[1]++;
    }

    @Task
    static void note(int id) {
        add(id);
    }

    @SuppressWarnings("all")
    private static void add(int id) {
        total++;
        FOUND.add(id);
    }

    @Task
    @SuppressWarnings("task/object-per-id")
    static Hit hit(int id) {
        return id > 3 ? new Hit(id) : new Hit(0);
    }

    static int total() {
        return total;
    }

    static List<Integer> found() {
        return FOUND;
    }
}
