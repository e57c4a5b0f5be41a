package dev.broadside.processor.random;

import dev.broadside.processor.harness.Source;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An enum of so many constants. */
record EnumWire(int constants) implements Wire {

    @Override
    public String declaration() {
        return "Enum" + constants;
    }

    Source source() {
        return Source.of(
                declaration() + ".java",
                "package random;\n\nenum " + declaration() + " {\n"
                        + IntStream.range(0, constants).mapToObj(i -> "C" + i).collect(Collectors.joining(", "))
                        + "\n}\n");
    }

    @Override
    public int bytes() {
        return constants <= 256 ? 1 : 2;
    }

    @Override
    public Object value(SplittableRandom random, ClassLoader loader) {
        int ordinal = random.nextInt(4) == 0 ? constants - 1 : random.nextInt(constants);
        return Classes.load(loader, "random." + declaration()).getEnumConstants()[ordinal];
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // that is what is written
    public void encode(Object value, ByteBuffer to) {
        int ordinal = ((Enum<?>) value).ordinal();
        to.put((byte) ordinal);
        if (bytes() == 2) {
            to.put((byte) (ordinal >> 8));
        }
    }
}
