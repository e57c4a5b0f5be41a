package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    static int blur(
            int id,
            float radius,
            int... pixels) { // ~ error [task/varargs-kernel] Kernel 'blur' takes a variable number of arguments. Take an array instead.
        return pixels[id] + (int) radius;
    }
}
