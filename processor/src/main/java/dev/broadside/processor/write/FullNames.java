package dev.broadside.processor.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names that a file has in full, since another type has the simple one. A class called {@code java} hides all that begin with
 * {@code java.}: in its package, and where it is imported.
 */
final class FullNames {

    /** What packages begin with that hold the runtime's classes and Java's. */
    private static final List<String> ROOTS = List.of("dev", "java", "javax");

    /** The first word is in a group; what is no code is passed over, which is texts, comments and imports. */
    private static final Pattern FULL_NAME = Pattern.compile(
            "\"(?:[^\"\\\\\\n]|\\\\.)*\"|^ *(?:/?\\*|//|import |package ).*$"
                    + "|(?<![\\w.])(\\w+)(?:\\.[\\p{Ll}_]\\w*)*\\.\\p{Lu}\\w*",
            Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;
    private final String packageName;

    FullNames(String text, String packageName) {
        this.text = text;
        this.packageName = packageName;
    }

    /** Returns the first that is hidden. */
    Optional<String> firstHidden(Predicate<String> isInPackage) {
        String own = packageName.replaceAll("\\..*", "");
        return Stream.concat(ROOTS.stream(), Stream.of(own).filter(word -> !word.isEmpty()))
                .filter(root -> isInPackage.test(root) || isImported(root))
                .flatMap(this::beginningWith)
                .findFirst();
    }

    private boolean isImported(String simpleName) {
        int end = text.indexOf("." + simpleName + ";\n");
        return end >= 0 && text.startsWith("import ", text.lastIndexOf('\n', end) + 1);
    }

    private Stream<String> beginningWith(String root) {
        return FULL_NAME
                .matcher(text)
                .results()
                .filter(match -> root.equals(match.group(1)))
                .map(MatchResult::group);
    }
}
