package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

final class Memories {
    private Memories() {}

    @Packet
    record World(float gravity) {}

    @Task
    static float fall(int id, @LocalMemory World world, float time) {
        return id + world.gravity() * time;
    }

    @Task
    static int add(int id, @LocalMemory int amount) {
        return id + amount;
    }

    @Task
    static boolean flag(int id, boolean before, @LocalMemory boolean flag) {
        return before && flag;
    }

    @Task
    static char pick(int id, @SuppressWarnings("task/mutable-local-memory") @LocalMemory char[] letters) {
        return letters[id];
    }

    @Task
    static void last(int id, long[] into, @LocalMemory long value) {
        into[id] = value;
    }
}
