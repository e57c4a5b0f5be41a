package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task(dimensions = 4) // ~ error [task/dimensions] Kernel 'blur' has 4 dimensions. Use 1, 2 or 3.
    static int blur(int x, int y, int z, int w) {
        return x + y + z + w;
    }

    @Task(dimensions = 0) // ~ error [task/dimensions] Kernel 'sharpen' has 0 dimensions. Use 1, 2 or 3.
    static int sharpen(int id) {
        return id;
    }

    @Task(dimensions = -2) // ~ error [task/dimensions] Kernel 'paint' has -2 dimensions. Use 1, 2 or 3.
    static void paint(int id) {}
}
