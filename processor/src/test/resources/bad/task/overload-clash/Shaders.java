package app;

import dev.broadside.annotations.Task;
import java.util.List;

/** The names of the tasks are equal too, but that goes away with the first mistake. */
final class Shaders {
    private Shaders() {}

    @Task
    static int shade(int id) {
        return id;
    }

    @Task
    static int shade(int id, List<String> lights) { // ~ error [task/overload-clash] 'shade(int)' and 'shade(int, List)' would both become 'ShadersTasks.shade'.
        return id + lights.size();
    }

    static int shade(int id, String notATask) {
        return id + notATask.length();
    }
}
