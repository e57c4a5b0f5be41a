package dev.broadside.processor.random;

import dev.broadside.processor.harness.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes random packets. */
final class RandomPackets {

    private static final int MAX_DEPTH = 3;
    private static final int MAX_COMPONENTS = 8;
    private static final int[] TEXT_LIMITS = {1, 2, 7, 254, 255, 256, 257, 1000};
    private static final int[] SHORT_TEXT_LIMITS = {1, 2, 3, 7, 9, 12};
    private static final int[] LENGTHS = {1, 2, 3, 4, 7, 17};
    private static final int[] SHORT_LENGTHS = {1, 2, 3, 5};
    private static final List<NumberWire> NUMBERS = List.of(NumberWire.values());
    private static final EnumWire[] ENUMS = {new EnumWire(1), new EnumWire(3), new EnumWire(256), new EnumWire(257)};

    private final SplittableRandom random;
    private final int[] textLimits;
    private final int[] lengths;
    private int made;

    private RandomPackets(SplittableRandom random, int[] textLimits, int[] lengths) {
        this.random = random;
        this.textLimits = textLimits;
        this.lengths = lengths;
    }

    /** Packets of any size. */
    static List<PacketWire> make(SplittableRandom random, int count) {
        RandomPackets packets = new RandomPackets(random, TEXT_LIMITS, LENGTHS);
        return IntStream.range(0, count).mapToObj(i -> packets.packet(1)).toList();
    }

    /** Packets of no more than so many bytes. */
    static List<PacketWire> makeSmall(SplittableRandom random, int count, int bytes) {
        RandomPackets packets = new RandomPackets(random, SHORT_TEXT_LIMITS, SHORT_LENGTHS);
        return Stream.generate(() -> packets.packet(1))
                .filter(packet -> packet.bytes() <= bytes)
                .limit(count)
                .toList();
    }

    static Program program(List<PacketWire> packets) {
        return Program.of(Stream.concat(
                        Stream.of(ENUMS).map(EnumWire::source),
                        packets.stream().flatMap(PacketWire::packets).map(PacketWire::source))
                .toList());
    }

    private PacketWire packet(int depth) {
        String name = "Packet" + made++;
        List<Wire> components = new ArrayList<>();
        int size = random.nextInt(1, MAX_COMPONENTS + 1);
        for (int i = 0; i < size; i++) {
            components.add(random.nextInt(4) == 0 ? new ArrayWire(wire(depth), length()) : wire(depth));
        }
        boolean isInColumns = random.nextInt(3) == 0;
        int align = isInColumns || random.nextInt(3) != 0 ? 1 : 1 << random.nextInt(1, 5);
        int version = random.nextInt(4) == 0 ? random.nextInt(2, 1000) : 1;
        return new PacketWire(name, version, align, isInColumns, components);
    }

    private Wire wire(int depth) {
        return switch (random.nextInt(16)) {
            case 0, 1 -> new TextWire(textLimits[random.nextInt(textLimits.length)]);
            case 2, 3 -> ENUMS[random.nextInt(ENUMS.length)];
            case 4, 5 -> depth < MAX_DEPTH ? packet(depth + 1) : number();
            case 6, 7, 8, 9 -> QuantizedWire.random(random);
            case 10 -> random.nextBoolean() ? HalfWire.FLOAT : HalfWire.DOUBLE;
            case 11 -> new BytesWire(length());
            default -> number();
        };
    }

    private int length() {
        return lengths[random.nextInt(lengths.length)];
    }

    private Wire number() {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }
}
