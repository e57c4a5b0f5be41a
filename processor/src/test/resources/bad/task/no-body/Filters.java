package app;

import dev.broadside.annotations.Task;

abstract class Filters {
    @Task
    abstract int blur(int id); // ~ error [task/no-body] Kernel 'blur' has no body to run. Annotate the implementing method.
}
