package open;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

/** All public: a user in another package can do everything. */
public final class Open {
    private Open() {}

    @Packet
    public record Mark(int value) {}

    @Task
    public static Mark mark(int id, @LocalMemory Mark before) {
        return new Mark(before.value() + id);
    }

    /** The kernel's own visibility does not matter: nobody calls it but the generated code. */
    @Task
    static int number(int id) {
        return id;
    }

    record Closed(int value) {}

    @Task
    public static int closed(int id, Closed argument) {
        return argument.value();
    }
}
