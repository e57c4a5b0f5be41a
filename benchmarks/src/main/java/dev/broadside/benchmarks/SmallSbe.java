package dev.broadside.benchmarks;

import dev.broadside.benchmarks.sbe.SmallDecoder;
import dev.broadside.benchmarks.sbe.SmallEncoder;
import org.agrona.concurrent.UnsafeBuffer;

/** {@link Small} by SBE's flyweights, which are kept, as SBE's own benchmarks do. */
final class SmallSbe {

    private final UnsafeBuffer from;
    private final UnsafeBuffer to;
    private final SmallEncoder encoder = new SmallEncoder();
    private final SmallDecoder decoder = new SmallDecoder();

    SmallSbe(byte[] from, byte[] to) {
        this.from = new UnsafeBuffer(from);
        this.to = new UnsafeBuffer(to);
    }

    byte[] encode(Small[] packets) {
        UnsafeBuffer to = this.to;
        SmallEncoder encoder = this.encoder;
        for (int i = 0; i < packets.length; i++) {
            Small packet = packets[i];
            encoder.wrap(to, i * SmallEncoder.BLOCK_LENGTH)
                    .target(packet.target())
                    .distance(packet.distance());
        }
        return to.byteArray();
    }

    byte[] compute() {
        UnsafeBuffer to = this.to;
        SmallEncoder encoder = this.encoder;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            encoder.wrap(to, i * SmallEncoder.BLOCK_LENGTH)
                    .target(Computed.bits16(i))
                    .distance(Computed.number(i));
        }
        return to.byteArray();
    }

    int sum() {
        int sum = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            SmallDecoder decoder = packet(i);
            sum += decoder.target() + Float.floatToRawIntBits(decoder.distance());
        }
        return sum;
    }

    private SmallDecoder packet(int index) {
        return decoder.wrap(
                from, index * SmallDecoder.BLOCK_LENGTH, SmallDecoder.BLOCK_LENGTH, SmallDecoder.SCHEMA_VERSION);
    }
}
