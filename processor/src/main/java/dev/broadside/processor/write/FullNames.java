package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names that a file has in full, since another type has the simple one. A class called {@code java} hides all that begin with
 * {@code java.}, but for its own nested classes: in its package, and where it is imported. Those of {@code java.lang} are everywhere.
 */
final class FullNames {

    /** What packages begin with that hold the runtime's classes and Java's. */
    private static final List<String> ROOTS = List.of("dev", "java", "javax");

    /** The first word is in a group; what is no code is passed over, which is texts, comments and imports. */
    private static final Pattern FULL_NAME = Pattern.compile(
            "\"(?:[^\"\\\\\\n]|\\\\.)*\"|^ *(?:/?\\*|//|import |package ).*$"
                    + "|(?<![\\w.])(\\w+)(?:\\.[\\p{Ll}_]\\w*)*\\.\\p{Lu}\\w*",
            Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final String IMPORT = "import ";

    private final String text;
    private final String packageName;

    FullNames(String text, String packageName) {
        this.text = text;
        this.packageName = packageName;
    }

    /** Returns the first that is hidden. */
    Optional<String> firstHidden(Predicate<String> isType) {
        String own = packageName.replaceAll("\\..*", "");
        return Stream.concat(ROOTS.stream(), Stream.of(own).filter(word -> !word.isEmpty()))
                .flatMap(root -> classCalled(root, isType)
                        .map(type -> beginningWith(root).filter(name -> !isNested(name, root, type, isType)))
                        .orElse(Stream.empty()))
                .findFirst();
    }

    /** Whether a name is that of a class in the one that hides the package. */
    private static boolean isNested(String name, String root, String type, Predicate<String> isType) {
        return name.lastIndexOf('.') == root.length() && isType.test(type + name.substring(root.length()));
    }

    /** Returns the class that a simple name means in the file. */
    private Optional<String> classCalled(String simpleName, Predicate<String> isType) {
        return imported(simpleName)
                .or(() -> Stream.of(packageName, "java.lang")
                        .map(name -> ClassName.get(name, simpleName).canonicalName())
                        .filter(isType)
                        .findFirst());
    }

    private Optional<String> imported(String simpleName) {
        int end = text.indexOf("." + simpleName + ";\n");
        String line = end < 0 ? "" : text.substring(text.lastIndexOf('\n', end) + 1, end);
        return line.startsWith(IMPORT)
                ? Optional.of(line.substring(IMPORT.length()) + "." + simpleName)
                : Optional.empty();
    }

    private Stream<String> beginningWith(String root) {
        return FULL_NAME
                .matcher(text)
                .results()
                .filter(match -> root.equals(match.group(1)))
                .map(MatchResult::group);
    }
}
