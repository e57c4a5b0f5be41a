package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;

/** Deprecated, so that it may use what is deprecated. */
@Deprecated
final class Old {
    private Old() {}

    @Deprecated
    static final class Crate {
        int weight = 3;
    }

    @Task
    static int weigh(int id, Crate crate) {
        return id + crate.weight;
    }

    @Task
    static OldPoint point(int id, @LocalMemory OldPoint origin) {
        return new OldPoint(origin.x() + id, origin.kind());
    }
}
