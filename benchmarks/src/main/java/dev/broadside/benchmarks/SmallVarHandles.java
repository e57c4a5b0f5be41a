package dev.broadside.benchmarks;

/** {@link Small} as a loop written by hand would do it. */
final class SmallVarHandles {

    private static final int BYTES = 6;

    private SmallVarHandles() {}

    static byte[] encode(Small[] packets, byte[] to) {
        for (int i = 0; i < packets.length; i++) {
            Small packet = packets[i];
            int at = i * BYTES;
            LittleEndian.SHORT.set(to, at, (short) packet.target());
            LittleEndian.FLOAT.set(to, at + 2, packet.distance());
        }
        return to;
    }

    /** As {@link #encode}, with the checks that Broadside makes. */
    static byte[] encodeChecked(Small[] packets, byte[] to) {
        for (int i = 0; i < packets.length; i++) {
            Small packet = packets[i];
            int at = i * BYTES;
            LittleEndian.SHORT.set(to, at, (short) Checked.bits(packet.target(), 16));
            LittleEndian.FLOAT.set(to, at + 2, packet.distance());
        }
        return to;
    }

    static byte[] compute(byte[] to) {
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            int at = i * BYTES;
            LittleEndian.SHORT.set(to, at, (short) Computed.bits16(i));
            LittleEndian.FLOAT.set(to, at + 2, Computed.number(i));
        }
        return to;
    }

    static int sum(byte[] from) {
        int sum = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            sum += SmallSums.of(read(from, i * BYTES));
        }
        return sum;
    }

    private static Small read(byte[] from, int at) {
        return new Small(
                (short) LittleEndian.SHORT.get(from, at) & 0xffff, (float) LittleEndian.FLOAT.get(from, at + 2));
    }
}
