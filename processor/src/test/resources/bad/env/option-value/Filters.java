package app;

import dev.broadside.annotations.Task;

// ~ option -Abroadside.maxPacketBytes=64k
// ~ nowhere error [env/option-value] Option broadside.maxPacketBytes must be a whole number, not '64k'.

final class Filters {
    private Filters() {}

    @Task
    static int blur(int id) {
        return id;
    }
}
