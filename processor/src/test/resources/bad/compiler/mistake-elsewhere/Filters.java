package app;

import dev.broadside.annotations.Task;
import java.util.List;

/** What the compiler says of the rest of the class is no reason to refuse a kernel. */
final class Filters {
    private Filters() {}

    @Task
    static int blur(int id) {
        return id;
    }

    static Missing other(List<Gone> gone) { // ~ error cannot find symbol // ~ error cannot find symbol
        return null;
    }
}
