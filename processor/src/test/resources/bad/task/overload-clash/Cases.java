package app;

import dev.broadside.annotations.Task;

/** Their class files would be one file where upper and lower case are the same. */
final class Cases {
    private Cases() {}

    @Task
    static int blur(int id) {
        return id;
    }

    @Task
    static int Blur(int id) { // ~ error [task/overload-clash] 'blur(int)' and 'Blur(int)' would both become 'CasesTasks.
        return id;
    }
}
