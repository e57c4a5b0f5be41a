package dev.broadside.benchmarks;

/** {@link Motion} as a loop written by hand would do it. */
final class MotionVarHandles {

    private static final int BYTES = 24;

    private MotionVarHandles() {}

    static byte[] encode(Motion[] packets, byte[] to) {
        for (int i = 0; i < packets.length; i++) {
            Motion packet = packets[i];
            int at = i * BYTES;
            LittleEndian.FLOAT.set(to, at, packet.x());
            LittleEndian.FLOAT.set(to, at + 4, packet.y());
            LittleEndian.FLOAT.set(to, at + 8, packet.z());
            LittleEndian.FLOAT.set(to, at + 12, packet.alongX());
            LittleEndian.FLOAT.set(to, at + 16, packet.alongY());
            LittleEndian.FLOAT.set(to, at + 20, packet.alongZ());
        }
        return to;
    }

    static byte[] compute(byte[] to) {
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            int at = i * BYTES;
            LittleEndian.FLOAT.set(to, at, Computed.number(i));
            LittleEndian.FLOAT.set(to, at + 4, Computed.number(i + 1));
            LittleEndian.FLOAT.set(to, at + 8, Computed.number(i + 2));
            LittleEndian.FLOAT.set(to, at + 12, Computed.number(i + 3));
            LittleEndian.FLOAT.set(to, at + 16, Computed.number(i + 4));
            LittleEndian.FLOAT.set(to, at + 20, Computed.number(i + 5));
        }
        return to;
    }

    static int sum(byte[] from) {
        int sum = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            sum += MotionSums.of(read(from, i * BYTES));
        }
        return sum;
    }

    private static Motion read(byte[] from, int at) {
        return new Motion(
                (float) LittleEndian.FLOAT.get(from, at),
                (float) LittleEndian.FLOAT.get(from, at + 4),
                (float) LittleEndian.FLOAT.get(from, at + 8),
                (float) LittleEndian.FLOAT.get(from, at + 12),
                (float) LittleEndian.FLOAT.get(from, at + 16),
                (float) LittleEndian.FLOAT.get(from, at + 20));
    }
}
