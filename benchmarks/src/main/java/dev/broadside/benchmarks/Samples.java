package dev.broadside.benchmarks;

import dev.broadside.benchmarks.Large.CFrame;
import dev.broadside.benchmarks.Large.CFrame18;
import dev.broadside.benchmarks.Large.CFrameF32;
import dev.broadside.benchmarks.Large.Color3;
import dev.broadside.benchmarks.Large.Color3b16;
import dev.broadside.benchmarks.Large.Vector2;
import dev.broadside.benchmarks.Large.Vector2i16;
import dev.broadside.benchmarks.Large.Vector3;
import dev.broadside.benchmarks.Large.Vector3i16;
import dev.broadside.benchmarks.sbe.Kind;
import java.util.SplittableRandom;
import java.util.function.Function;

/** The packets that are encoded and decoded: random ones, the same in every run. */
final class Samples {

    private static final long SEED = 42;

    private Samples() {}

    static Small[] small() {
        return packets(new Small[PacketSuite.COUNT], random -> new Small(random.nextInt(1 << 16), number(random)));
    }

    static Medium[] medium() {
        return packets(
                new Medium[PacketSuite.COUNT],
                random -> new Medium(
                        random.nextInt(),
                        number(random),
                        number(random),
                        number(random),
                        random.nextInt(1 << 16),
                        random.nextInt(Short.MIN_VALUE, Short.MAX_VALUE + 1),
                        random.nextInt(1 << 8),
                        Kind.get((short) random.nextInt(4)),
                        random.nextInt(2) == 0,
                        random.nextInt(2) == 0));
    }

    static Motion[] motions() {
        return packets(
                new Motion[PacketSuite.COUNT],
                random -> new Motion(
                        number(random),
                        number(random),
                        number(random),
                        number(random),
                        number(random),
                        number(random)));
    }

    static Large[] large() {
        return packets(
                new Large[PacketSuite.COUNT],
                random -> new Large(
                        random.nextInt(1 << 8),
                        random.nextInt(1 << 16),
                        random.nextLong(1L << 32),
                        (byte) random.nextInt(),
                        (short) random.nextInt(),
                        random.nextInt(),
                        number(random),
                        random.nextDouble(),
                        random.nextInt(2) == 0,
                        name(random),
                        vector(random),
                        new Vector3i16((short) random.nextInt(), (short) random.nextInt(), (short) random.nextInt()),
                        new Vector2(number(random), number(random)),
                        new Vector2i16((short) random.nextInt(), (short) random.nextInt()),
                        new CFrame(vector(random), number(random), number(random), number(random), number(random)),
                        new CFrameF32(vector(random), vector(random), vector(random), vector(random)),
                        new CFrame18(vector(random), (short) random.nextInt(), (short) random.nextInt(), (short)
                                random.nextInt()),
                        new Color3(random.nextInt(1 << 8), random.nextInt(1 << 8), random.nextInt(1 << 8)),
                        new Color3b16(
                                (float) random.nextDouble(), (float) random.nextDouble(), (float) random.nextDouble()),
                        extra(random)));
    }

    private static <P> P[] packets(P[] packets, Function<SplittableRandom, P> packet) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < packets.length; i++) {
            packets[i] = packet.apply(random);
        }
        return packets;
    }

    private static float number(SplittableRandom random) {
        return (float) (random.nextDouble() * 2000 - 1000);
    }

    private static Vector3 vector(SplittableRandom random) {
        return new Vector3(number(random), number(random), number(random));
    }

    private static String name(SplittableRandom random) {
        return random.ints(random.nextInt(4, 16), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] extra(SplittableRandom random) {
        byte[] extra = new byte[28];
        random.nextBytes(extra);
        return extra;
    }
}
