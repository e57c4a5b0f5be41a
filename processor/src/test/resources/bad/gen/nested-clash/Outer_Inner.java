package app;

import dev.broadside.annotations.Task;

final class Outer_Inner { // ~ error [gen/nested-clash] 'Outer.Inner' and 'Outer_Inner' would both generate 'Outer_InnerTasks'. Rename one of them.
    private Outer_Inner() {}

    @Task(name = "flat")
    static int blur(int id) {
        return id;
    }
}
