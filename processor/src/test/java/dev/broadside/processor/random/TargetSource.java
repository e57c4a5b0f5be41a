package dev.broadside.processor.random;

import dev.broadside.processor.harness.Source;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the {@link Target} of a packet. */
final class TargetSource {

    private static final String TEXT = """
            package random;

            import dev.broadside.runtime.PacketBuffer;
            import java.io.IOException;
            import java.nio.ByteBuffer;
            import java.nio.channels.ReadableByteChannel;

            public final class #Target implements dev.broadside.processor.random.Target {
                @Override public PacketBuffer<?> allocate(int count) {
                    return #Buffer.allocate(count);
                }
                @Override public PacketBuffer<?> wrap(ByteBuffer bytes) {
                    return #Buffer.wrap(bytes);
                }
                @Override public PacketBuffer<?> wrapBare(ByteBuffer bytes, int count) {
                    return #Buffer.wrapBare(bytes, count);
                }
                @Override public PacketBuffer<?> readFrom(ReadableByteChannel channel) throws IOException {
                    return #Buffer.readFrom(channel);
                }
                @Override public void copyPacket(PacketBuffer<?> from, PacketBuffer<?> to, int index) {
                    ((#Buffer) to).set(index, ((#Buffer) from).get(index));
                }
                @Override public void copyField(PacketBuffer<?> from, PacketBuffer<?> to, int index, int field) {
                    #Buffer in = (#Buffer) from;
                    #Buffer out = (#Buffer) to;
                    switch (field) {
            FIELDS
                        default -> throw new IndexOutOfBoundsException(field);
                    }
                }
                @Override public void copyElement(PacketBuffer<?> from, PacketBuffer<?> to, int index, int field, int element) {
                    #Buffer in = (#Buffer) from;
                    #Buffer out = (#Buffer) to;
                    switch (field) {
            ELEMENTS
                        default -> throw new IndexOutOfBoundsException(field);
                    }
                }
            }
            """;

    private TargetSource() {}

    static String name(PacketWire packet) {
        return "random." + packet.name() + "Target";
    }

    static Source of(PacketWire packet) {
        String text = TEXT.replace("#", packet.name())
                .replace("FIELDS", cases(packet, field -> "out.$(index, in.$(index))"))
                .replace(
                        "ELEMENTS",
                        cases(
                                packet,
                                field -> field.wire() instanceof ElementsWire
                                        ? "out.$(index, element, in.$(index, element))"
                                        : "throw new IndexOutOfBoundsException(field)"));
        return Source.of(packet.name() + "Target.java", text);
    }

    private static String cases(PacketWire packet, Function<PacketWire.Field, String> statement) {
        return IntStream.range(0, packet.fields().size())
                .mapToObj(i -> "            case " + i + " -> "
                        + statement
                                .apply(packet.fields().get(i))
                                .replace("$", packet.fields().get(i).name())
                        + ";")
                .collect(Collectors.joining("\n"));
    }
}
