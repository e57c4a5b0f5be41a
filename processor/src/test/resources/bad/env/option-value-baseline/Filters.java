package app;

import dev.broadside.annotations.Task;

// ~ option -Abroadside.baseline=no/such/directory
// ~ nowhere error [env/option-value] Option broadside.baseline must be an existing directory, not

final class Filters {
    private Filters() {}

    @Task
    static int blur(int id) {
        return id;
    }
}
