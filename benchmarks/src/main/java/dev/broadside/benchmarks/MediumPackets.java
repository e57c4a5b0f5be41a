package dev.broadside.benchmarks;

import dev.broadside.benchmarks.sbe.Kind;
import dev.broadside.runtime.PacketBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;

/** {@link Medium}, 24 bytes, by every side. */
public class MediumPackets extends LibrarySuite {

    private final Medium[] packets = Samples.medium();
    private final byte[] encoded = MediumVarHandles.encode(packets, new byte[COUNT * MediumPacket.BYTES]);

    private final byte[] bytes = new byte[encoded.length];
    private final MediumSbe sbe = new MediumSbe(encoded, bytes);
    private final MediumBuffer encodedBuffer = MediumBuffer.allocate(COUNT);
    private final MediumBuffer buffer = MediumBuffer.allocate(COUNT);
    private final MediumBuffer direct = MediumBuffer.allocateDirect(COUNT);

    public MediumPackets() {
        for (int i = 0; i < COUNT; i++) {
            encodedBuffer.set(i, packets[i]);
        }
    }

    @Override
    Codec codec(Library library) {
        return MediumLibraries.codec(library, packets);
    }

    @Benchmark
    public byte[] encodeBroadside() {
        Medium[] packets = this.packets;
        byte[] bytes = this.bytes;
        for (int i = 0; i < packets.length; i++) {
            MediumPacket.write(bytes, i * MediumPacket.BYTES, packets[i]);
        }
        return bytes;
    }

    @Benchmark
    public PacketBuffer<?> encodeBroadsideAccessors() {
        return fill(buffer, packets);
    }

    @Benchmark
    public PacketBuffer<?> encodeBroadsideSet() {
        MediumBuffer buffer = this.buffer;
        Medium[] packets = this.packets;
        for (int i = 0; i < packets.length; i++) {
            buffer.set(i, packets[i]);
        }
        return buffer;
    }

    @Benchmark
    public PacketBuffer<?> encodeBroadsideDirect() {
        return fill(direct, packets);
    }

    private static PacketBuffer<?> fill(MediumBuffer buffer, Medium[] packets) {
        for (int i = 0; i < packets.length; i++) {
            Medium packet = packets[i];
            buffer.id(i, packet.id());
            buffer.x(i, packet.x());
            buffer.y(i, packet.y());
            buffer.z(i, packet.z());
            buffer.health(i, packet.health());
            buffer.heading(i, packet.heading());
            buffer.level(i, packet.level());
            buffer.kind(i, packet.kind());
            buffer.alive(i, packet.alive());
            buffer.visible(i, packet.visible());
        }
        return buffer;
    }

    @Benchmark
    public PacketBuffer<?> encodeBroadsideSlot() {
        Medium[] packets = this.packets;
        MediumBuffer.Slot slot = buffer.newSlot(0);
        for (int i = 0; i < packets.length; i++) {
            Medium packet = packets[i];
            slot.moveTo(i)
                    .id(packet.id())
                    .x(packet.x())
                    .y(packet.y())
                    .z(packet.z())
                    .health(packet.health())
                    .heading(packet.heading())
                    .level(packet.level())
                    .kind(packet.kind())
                    .alive(packet.alive())
                    .visible(packet.visible());
        }
        return buffer;
    }

    @Benchmark
    public byte[] encodeSbe() {
        return sbe.encode(packets);
    }

    @Benchmark
    @Fork(jvmArgsAppend = {AGRONA, COLLECTOR, YOUNG, UNCHECKED})
    public byte[] encodeSbeUnchecked() {
        return sbe.encode(packets);
    }

    @Benchmark
    public byte[] encodeVarHandle() {
        return MediumVarHandles.encode(packets, bytes);
    }

    @Benchmark
    public byte[] encodeVarHandleChecked() {
        return MediumVarHandles.encodeChecked(packets, bytes);
    }

    @Benchmark
    public byte[] encodeCopy() {
        System.arraycopy(encoded, 0, bytes, 0, bytes.length);
        return bytes;
    }

    @Benchmark
    public PacketBuffer<?> computeBroadside() {
        MediumBuffer buffer = this.buffer;
        for (int i = 0; i < COUNT; i++) {
            buffer.set(
                    i,
                    new Medium(
                            Computed.any(i),
                            Computed.number(i),
                            Computed.number(i + 1),
                            Computed.number(i + 2),
                            Computed.bits16(i),
                            (short) Computed.bits16(i + 1),
                            Computed.bits8(i),
                            Computed.bit(i) ? Kind.PLAYER : Kind.DOOR,
                            Computed.bit(i + 1),
                            Computed.bit(i + 2)));
        }
        return buffer;
    }

    @Benchmark
    public PacketBuffer<?> computeBroadsideSlot() {
        MediumBuffer.Slot slot = buffer.newSlot(0);
        for (int i = 0; i < COUNT; i++) {
            slot.moveTo(i)
                    .id(Computed.any(i))
                    .x(Computed.number(i))
                    .y(Computed.number(i + 1))
                    .z(Computed.number(i + 2))
                    .health(Computed.bits16(i))
                    .heading((short) Computed.bits16(i + 1))
                    .level(Computed.bits8(i))
                    .kind(Computed.bit(i) ? Kind.PLAYER : Kind.DOOR)
                    .alive(Computed.bit(i + 1))
                    .visible(Computed.bit(i + 2));
        }
        return buffer;
    }

    @Benchmark
    public byte[] computeSbe() {
        return sbe.compute();
    }

    @Benchmark
    @Fork(jvmArgsAppend = {AGRONA, COLLECTOR, YOUNG, UNCHECKED})
    public byte[] computeSbeUnchecked() {
        return sbe.compute();
    }

    @Benchmark
    public byte[] computeVarHandle() {
        return MediumVarHandles.compute(bytes);
    }

    @Benchmark
    public int decodeBroadside() {
        byte[] encoded = this.encoded;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += MediumSums.of(MediumPacket.read(encoded, i * MediumPacket.BYTES));
        }
        return sum;
    }

    @Benchmark
    public int decodeBroadsideGet() {
        MediumBuffer buffer = encodedBuffer;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += MediumSums.of(buffer.get(i));
        }
        return sum;
    }

    @Benchmark
    public int decodeBroadsideAccessors() {
        MediumBuffer buffer = encodedBuffer;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += buffer.id(i)
                    + Float.floatToRawIntBits(buffer.x(i))
                    + Float.floatToRawIntBits(buffer.y(i))
                    + Float.floatToRawIntBits(buffer.z(i))
                    + buffer.health(i)
                    + buffer.heading(i)
                    + buffer.level(i)
                    + buffer.kind(i).value()
                    + (buffer.alive(i) ? 1 : 0)
                    + (buffer.visible(i) ? 2 : 0);
        }
        return sum;
    }

    @Benchmark
    public int decodeSbe() {
        return sbe.sum();
    }

    @Benchmark
    @Fork(jvmArgsAppend = {AGRONA, COLLECTOR, YOUNG, UNCHECKED})
    public int decodeSbeUnchecked() {
        return sbe.sum();
    }

    @Benchmark
    public int decodeVarHandle() {
        return MediumVarHandles.sum(encoded);
    }

    @Benchmark
    public int decodeVarHandleChecked() {
        return MediumVarHandles.sumChecked(encoded);
    }
}
