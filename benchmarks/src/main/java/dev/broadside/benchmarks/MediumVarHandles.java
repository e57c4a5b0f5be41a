package dev.broadside.benchmarks;

import dev.broadside.benchmarks.sbe.Kind;

/** {@link Medium} as a loop written by hand would do it. */
final class MediumVarHandles {

    private static final int BYTES = 24;
    private static final Kind[] KINDS = Kind.values();

    private MediumVarHandles() {}

    @SuppressWarnings("EnumOrdinal") // the format of an enum is its ordinal
    static byte[] encode(Medium[] packets, byte[] to) {
        for (int i = 0; i < packets.length; i++) {
            Medium packet = packets[i];
            int at = i * BYTES;
            LittleEndian.INT.set(to, at, packet.id());
            LittleEndian.FLOAT.set(to, at + 4, packet.x());
            LittleEndian.FLOAT.set(to, at + 8, packet.y());
            LittleEndian.FLOAT.set(to, at + 12, packet.z());
            LittleEndian.SHORT.set(to, at + 16, (short) packet.health());
            LittleEndian.SHORT.set(to, at + 18, (short) packet.heading());
            to[at + 20] = (byte) packet.level();
            to[at + 21] = (byte) packet.kind().ordinal();
            to[at + 22] = (byte) (packet.alive() ? 1 : 0);
            to[at + 23] = (byte) (packet.visible() ? 1 : 0);
        }
        return to;
    }

    /** As {@link #encode}, with the checks that Broadside makes. */
    @SuppressWarnings("EnumOrdinal")
    static byte[] encodeChecked(Medium[] packets, byte[] to) {
        for (int i = 0; i < packets.length; i++) {
            Medium packet = packets[i];
            int at = i * BYTES;
            LittleEndian.INT.set(to, at, packet.id());
            LittleEndian.FLOAT.set(to, at + 4, packet.x());
            LittleEndian.FLOAT.set(to, at + 8, packet.y());
            LittleEndian.FLOAT.set(to, at + 12, packet.z());
            LittleEndian.SHORT.set(to, at + 16, (short) Checked.bits(packet.health(), 16));
            LittleEndian.SHORT.set(to, at + 18, Checked.signed16(packet.heading()));
            to[at + 20] = (byte) Checked.bits(packet.level(), 8);
            to[at + 21] = (byte) Checked.bits(packet.kind().ordinal(), 8);
            to[at + 22] = (byte) (packet.alive() ? 1 : 0);
            to[at + 23] = (byte) (packet.visible() ? 1 : 0);
        }
        return to;
    }

    @SuppressWarnings("EnumOrdinal")
    static byte[] compute(byte[] to) {
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            int at = i * BYTES;
            LittleEndian.INT.set(to, at, Computed.any(i));
            LittleEndian.FLOAT.set(to, at + 4, Computed.number(i));
            LittleEndian.FLOAT.set(to, at + 8, Computed.number(i + 1));
            LittleEndian.FLOAT.set(to, at + 12, Computed.number(i + 2));
            LittleEndian.SHORT.set(to, at + 16, (short) Computed.bits16(i));
            LittleEndian.SHORT.set(to, at + 18, (short) Computed.bits16(i + 1));
            to[at + 20] = (byte) Computed.bits8(i);
            to[at + 21] = (byte) (Computed.bit(i) ? Kind.PLAYER : Kind.DOOR).ordinal();
            to[at + 22] = (byte) (Computed.bit(i + 1) ? 1 : 0);
            to[at + 23] = (byte) (Computed.bit(i + 2) ? 1 : 0);
        }
        return to;
    }

    /** As {@link #sum}, with the checks that Broadside makes. */
    static int sumChecked(byte[] from) {
        int sum = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            sum += MediumSums.of(readChecked(from, i * BYTES));
        }
        return sum;
    }

    private static Medium readChecked(byte[] from, int at) {
        return new Medium(
                (int) LittleEndian.INT.get(from, at),
                (float) LittleEndian.FLOAT.get(from, at + 4),
                (float) LittleEndian.FLOAT.get(from, at + 8),
                (float) LittleEndian.FLOAT.get(from, at + 12),
                (short) LittleEndian.SHORT.get(from, at + 16) & 0xffff,
                (short) LittleEndian.SHORT.get(from, at + 18),
                from[at + 20] & 0xff,
                KINDS[from[at + 21] & 0xff],
                Checked.bool(from[at + 22]),
                Checked.bool(from[at + 23]));
    }

    static int sum(byte[] from) {
        int sum = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            sum += MediumSums.of(read(from, i * BYTES));
        }
        return sum;
    }

    private static Medium read(byte[] from, int at) {
        return new Medium(
                (int) LittleEndian.INT.get(from, at),
                (float) LittleEndian.FLOAT.get(from, at + 4),
                (float) LittleEndian.FLOAT.get(from, at + 8),
                (float) LittleEndian.FLOAT.get(from, at + 12),
                (short) LittleEndian.SHORT.get(from, at + 16) & 0xffff,
                (short) LittleEndian.SHORT.get(from, at + 18),
                from[at + 20] & 0xff,
                KINDS[from[at + 21]],
                from[at + 22] != 0,
                from[at + 23] != 0);
    }
}
