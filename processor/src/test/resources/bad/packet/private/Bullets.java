package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

final class Bullets {
    private Bullets() {}

    @Packet
    private record Hit(int target) {} // ~ error [packet/private] Packet 'Hit' is private. Make it package-private or wider.

    private static final class Hidden { // ~ error [packet/private] Packet 'Ray' is inside 'Hidden', which is private. Make 'Hidden' package-private or wider.
        @Packet
        record Ray(float x, float y) {}
    }

    @Task
    static Hit raycast(int id) {
        return new Hit(id);
    }

    static Object use() {
        return new Hidden.Ray(1, 2);
    }
}
