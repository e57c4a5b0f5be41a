package dev.broadside.benchmarks;

import dev.broadside.benchmarks.sbe.BooleanType;
import dev.broadside.benchmarks.sbe.Kind;
import dev.broadside.benchmarks.sbe.MediumDecoder;
import dev.broadside.benchmarks.sbe.MediumEncoder;
import org.agrona.concurrent.UnsafeBuffer;

/** {@link Medium} by SBE's flyweights, which are kept, as SBE's own benchmarks do. */
final class MediumSbe {

    private final UnsafeBuffer from;
    private final UnsafeBuffer to;
    private final MediumEncoder encoder = new MediumEncoder();
    private final MediumDecoder decoder = new MediumDecoder();

    MediumSbe(byte[] from, byte[] to) {
        this.from = new UnsafeBuffer(from);
        this.to = new UnsafeBuffer(to);
    }

    byte[] encode(Medium[] packets) {
        UnsafeBuffer to = this.to;
        MediumEncoder encoder = this.encoder;
        for (int i = 0; i < packets.length; i++) {
            Medium packet = packets[i];
            encoder.wrap(to, i * MediumEncoder.BLOCK_LENGTH)
                    .id(packet.id())
                    .x(packet.x())
                    .y(packet.y())
                    .z(packet.z())
                    .health(packet.health())
                    .heading((short) packet.heading())
                    .level((short) packet.level())
                    .kind(packet.kind())
                    .alive(packet.alive() ? BooleanType.T : BooleanType.F)
                    .visible(packet.visible() ? BooleanType.T : BooleanType.F);
        }
        return to.byteArray();
    }

    byte[] compute() {
        UnsafeBuffer to = this.to;
        MediumEncoder encoder = this.encoder;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            encoder.wrap(to, i * MediumEncoder.BLOCK_LENGTH)
                    .id(Computed.any(i))
                    .x(Computed.number(i))
                    .y(Computed.number(i + 1))
                    .z(Computed.number(i + 2))
                    .health(Computed.bits16(i))
                    .heading((short) Computed.bits16(i + 1))
                    .level((short) Computed.bits8(i))
                    .kind(Computed.bit(i) ? Kind.PLAYER : Kind.DOOR)
                    .alive(Computed.bit(i + 1) ? BooleanType.T : BooleanType.F)
                    .visible(Computed.bit(i + 2) ? BooleanType.T : BooleanType.F);
        }
        return to.byteArray();
    }

    int sum() {
        int sum = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            MediumDecoder decoder = packet(i);
            sum += decoder.id()
                    + Float.floatToRawIntBits(decoder.x())
                    + Float.floatToRawIntBits(decoder.y())
                    + Float.floatToRawIntBits(decoder.z())
                    + decoder.health()
                    + decoder.heading()
                    + decoder.level()
                    + decoder.kind().value()
                    + (decoder.alive() == BooleanType.T ? 1 : 0)
                    + (decoder.visible() == BooleanType.T ? 2 : 0);
        }
        return sum;
    }

    private MediumDecoder packet(int index) {
        return decoder.wrap(
                from, index * MediumDecoder.BLOCK_LENGTH, MediumDecoder.BLOCK_LENGTH, MediumDecoder.SCHEMA_VERSION);
    }
}
