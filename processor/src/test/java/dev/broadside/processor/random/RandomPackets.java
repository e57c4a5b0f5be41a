package dev.broadside.processor.random;

import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Source;
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
    private static final List<NumberWire> NUMBERS = List.of(NumberWire.values());
    private static final EnumWire[] ENUMS = {new EnumWire(1), new EnumWire(3), new EnumWire(256), new EnumWire(257)};

    private final SplittableRandom random;
    private int made;

    RandomPackets(SplittableRandom random) {
        this.random = random;
    }

    List<PacketWire> make(int count) {
        return IntStream.range(0, count).mapToObj(i -> packet(1)).toList();
    }

    static Program program(List<PacketWire> packets) {
        Stream<Source> enums = Stream.of(ENUMS).map(EnumWire::source);
        return Program.of(Stream.concat(enums, packets.stream().flatMap(PacketWire::sources))
                .toList());
    }

    private PacketWire packet(int depth) {
        String name = "Packet" + made++;
        List<Wire> components = new ArrayList<>();
        int size = random.nextInt(1, MAX_COMPONENTS + 1);
        for (int i = 0; i < size; i++) {
            components.add(wire(depth));
        }
        return new PacketWire(name, components);
    }

    private Wire wire(int depth) {
        return switch (random.nextInt(10)) {
            case 0 -> new TextWire(TEXT_LIMITS[random.nextInt(TEXT_LIMITS.length)]);
            case 1 -> ENUMS[random.nextInt(ENUMS.length)];
            case 2, 3 -> depth < MAX_DEPTH ? packet(depth + 1) : number();
            default -> number();
        };
    }

    private Wire number() {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }
}
