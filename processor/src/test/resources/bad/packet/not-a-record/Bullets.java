package app;

import dev.broadside.annotations.Task;

/** Says nothing of its own: the mistake is at the packet. */
final class Bullets {
    private Bullets() {}

    @Task(packet = Hit.class)
    static Hit raycast(int id) {
        return new Hit();
    }
}
