package dev.broadside.benchmarks;

/** All fields of a {@link Motion} added up, for every side that reads records. */
final class MotionSums {

    private MotionSums() {}

    static int of(Motion packet) {
        return Float.floatToRawIntBits(packet.x())
                + Float.floatToRawIntBits(packet.y())
                + Float.floatToRawIntBits(packet.z())
                + Float.floatToRawIntBits(packet.alongX())
                + Float.floatToRawIntBits(packet.alongY())
                + Float.floatToRawIntBits(packet.alongZ());
    }
}
