package app;

import dev.broadside.annotations.Packet;

final class Others {
    private Others() {}

    @Packet
    interface Shape {} // ~ error [packet/not-a-record] 'Shape' is an interface.

    @Packet
    enum Surface { // ~ error [packet/not-a-record] 'Surface' is an enum.
        WOOD
    }

    @Packet
    @interface Mark {} // ~ error [packet/not-a-record] 'Mark' is an annotation
}
