package dev.broadside.processor.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.stream.Collectors;

/** The documented file that tells the layout of a packet. */
final class SchemaFile {

    private static final BigInteger BASIS = new BigInteger("14695981039346656037");
    private static final BigInteger PRIME = new BigInteger("1099511628211");

    private SchemaFile() {}

    static String path(PacketWire packet) {
        return "META-INF/broadside/random." + packet.name() + ".schema";
    }

    static String text(PacketWire packet) {
        return String.format(
                "packet %s\nversion %d\nlayout %s\nbytes %d\nid %016x\n\n%s\n",
                packet.name(),
                packet.version(),
                packet.isInColumns() ? "columns" : "packed",
                packet.bytes(),
                id(packet),
                packet.fields().stream().map(PacketWire.Field::toString).collect(Collectors.joining("\n")));
    }

    /** Returns the id, from 0 to 2^64 − 1. */
    static BigInteger id(PacketWire packet) {
        BigInteger hash = BASIS;
        for (byte b : packet.schema().getBytes(UTF_8)) {
            hash = LittleEndian.lowest(hash.xor(BigInteger.valueOf(b & 0xff)).multiply(PRIME), Long.SIZE);
        }
        return hash;
    }
}
