package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

final class Outer {
    private Outer() {}

    static final class Inner { // ~ error [gen/nested-clash] 'Outer.Inner' and 'Outer_Inner' would both generate 'Outer_InnerTasks'. Rename one of them.
        @Task(name = "nested")
        static int blur(int id) {
            return id;
        }
    }

    @Packet
    record Hit(int target) {} // ~ error [gen/nested-clash] 'Outer.Hit' and 'Outer_Hit' would both generate 'Outer_Hit
}
