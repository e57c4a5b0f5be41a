package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;
import java.util.List;
import later.Crate;
import later.Made;
import later.MadeBuffer;

final class Bullets {
    private Bullets() {}

    @Task
    static Made make(int id) {
        return new Made(id, later.Mode.ON);
    }

    @Task(packet = Outer.class)
    static Outer wrap(int id, MadeBuffer made, List<? extends Crate[]> crates, @LocalMemory Crate last) {
        return new Outer(made.get(id));
    }
}
