package app;

import dev.broadside.annotations.Task;
import java.io.IOException;

final class Filters {
    private Filters() {}

    @Task
    static int load(int id) throws IOException { // ~ error [task/checked-exception] Kernel 'load' declares 'IOException'. A worker can only pass on unchecked exceptions; handle it in the kernel or wrap it.
        throw new IOException();
    }

    @Task
    static int any(int id) throws Exception { // ~ error [task/checked-exception] Kernel 'any' declares 'Exception'.
        throw new Exception();
    }

    @Task
    static int unchecked(int id) throws IllegalStateException, StackOverflowError {
        return id;
    }
}
