package dev.broadside.benchmarks;

import dev.broadside.runtime.PacketBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;

/** {@link Motion}, 24 bytes of plain numbers, by those who are fastest. */
public class MotionPackets extends PacketSuite {

    private final Motion[] packets = Samples.motions();
    private final byte[] encoded = MotionVarHandles.encode(packets, new byte[COUNT * MotionPacket.BYTES]);

    private final byte[] bytes = new byte[encoded.length];
    private final MotionSbe sbe = new MotionSbe(encoded, bytes);
    private final MotionBuffer encodedBuffer = MotionBuffer.allocate(COUNT);
    private final MotionBuffer buffer = MotionBuffer.allocate(COUNT);
    private final MotionBuffer direct = MotionBuffer.allocateDirect(COUNT);

    public MotionPackets() {
        for (int i = 0; i < COUNT; i++) {
            encodedBuffer.set(i, packets[i]);
        }
    }

    @Benchmark
    public byte[] encodeBroadside() {
        Motion[] packets = this.packets;
        byte[] bytes = this.bytes;
        for (int i = 0; i < packets.length; i++) {
            MotionPacket.write(bytes, i * MotionPacket.BYTES, packets[i]);
        }
        return bytes;
    }

    @Benchmark
    public PacketBuffer<?> encodeBroadsideAccessors() {
        return fill(buffer, packets);
    }

    @Benchmark
    public PacketBuffer<?> encodeBroadsideDirect() {
        return fill(direct, packets);
    }

    private static PacketBuffer<?> fill(MotionBuffer buffer, Motion[] packets) {
        for (int i = 0; i < packets.length; i++) {
            Motion packet = packets[i];
            buffer.x(i, packet.x());
            buffer.y(i, packet.y());
            buffer.z(i, packet.z());
            buffer.alongX(i, packet.alongX());
            buffer.alongY(i, packet.alongY());
            buffer.alongZ(i, packet.alongZ());
        }
        return buffer;
    }

    @Benchmark
    public PacketBuffer<?> encodeBroadsideSlot() {
        Motion[] packets = this.packets;
        MotionBuffer.Slot slot = buffer.newSlot(0);
        for (int i = 0; i < packets.length; i++) {
            Motion packet = packets[i];
            slot.moveTo(i)
                    .x(packet.x())
                    .y(packet.y())
                    .z(packet.z())
                    .alongX(packet.alongX())
                    .alongY(packet.alongY())
                    .alongZ(packet.alongZ());
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
        return MotionVarHandles.encode(packets, bytes);
    }

    @Benchmark
    public byte[] encodeCopy() {
        System.arraycopy(encoded, 0, bytes, 0, bytes.length);
        return bytes;
    }

    @Benchmark
    public PacketBuffer<?> computeBroadside() {
        MotionBuffer buffer = this.buffer;
        for (int i = 0; i < COUNT; i++) {
            buffer.set(
                    i,
                    new Motion(
                            Computed.number(i),
                            Computed.number(i + 1),
                            Computed.number(i + 2),
                            Computed.number(i + 3),
                            Computed.number(i + 4),
                            Computed.number(i + 5)));
        }
        return buffer;
    }

    @Benchmark
    public PacketBuffer<?> computeBroadsideSlot() {
        MotionBuffer.Slot slot = buffer.newSlot(0);
        for (int i = 0; i < COUNT; i++) {
            slot.moveTo(i)
                    .x(Computed.number(i))
                    .y(Computed.number(i + 1))
                    .z(Computed.number(i + 2))
                    .alongX(Computed.number(i + 3))
                    .alongY(Computed.number(i + 4))
                    .alongZ(Computed.number(i + 5));
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
        return MotionVarHandles.compute(bytes);
    }

    @Benchmark
    public int decodeBroadside() {
        byte[] encoded = this.encoded;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += MotionSums.of(MotionPacket.read(encoded, i * MotionPacket.BYTES));
        }
        return sum;
    }

    @Benchmark
    public int decodeBroadsideGet() {
        MotionBuffer buffer = encodedBuffer;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += MotionSums.of(buffer.get(i));
        }
        return sum;
    }

    @Benchmark
    public int decodeBroadsideAccessors() {
        MotionBuffer buffer = encodedBuffer;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += Float.floatToRawIntBits(buffer.x(i))
                    + Float.floatToRawIntBits(buffer.y(i))
                    + Float.floatToRawIntBits(buffer.z(i))
                    + Float.floatToRawIntBits(buffer.alongX(i))
                    + Float.floatToRawIntBits(buffer.alongY(i))
                    + Float.floatToRawIntBits(buffer.alongZ(i));
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
        return MotionVarHandles.sum(encoded);
    }
}
