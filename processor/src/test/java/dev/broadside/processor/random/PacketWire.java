package dev.broadside.processor.random;

import dev.broadside.processor.harness.Source;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A random packet. Its components are called c0, c1 and so on.
 *
 * @param name the record's name
 * @param components the wire types of its components
 */
record PacketWire(String name, List<Wire> components) implements Wire {

    @Override
    public String declaration() {
        return name;
    }

    /** The records of this packet and those in it. */
    Stream<Source> sources() {
        return Stream.concat(
                Stream.of(source()),
                components.stream()
                        .filter(PacketWire.class::isInstance)
                        .flatMap(component -> ((PacketWire) component).sources()));
    }

    private Source source() {
        return Source.of(
                name + ".java",
                "package random;\n\nimport dev.broadside.annotations.*;\n\n@Packet\npublic record " + name
                        + IntStream.range(0, components.size())
                                .mapToObj(i -> "        " + components.get(i).declaration() + " c" + i)
                                .collect(Collectors.joining(",\n", "(\n", ") {}\n")));
    }

    @Override
    public int bytes() {
        return components.stream().mapToInt(Wire::bytes).sum();
    }

    /** The bytes before a component. */
    int offset(int component) {
        return components.subList(0, component).stream().mapToInt(Wire::bytes).sum();
    }

    @Override
    public Object value(SplittableRandom random, ClassLoader loader) {
        return Classes.construct(
                Classes.load(loader, "random." + name),
                components.stream()
                        .map(component -> component.value(random, loader))
                        .toArray());
    }

    @Override
    public void encode(Object value, ByteBuffer to) {
        for (int i = 0; i < components.size(); i++) {
            components.get(i).encode(Classes.call(value, "c" + i), to);
        }
    }
}
