package app;

import dev.broadside.annotations.Task;

interface Shader {
    @Task
    default float shade(int id) { // ~ error [task/instance-kernel] Kernel 'shade' is an instance method, and workers hold no instance of 'Shader'.
        return id;
    }
}
