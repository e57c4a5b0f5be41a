package app;

import dev.broadside.annotations.Task;

/** Of these it is known that nobody looks for them. */
@SuppressWarnings("env/not-provided")
final class Own {
    private Own() {}

    @Task
    static int own(int id) {
        return id;
    }
}
