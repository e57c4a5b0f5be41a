package dev.broadside.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The layout that a packet had once, as the content of a file.
 *
 * @param version its version
 * @param lines the lines, however they ended
 */
public record KeptSchema(int version, List<String> lines) {

    private static final Pattern BEGINNING = Pattern.compile("packet \\S+\nversion ([1-9]\\d*)\n(?s:.*)");

    public KeptSchema {
        lines = List.copyOf(lines);
    }

    /** Reads a file's content; empty if it is no schema. */
    public static Optional<KeptSchema> parse(String text) {
        List<String> lines = text.lines().toList();
        Matcher matcher = BEGINNING.matcher(String.join("\n", lines));
        try {
            return matcher.matches()
                    ? Optional.of(new KeptSchema(Integer.parseInt(matcher.group(1)), lines))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            // beyond an int
            return Optional.empty();
        }
    }
}
