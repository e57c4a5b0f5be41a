package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task(dimensions = 2)
    static int blur(int x) { // ~ error [task/too-few-ids] Kernel 'blur' has 2 dimensions, so it must take as many ids first. Declare it as 'blur(int x, int y, …)'.
        return x;
    }

    @Task(dimensions = 3)
    static int sharpen(
            int x,
            int y,
            long z) { // ~ error [task/too-few-ids] Kernel 'sharpen' has 3 dimensions, so it must take as many ids first. Declare it as 'sharpen(int x, int y, int z, …)'.
        return (int) (x + y + z);
    }

    @Task(dimensions = 2)
    static int paint(
            int y,
            @LocalMemory int scale) { // ~ error [task/too-few-ids] Kernel 'paint' has 2 dimensions, so it must take as many ids first. Declare it as 'paint(int x, int y, …)'.
        return y * scale;
    }
}
