package app;

import dev.broadside.annotations.Element;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;
import geo.Hit;

final class Bullets {
    private Bullets() {}

    @Packet
    record Pair(
            Hit first, // ~ error [packet/codec-missing] Packet 'Hit' comes from a library without 'HitPacket', so it has no serializer. Compile that library with the Broadside processor.
            byte second) {}

    @Task(packet = Hit.Point.class) // ~ error [packet/codec-missing] Packet 'Point' comes from a library without 'Hit_PointPacket'
    static Hit.Point raycast(int id) {
        return null;
    }

    @Task
    static int age(
            int id,
            @Element Hit hit) { // ~ error [packet/codec-missing] Packet 'Hit' comes from a library without 'HitPacket'
        return hit.target();
    }
}
