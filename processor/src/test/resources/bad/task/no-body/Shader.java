package app;

import dev.broadside.annotations.Task;

interface Shader {
    @Task
    float shade(int id, float light); // ~ error [task/no-body] Kernel 'shade' has no body to run.
}
