package dev.broadside.benchmarks;

/** All fields of a {@link Small} added up, for every side that reads records. */
final class SmallSums {

    private SmallSums() {}

    static int of(Small packet) {
        return packet.target() + Float.floatToRawIntBits(packet.distance());
    }
}
