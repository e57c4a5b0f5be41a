package dev.broadside.benchmarks;

/** All fields of a {@link Medium} added up, for every side that reads records. */
final class MediumSums {

    private MediumSums() {}

    static int of(Medium packet) {
        return packet.id()
                + Float.floatToRawIntBits(packet.x())
                + Float.floatToRawIntBits(packet.y())
                + Float.floatToRawIntBits(packet.z())
                + packet.health()
                + packet.heading()
                + packet.level()
                + packet.kind().value()
                + (packet.alive() ? 1 : 0)
                + (packet.visible() ? 2 : 0);
    }
}
