package dev.broadside.processor.random;

import dev.broadside.processor.harness.Source;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A random packet. Its components are called c0, c1 and so on. */
final class PacketWire implements Wire {

    /**
     * A component and where it is.
     *
     * @param name its name
     * @param wire its wire type
     * @param bit the bits before it
     * @param isJoined whether it shares bytes with the one before
     */
    record Field(String name, Wire wire, int bit, boolean isJoined) {

        int offset() {
            return bit / 8;
        }

        BigInteger of(BigInteger packet) {
            return LittleEndian.bits(packet, bit, wire.bits());
        }

        @Override
        public String toString() {
            return wire.schema() + " " + name + " @" + offset() + (bit % 8 == 0 ? "" : "." + bit % 8);
        }
    }

    private final String name;
    private final int version;
    private final int align;
    private final boolean isInColumns;
    private final List<Field> fields;

    PacketWire(String name, int version, int align, boolean isInColumns, List<Wire> components) {
        this.name = name;
        this.version = version;
        this.align = align;
        this.isInColumns = isInColumns;
        this.fields = place(components);
    }

    private static List<Field> place(List<Wire> components) {
        List<Field> fields = new ArrayList<>();
        int bit = 0;
        boolean wasBits = false;
        for (Wire wire : components) {
            boolean isJoined = wasBits && wire.isBits();
            bit = isJoined ? bit : roundUp(bit, 8);
            fields.add(new Field("c" + fields.size(), wire, bit, isJoined));
            bit += wire.bits();
            wasBits = wire.isBits();
        }
        return List.copyOf(fields);
    }

    private static int roundUp(int number, int multiple) {
        return (number + multiple - 1) / multiple * multiple;
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }

    boolean isInColumns() {
        return isInColumns;
    }

    List<Field> fields() {
        return fields;
    }

    int bytes() {
        return bits() / 8;
    }

    @Override
    public String type() {
        return name;
    }

    @Override
    public String schema() {
        return fields.stream()
                .map(Field::toString)
                .collect(Collectors.joining(", ", name + (version > 1 ? " v" + version : "") + "{", "}:" + bytes()));
    }

    @Override
    public int bits() {
        Field last = fields.get(fields.size() - 1);
        return roundUp(last.bit() + last.wire().bits(), 8 * align);
    }

    @Override
    public Stream<PacketWire> packets() {
        return Stream.concat(
                Stream.of(this), fields.stream().flatMap(field -> field.wire().packets()));
    }

    /** The record. */
    Source source() {
        String attributes = (align == 1 ? "" : "align = " + align + ", ")
                + (isInColumns ? "layout = Layout.COLUMNS, " : "")
                + ("version = " + version);
        return Source.of(
                name + ".java",
                "package random;\n\nimport dev.broadside.annotations.*;\n\n@Packet(" + attributes + ")\npublic record "
                        + name
                        + fields.stream()
                                .map(field -> "        " + field.wire().annotations()
                                        + field.wire().type() + " " + field.name())
                                .collect(Collectors.joining(",\n", "(\n", ") {}\n")));
    }

    @Override
    public Object value(SplittableRandom random) {
        return fields.stream().map(field -> field.wire().value(random)).toList();
    }

    @Override
    public BigInteger encode(Object value) {
        BigInteger bits = BigInteger.ZERO;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            bits = bits.or(field.wire().encode(((List<?>) value).get(i)).shiftLeft(field.bit()));
        }
        return bits;
    }

    @Override
    public Object decode(BigInteger bits) {
        return fields.stream().map(field -> field.wire().decode(field.of(bits))).toList();
    }

    @Override
    public Object java(Object value, Class<?> type) {
        Class<?>[] types = Classes.constructor(type).getParameterTypes();
        Object[] components = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            components[i] = fields.get(i).wire().java(((List<?>) value).get(i), types[i]);
        }
        return Classes.construct(type, components);
    }

    @Override
    public String toString() {
        return source().text().replaceAll("\\s+", " ");
    }
}
