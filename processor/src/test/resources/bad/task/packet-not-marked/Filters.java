package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    record BlurResult(int colour) {}

    @Task(packet = BlurResult.class) // ~ error [task/packet-not-marked] Record 'BlurResult' is not marked as a packet, so it has no serializer. Add @Packet to it.
    static BlurResult blur(int id) {
        return new BlurResult(id);
    }

    @Task
    static BlurResult blurAgain(int id) { // ~ error [task/packet-not-marked] Record 'BlurResult' is not marked as a packet
        return new BlurResult(id);
    }
}
