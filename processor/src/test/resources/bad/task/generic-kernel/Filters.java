package app;

import dev.broadside.annotations.Task;
import java.util.List;

final class Filters {
    private Filters() {}

    @Task
    static <T> int blur(int id, T image) { // ~ error [task/generic-kernel] Kernel 'blur' has type parameters, but a task is dispatched by name with fixed types. Write one kernel per type.
        return id + image.hashCode();
    }

    @Task
    static <T extends Comparable<T>> void sort(int id, List<? super T> images) { // ~ error [task/generic-kernel] Kernel 'sort' has type parameters
        images.clear();
    }
}
