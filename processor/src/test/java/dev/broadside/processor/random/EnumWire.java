package dev.broadside.processor.random;

import dev.broadside.processor.harness.Source;
import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An enum of so many constants. */
record EnumWire(int constants) implements Wire {

    @Override
    public String type() {
        return "Enum" + constants;
    }

    Source source() {
        return Source.of(type() + ".java", "package random;\n\nenum " + type() + " {\n" + names(", ") + "\n}\n");
    }

    private String names(String between) {
        return IntStream.range(0, constants).mapToObj(i -> "C" + i).collect(Collectors.joining(between));
    }

    @Override
    public String schema() {
        return "enum" + bits() + "(" + names(" ") + ")";
    }

    @Override
    public int bits() {
        return constants <= 256 ? 8 : 16;
    }

    @Override
    public Object value(SplittableRandom random) {
        return random.nextInt(4) == 0 ? constants - 1 : random.nextInt(constants);
    }

    @Override
    public BigInteger encode(Object value) {
        return BigInteger.valueOf((Integer) value);
    }

    @Override
    public Object decode(BigInteger bits) {
        int ordinal = bits.intValue();
        if (ordinal >= constants) {
            throw new Refused();
        }
        return ordinal;
    }

    @Override
    public Object java(Object value, Class<?> type) {
        return type.getEnumConstants()[(Integer) value];
    }
}
