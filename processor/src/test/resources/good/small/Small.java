package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;
import java.util.Map;

/** Little, but all of it in the way of what is generated. */
final class Small {
    private Small() {}

    @Deprecated
    @Task(name = "ü.x-1")
    static float small(int out, int count, Map<String, int[]> batchSize, @LocalMemory int worker) {
        return out + count + batchSize.size() + worker;
    }
}
