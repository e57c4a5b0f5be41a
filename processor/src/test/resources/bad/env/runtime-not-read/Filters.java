package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    static int blur(int id) { // ~ error [env/runtime-not-read] Module 'app' does not require 'dev.broadside.runtime'. Add it to module-info.java.
        return id;
    }
}
