package dev.broadside.processor.harness;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a compiler told the user.
 *
 * @param kind how bad it is
 * @param path the source file, empty where the compiler names none
 * @param line the line, 0 where the compiler names none
 * @param column the column, 0 where the compiler names none
 * @param text what it says
 */
public record Report(Kind kind, String path, long line, long column, String text) {

    /** What the path of a generated file begins with. */
    static final String GENERATED = "SOURCE_OUTPUT";

    private static final Pattern ID = Pattern.compile("^\\[([a-z]+/[a-z0-9-]+)] (.*)", Pattern.DOTALL);

    /** How bad a report is. */
    public enum Kind {
        ERROR,
        WARNING,
        NOTE
    }

    /** The id, if it is one of ours. */
    public Optional<String> id() {
        Matcher matcher = ID.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether it is about a file that a processor made. */
    public boolean isInGenerated() {
        return path.startsWith(GENERATED);
    }

    /** The text without the id. */
    public String sentence() {
        Matcher matcher = ID.matcher(text);
        return matcher.matches() ? matcher.group(2) : text;
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column + ": " + kind + " " + text;
    }
}
