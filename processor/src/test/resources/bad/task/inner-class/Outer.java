package app;

import dev.broadside.annotations.Task;

final class Outer {
    final class Inner {
        @Task
        static int blur(int id) { // ~ error [task/inner-class] Kernel 'blur' is inside 'Inner'
            return id;
        }
    }
}
