package dev.broadside.processor;

import static dev.broadside.processor.diag.Diagnostic.OPTION_UNKNOWN;
import static dev.broadside.processor.diag.Diagnostic.OPTION_VALUE;

import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the user asked for with {@code -Abroadside.…}.
 *
 * @param maxPacketBytes the most that a packet may take
 * @param index whether tasks are listed under META-INF/services
 * @param baseline the directory that layouts are kept in, an input of the compilation; a relative path begins where the
 *     compiler runs
 */
record Options(int maxPacketBytes, boolean index, Optional<Path> baseline) {

    private static final String PREFIX = "broadside.";
    private static final String MAX_PACKET_BYTES = PREFIX + "maxPacketBytes";
    private static final String INDEX = PREFIX + "index";
    private static final String BASELINE = PREFIX + "baseline";
    private static final Set<String> KNOWN = new TreeSet<>(Set.of(MAX_PACKET_BYTES, INDEX, BASELINE));

    private static final int DEFAULT_MAX_PACKET_BYTES = 0x1_0000;

    /** How many letters a name may differ in from the one that was probably meant. */
    private static final int TYPING_ERROR = 2;

    /** Returns the options, and adds what is wrong with them. */
    static Options of(Map<String, String> given, Problems problems) {
        for (String name : ours(given)) {
            if (!KNOWN.contains(name)) {
                String meant = KNOWN.stream()
                        .filter(known -> distance(known, name) <= TYPING_ERROR)
                        .findFirst()
                        .map(known -> " Did you mean " + known + "?")
                        .orElse("");
                problems.add(OPTION_UNKNOWN, Position.NOWHERE, name, meant);
            }
        }
        return new Options(maxPacketBytes(given, problems), index(given, problems), baseline(given, problems));
    }

    /** Returns the given options that look like ours: it is for us to tell the user which are not. */
    static Set<String> ours(Map<String, String> given) {
        Set<String> ours = new TreeSet<>(given.keySet());
        ours.removeIf(name -> !name.startsWith(PREFIX));
        return ours;
    }

    private static int maxPacketBytes(Map<String, String> given, Problems problems) {
        if (!given.containsKey(MAX_PACKET_BYTES)) {
            return DEFAULT_MAX_PACKET_BYTES;
        }
        String value = Objects.requireNonNullElse(given.get(MAX_PACKET_BYTES), "");
        if (value.matches("[1-9]\\d{0,8}")) {
            return Integer.parseInt(value);
        }
        String allowed = value.matches("[+-]?\\d+") ? "from 1 to 999999999" : "a whole number";
        problems.add(OPTION_VALUE, Position.NOWHERE, MAX_PACKET_BYTES, allowed, value);
        return DEFAULT_MAX_PACKET_BYTES;
    }

    private static boolean index(Map<String, String> given, Problems problems) {
        String value = Objects.requireNonNullElse(given.get(INDEX), "true");
        if (!value.equals("true") && !value.equals("false")) {
            problems.add(OPTION_VALUE, Position.NOWHERE, INDEX, "true or false", value);
        }
        return !value.equals("false");
    }

    private static Optional<Path> baseline(Map<String, String> given, Problems problems) {
        if (!given.containsKey(BASELINE)) {
            return Optional.empty();
        }
        String value = Objects.requireNonNullElse(given.get(BASELINE), "");
        Optional<Path> directory = path(value).filter(Files::isDirectory);
        if (directory.isEmpty()) {
            String lookedAt =
                    path(value).map(Path::toAbsolutePath).map(Path::toString).orElse(value);
            problems.add(OPTION_VALUE, Position.NOWHERE, BASELINE, "an existing directory", lookedAt);
        }
        return directory;
    }

    /** Returns a path; empty if it is none. */
    private static Optional<Path> path(String value) {
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns how many letters must be put in, taken out or replaced to get from one word to another (Levenshtein). */
    private static int distance(String one, String other) {
        int[] previous = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
