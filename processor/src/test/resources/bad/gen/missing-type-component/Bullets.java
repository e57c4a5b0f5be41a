package app;

import dev.broadside.annotations.Task;

// ~ javac nowhere warning File for type 'app.BulletsTasks' created in the last round

/** Has nothing to do with the mistake, but its code cannot be compiled before the packet's. */
final class Bullets {
    private Bullets() {}

    @Task
    static Hit raycast(int id) {
        return null;
    }
}
