package dev.broadside.benchmarks;

import dev.broadside.runtime.PacketBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * {@link Medium} on the heap, in a program that keeps other packets outside the heap: the methods that all codecs have in
 * common then were compiled for both.
 */
public class MixedPackets extends PacketSuite {

    /** So often that all is compiled by then. */
    private static final int ROUNDS = 10_000;

    private final MediumPackets packets = new MediumPackets();

    @Setup
    public void useBothStorages() {
        Motion[] motions = Samples.motions();
        for (MotionBuffer buffer :
                new MotionBuffer[] {MotionBuffer.allocateDirect(COUNT), MotionBuffer.allocate(COUNT)}) {
            for (int round = 0; round < ROUNDS; round++) {
                use(buffer, motions);
            }
        }
    }

    private static void use(MotionBuffer buffer, Motion[] motions) {
        for (int i = 0; i < motions.length; i++) {
            buffer.set(i, motions[i]);
            buffer.x(i, buffer.get(i).y());
        }
    }

    @Benchmark
    public PacketBuffer<?> encodeBroadsideAccessors() {
        return packets.encodeBroadsideAccessors();
    }

    @Benchmark
    public PacketBuffer<?> encodeBroadsideSet() {
        return packets.encodeBroadsideSet();
    }

    @Benchmark
    public PacketBuffer<?> encodeBroadsideSlot() {
        return packets.encodeBroadsideSlot();
    }

    @Benchmark
    public byte[] encodeSbe() {
        return packets.encodeSbe();
    }

    @Benchmark
    public byte[] encodeVarHandle() {
        return packets.encodeVarHandle();
    }

    @Benchmark
    public int decodeBroadsideAccessors() {
        return packets.decodeBroadsideAccessors();
    }

    @Benchmark
    public int decodeBroadsideGet() {
        return packets.decodeBroadsideGet();
    }

    @Benchmark
    public int decodeSbe() {
        return packets.decodeSbe();
    }

    @Benchmark
    public int decodeVarHandle() {
        return packets.decodeVarHandle();
    }
}
