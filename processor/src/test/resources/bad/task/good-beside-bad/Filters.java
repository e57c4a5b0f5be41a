package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    int blur(int id) { // ~ error [task/instance-kernel] Kernel 'blur' is an instance method
        return id;
    }

    @Task
    private static int sharpen(int id) { // ~ error [task/private-kernel] Kernel 'sharpen' is private
        return id;
    }

    @Task(name = "two words") // ~ error [task/name-characters] Task name 'two words' contains ' ' at position 4.
    static <T> int sort(int id, T row) throws InterruptedException { // ~ error [task/generic-kernel] Kernel 'sort' has type parameters // ~ error [task/checked-exception] Kernel 'sort' declares 'InterruptedException'.
        return row.hashCode();
    }

    static int use(int id) {
        return sharpen(id);
    }
}
