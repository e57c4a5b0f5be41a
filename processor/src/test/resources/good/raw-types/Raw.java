package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;
import java.util.List;
import java.util.Map;

/** The user has silenced the warning; generated code must not bring it back. */
final class Raw {
    private Raw() {}

    @Task
    @SuppressWarnings("rawtypes")
    static int size(int id, List raw, Map<String, List> table, @LocalMemory Map memory) {
        return id + raw.size() + table.size() + memory.size();
    }
}
