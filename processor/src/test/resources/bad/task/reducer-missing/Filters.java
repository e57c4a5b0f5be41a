package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task(reducer = "add") // ~ error [task/reducer-missing] Kernel 'blur' names the reducer 'add', but 'Filters' has no method of that name. Declare 'static float add(float, float)'.
    static float blur(int id) {
        return id;
    }

    @Task(reducer = "") // ~ error [task/reducer-missing] Kernel 'sharpen' names the reducer '', but 'Filters' has no method of that name. Declare 'static int sum(int, int)'.
    static int sharpen(int id) {
        return id;
    }
}
