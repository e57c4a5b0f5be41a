package app;

import dev.broadside.annotations.Packet;

final class Other {
    private Other() {}

    private ShotsTasks field;

    @Packet
    record Mark(int number) {}
}
