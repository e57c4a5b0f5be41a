package app;

import dev.broadside.annotations.Task;

/** The packet is the return type where none is given. */
final class Defaults {
    private Defaults() {}

    @Task
    static int negative(int id) {
        return -id;
    }

    @Task
    static void count(int id, int[] counts) {
        counts[id]++;
    }
}
