package dev.broadside.benchmarks;

import dev.broadside.benchmarks.sbe.MotionDecoder;
import dev.broadside.benchmarks.sbe.MotionEncoder;
import org.agrona.concurrent.UnsafeBuffer;

/** {@link Motion} by SBE's flyweights, which are kept, as SBE's own benchmarks do. */
final class MotionSbe {

    private final UnsafeBuffer from;
    private final UnsafeBuffer to;
    private final MotionEncoder encoder = new MotionEncoder();
    private final MotionDecoder decoder = new MotionDecoder();

    MotionSbe(byte[] from, byte[] to) {
        this.from = new UnsafeBuffer(from);
        this.to = new UnsafeBuffer(to);
    }

    byte[] encode(Motion[] packets) {
        UnsafeBuffer to = this.to;
        MotionEncoder encoder = this.encoder;
        for (int i = 0; i < packets.length; i++) {
            Motion packet = packets[i];
            encoder.wrap(to, i * MotionEncoder.BLOCK_LENGTH)
                    .x(packet.x())
                    .y(packet.y())
                    .z(packet.z())
                    .alongX(packet.alongX())
                    .alongY(packet.alongY())
                    .alongZ(packet.alongZ());
        }
        return to.byteArray();
    }

    byte[] compute() {
        UnsafeBuffer to = this.to;
        MotionEncoder encoder = this.encoder;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            encoder.wrap(to, i * MotionEncoder.BLOCK_LENGTH)
                    .x(Computed.number(i))
                    .y(Computed.number(i + 1))
                    .z(Computed.number(i + 2))
                    .alongX(Computed.number(i + 3))
                    .alongY(Computed.number(i + 4))
                    .alongZ(Computed.number(i + 5));
        }
        return to.byteArray();
    }

    int sum() {
        int sum = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            MotionDecoder decoder = packet(i);
            sum += Float.floatToRawIntBits(decoder.x())
                    + Float.floatToRawIntBits(decoder.y())
                    + Float.floatToRawIntBits(decoder.z())
                    + Float.floatToRawIntBits(decoder.alongX())
                    + Float.floatToRawIntBits(decoder.alongY())
                    + Float.floatToRawIntBits(decoder.alongZ());
        }
        return sum;
    }

    private MotionDecoder packet(int index) {
        return decoder.wrap(
                from, index * MotionDecoder.BLOCK_LENGTH, MotionDecoder.BLOCK_LENGTH, MotionDecoder.SCHEMA_VERSION);
    }
}
