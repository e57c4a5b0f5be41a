package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

@Packet
record Shut(int value) {
    @Task
    public static Shut shut(int id) {
        return new Shut(id);
    }
}
