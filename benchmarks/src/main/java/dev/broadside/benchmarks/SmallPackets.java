package dev.broadside.benchmarks;

import dev.broadside.runtime.PacketBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;

/** {@link Small}, 6 bytes, by every side. */
public class SmallPackets extends LibrarySuite {

    private final Small[] packets = Samples.small();
    private final byte[] encoded = SmallVarHandles.encode(packets, new byte[COUNT * SmallPacket.BYTES]);

    private final byte[] bytes = new byte[encoded.length];
    private final SmallSbe sbe = new SmallSbe(encoded, bytes);
    private final SmallBuffer encodedBuffer = SmallBuffer.allocate(COUNT);
    private final SmallBuffer buffer = SmallBuffer.allocate(COUNT);
    private final SmallBuffer direct = SmallBuffer.allocateDirect(COUNT);

    public SmallPackets() {
        for (int i = 0; i < COUNT; i++) {
            encodedBuffer.set(i, packets[i]);
        }
    }

    @Override
    Codec codec(Library library) {
        return SmallLibraries.codec(library, packets);
    }

    @Benchmark
    public byte[] encodeBroadside() {
        Small[] packets = this.packets;
        byte[] bytes = this.bytes;
        for (int i = 0; i < packets.length; i++) {
            SmallPacket.write(bytes, i * SmallPacket.BYTES, packets[i]);
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

    private static PacketBuffer<?> fill(SmallBuffer buffer, Small[] packets) {
        for (int i = 0; i < packets.length; i++) {
            Small packet = packets[i];
            buffer.target(i, packet.target());
            buffer.distance(i, packet.distance());
        }
        return buffer;
    }

    @Benchmark
    public PacketBuffer<?> encodeBroadsideSlot() {
        Small[] packets = this.packets;
        SmallBuffer.Slot slot = buffer.newSlot(0);
        for (int i = 0; i < packets.length; i++) {
            Small packet = packets[i];
            slot.moveTo(i).target(packet.target()).distance(packet.distance());
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
        return SmallVarHandles.encode(packets, bytes);
    }

    @Benchmark
    public byte[] encodeVarHandleChecked() {
        return SmallVarHandles.encodeChecked(packets, bytes);
    }

    @Benchmark
    public byte[] encodeCopy() {
        System.arraycopy(encoded, 0, bytes, 0, bytes.length);
        return bytes;
    }

    @Benchmark
    public PacketBuffer<?> computeBroadside() {
        SmallBuffer buffer = this.buffer;
        for (int i = 0; i < COUNT; i++) {
            buffer.set(i, new Small(Computed.bits16(i), Computed.number(i)));
        }
        return buffer;
    }

    @Benchmark
    public PacketBuffer<?> computeBroadsideSlot() {
        SmallBuffer.Slot slot = buffer.newSlot(0);
        for (int i = 0; i < COUNT; i++) {
            slot.moveTo(i).target(Computed.bits16(i)).distance(Computed.number(i));
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
        return SmallVarHandles.compute(bytes);
    }

    @Benchmark
    public int decodeBroadside() {
        byte[] encoded = this.encoded;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += SmallSums.of(SmallPacket.read(encoded, i * SmallPacket.BYTES));
        }
        return sum;
    }

    @Benchmark
    public int decodeBroadsideGet() {
        SmallBuffer buffer = encodedBuffer;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += SmallSums.of(buffer.get(i));
        }
        return sum;
    }

    @Benchmark
    public int decodeBroadsideAccessors() {
        SmallBuffer buffer = encodedBuffer;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += buffer.target(i) + Float.floatToRawIntBits(buffer.distance(i));
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
        return SmallVarHandles.sum(encoded);
    }
}
