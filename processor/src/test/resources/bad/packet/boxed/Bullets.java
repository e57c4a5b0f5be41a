package app;

import dev.broadside.annotations.Task;

/** Its code is generated a round later than that of the packet, which has nothing to do with the mistake. */
final class Bullets {
    private Bullets() {}

    @Task
    static int count(int id, HitBuffer hits) {
        return hits.count();
    }
}
