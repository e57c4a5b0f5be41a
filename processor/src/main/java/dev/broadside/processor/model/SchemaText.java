package dev.broadside.processor.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a packet's layout, as the runtime's {@code Schema} has it, and as a file for people and other languages. */
public final class SchemaText {

    /** Where in the class output the files are. */
    public static final String DIRECTORY = "META-INF/broadside/";

    private static final Pattern FIELD = Pattern.compile(".* (?<name>\\S+) @\\d+(\\.\\d)?");

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private SchemaText() {}

    /** Returns the layout in one line. */
    public static String of(PacketModel packet) {
        String version = packet.version() == 1 ? "" : " v" + packet.version();
        return fields(packet).stream()
                .collect(Collectors.joining(", ", packet.type().simpleName() + version + "{", "}:" + packet.bytes()));
    }

    /** Returns the layout as the content of a file. */
    public static String file(PacketModel packet) {
        String id = String.format(Locale.ROOT, "%016x", fnv1a(of(packet)));
        List<String> head = List.of(
                "packet " + packet.type().simpleName(),
                "version " + packet.version(),
                "layout " + (packet.isInColumns() ? "columns" : "packed"),
                "bytes " + packet.bytes(),
                "id " + id,
                "");
        return String.join("\n", head) + "\n" + String.join("\n", fields(packet)) + "\n";
    }

    /** Returns the name of the file. */
    public static String fileName(PacketModel packet) {
        return packet.type().reflectionName() + ".schema";
    }

    /** Returns what a line of the file is about: a field, by its name, or the packet. */
    public static String keyOf(String line) {
        Matcher field = FIELD.matcher(line);
        return field.matches() ? "field " + field.group("name") : line.split(" ", 2)[0];
    }

    private static List<String> fields(PacketModel packet) {
        return packet.fields().stream().map(SchemaText::field).toList();
    }

    private static String field(Field field) {
        String bit = field.bit() == 0 ? "" : "." + field.bit();
        return field.wire().schema() + " " + field.name() + " @" + field.offset() + bit;
    }

    /** The hash of Fowler, Noll and Vo, 64 bits. */
    private static long fnv1a(String text) {
        long hash = FNV_BASIS;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return hash;
    }
}
