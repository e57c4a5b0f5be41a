package dev.broadside.benchmarks;

import dev.broadside.runtime.PacketBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;

/** {@link Large}, 200 bytes, by every side. */
public class LargePackets extends LibrarySuite {

    private final Large[] packets = Samples.large();
    private final byte[] encoded = LargeVarHandles.encode(packets, new byte[COUNT * LargePacket.BYTES]);

    private final byte[] bytes = new byte[encoded.length];
    private final LargeSbe sbe = new LargeSbe(encoded, bytes);
    private final LargeBuffer encodedBuffer = LargeBuffer.allocate(COUNT);
    private final LargeBuffer buffer = LargeBuffer.allocate(COUNT);
    private final LargeBuffer direct = LargeBuffer.allocateDirect(COUNT);
    private final Large[] records = new Large[COUNT];

    public LargePackets() {
        for (int i = 0; i < COUNT; i++) {
            encodedBuffer.set(i, packets[i]);
        }
    }

    @Override
    Codec codec(Library library) {
        return LargeLibraries.codec(library, packets);
    }

    @Benchmark
    public byte[] encodeBroadside() {
        Large[] packets = this.packets;
        byte[] bytes = this.bytes;
        for (int i = 0; i < packets.length; i++) {
            LargePacket.write(bytes, i * LargePacket.BYTES, packets[i]);
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

    private static PacketBuffer<?> fill(LargeBuffer buffer, Large[] packets) {
        for (int i = 0; i < packets.length; i++) {
            Large packet = packets[i];
            buffer.level(i, packet.level());
            buffer.health(i, packet.health());
            buffer.owner(i, packet.owner());
            buffer.team(i, packet.team());
            buffer.heading(i, packet.heading());
            buffer.id(i, packet.id());
            buffer.mass(i, packet.mass());
            buffer.time(i, packet.time());
            buffer.alive(i, packet.alive());
            buffer.name(i, packet.name());
            buffer.position(i, packet.position());
            buffer.cell(i, packet.cell());
            buffer.aim(i, packet.aim());
            buffer.tile(i, packet.tile());
            buffer.body(i, packet.body());
            buffer.camera(i, packet.camera());
            buffer.hand(i, packet.hand());
            buffer.tint(i, packet.tint());
            buffer.trail(i, packet.trail());
            buffer.extra(i, packet.extra());
        }
        return buffer;
    }

    @Benchmark
    public PacketBuffer<?> encodeBroadsideSlot() {
        Large[] packets = this.packets;
        LargeBuffer.Slot slot = buffer.newSlot(0);
        for (int i = 0; i < packets.length; i++) {
            Large packet = packets[i];
            slot.moveTo(i)
                    .level(packet.level())
                    .health(packet.health())
                    .owner(packet.owner())
                    .team(packet.team())
                    .heading(packet.heading())
                    .id(packet.id())
                    .mass(packet.mass())
                    .time(packet.time())
                    .alive(packet.alive())
                    .name(packet.name())
                    .position(packet.position())
                    .cell(packet.cell())
                    .aim(packet.aim())
                    .tile(packet.tile())
                    .body(packet.body())
                    .camera(packet.camera())
                    .hand(packet.hand())
                    .tint(packet.tint())
                    .trail(packet.trail())
                    .extra(packet.extra());
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
        return LargeVarHandles.encode(packets, bytes);
    }

    @Benchmark
    public byte[] encodeVarHandleChecked() {
        return LargeVarHandles.encodeChecked(packets, bytes);
    }

    @Benchmark
    public byte[] encodeCopy() {
        System.arraycopy(encoded, 0, bytes, 0, bytes.length);
        return bytes;
    }

    @Benchmark
    public int decodeBroadside() {
        byte[] encoded = this.encoded;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += LargeSums.of(LargePacket.read(encoded, i * LargePacket.BYTES));
        }
        return sum;
    }

    @Benchmark
    public int decodeBroadsideGet() {
        LargeBuffer buffer = encodedBuffer;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += LargeSums.of(buffer.get(i));
        }
        return sum;
    }

    @Benchmark
    public int decodeBroadsideAccessors() {
        LargeBuffer buffer = encodedBuffer;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += buffer.level(i)
                    + buffer.health(i)
                    + (int) buffer.owner(i)
                    + buffer.team(i)
                    + buffer.heading(i)
                    + buffer.id(i)
                    + Float.floatToRawIntBits(buffer.mass(i))
                    + (int) Double.doubleToRawLongBits(buffer.time(i))
                    + (buffer.alive(i) ? 1 : 0)
                    + LargeSums.of(buffer.name(i))
                    + LargeSums.of(buffer.position(i))
                    + LargeSums.of(buffer.cell(i))
                    + LargeSums.of(buffer.aim(i))
                    + LargeSums.of(buffer.tile(i))
                    + LargeSums.of(buffer.body(i))
                    + LargeSums.of(buffer.camera(i))
                    + LargeSums.of(buffer.hand(i))
                    + LargeSums.of(buffer.tint(i))
                    + LargeSums.of(buffer.trail(i))
                    + LargeSums.of(buffer.extra(i));
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
        return LargeVarHandles.sum(encoded);
    }

    @Benchmark
    public int decodeVarHandleChecked() {
        return LargeVarHandles.sumChecked(encoded);
    }

    @Benchmark
    public Record[] recordsBroadside() {
        byte[] encoded = this.encoded;
        Large[] records = this.records;
        for (int i = 0; i < records.length; i++) {
            records[i] = LargePacket.read(encoded, i * LargePacket.BYTES);
        }
        return records;
    }

    @Benchmark
    public Record[] recordsSbe() {
        return sbe.records(records);
    }

    @Benchmark
    @Fork(jvmArgsAppend = {AGRONA, COLLECTOR, YOUNG, UNCHECKED})
    public Record[] recordsSbeUnchecked() {
        return sbe.records(records);
    }

    @Benchmark
    public Record[] recordsVarHandle() {
        return LargeVarHandles.records(encoded, records);
    }
}
