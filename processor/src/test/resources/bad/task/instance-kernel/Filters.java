package app;

import dev.broadside.annotations.Task;

class Filters {
    @Task
    int blur(int id) { // ~ error [task/instance-kernel] Kernel 'blur' is an instance method, and workers hold no instance of 'Filters'. Make it static.
        return id;
    }
}
