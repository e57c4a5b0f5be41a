package app;

import dev.broadside.annotations.Task;

// ~ option -Abroadside.index=maybe
// ~ nowhere error [env/option-value] Option broadside.index must be true or false, not 'maybe'.

final class Filters {
    private Filters() {}

    @Task
    static int blur(int id) {
        return id;
    }
}
