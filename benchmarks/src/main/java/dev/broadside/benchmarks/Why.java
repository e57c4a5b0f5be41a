package dev.broadside.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people wrote about losses: bullets that begin with the works they are about, in bold, and say why and what could be
 * done.
 *
 * @param text the Markdown, heading excluded
 */
record Why(String text) {

    static final String HEADING = "### Why, and what could be done";

    /** What is said behind this. */
    private static final String REMEDY = "*Could be done:* ";

    /** What begins a line that is not indented goes on until the next such line. */
    private static final Pattern PARTS = Pattern.compile("^(?=\\S)", Pattern.MULTILINE);

    private static final Pattern WORKS = Pattern.compile("- (\\*\\*[^*]+\\*\\*(?:, \\*\\*[^*]+\\*\\*)*): ");

    /** What a file of results has of it. */
    static Why in(String file) {
        int start = file.indexOf(HEADING);
        if (start < 0) {
            return new Why("");
        }
        int end = file.indexOf("\n" + ResultTable.SECTION, start);
        return new Why(file.substring(start + HEADING.length(), end < 0 ? file.length() : end)
                .strip());
    }

    /** The works of these that no bullet names at its head and has a remedy for. */
    List<String> unexplained(Collection<Loss> losses) {
        Set<String> names = new TreeSet<>(losses.stream().map(Loss::name).toList());
        for (String part : PARTS.split(text, -1)) {
            String bullet = part.strip().replaceAll("\\s+", " ");
            Matcher works = WORKS.matcher(bullet);
            if (works.lookingAt() && bullet.contains(REMEDY)) {
                names.removeAll(List.of(works.group(1).replace("**", "").split(", ", -1)));
            }
        }
        return List.copyOf(names);
    }
}
