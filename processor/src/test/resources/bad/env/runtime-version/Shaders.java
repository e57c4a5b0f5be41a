package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

final class Shaders {
    private Shaders() {}

    @Packet
    record Light(float power) {}

    @Task
    static Light shade(int id) {
        return new Light(id);
    }
}
