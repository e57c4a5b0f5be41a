package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    private static int blur(int id) { // ~ error [task/private-kernel] Kernel 'blur' is private, so generated code in package 'app' cannot call it. Make it package-private or wider.
        return id;
    }

    @Task
    static int sharpen(int id, double strength) {
        return blur(id) + (int) strength;
    }
}
