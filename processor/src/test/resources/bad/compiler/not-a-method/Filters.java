package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task // ~ error annotation
    static int blur = 3;

    @Packet // ~ error annotation
    static int sharpen(int id) {
        return id;
    }
}
