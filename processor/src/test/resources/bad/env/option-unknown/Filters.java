package app;

import dev.broadside.annotations.Task;

// ~ option -Abroadside.maxPacketByte=64
// ~ option -Abroadside.colour=red
// ~ nowhere warning [env/option-unknown] Option broadside.maxPacketByte is not known. Did you mean broadside.maxPacketBytes?
// ~ nowhere warning [env/option-unknown] Option broadside.colour is not known.

final class Filters {
    private Filters() {}

    @Task
    static int blur(int id) {
        return id;
    }
}
