package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

// ~ without runtime

final class Filters {
    private Filters() {}

    @Task
    static int blur(int id) { // ~ error [env/runtime-missing] The runtime is not on the compile path, so generated code would not compile. Add the 'broadside-runtime' dependency.
        return id;
    }

    @Packet
    record Pixel(int colour) {}
}
