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

    private static final int FLAGS = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;

    /** The first word is in a group; what is no code is passed over, which is texts, comments and imports. */
    private static final Pattern FULL_NAME = Pattern.compile(
            "\"(?:[^\"\\\\\\n]|\\\\.)*\"|^ *(?:/?\\*|//|import |package ).*$"
                    + "|(?<![\\w.])(\\w+)(?:\\.[\\p{Ll}_]\\w*)*\\.\\p{Lu}\\w*",
            FLAGS);

    private final String text;
    private final String packageName;
    private final List<String> nested;

    /**
     * Makes those of a file.
     *
     * @param text the file
     * @param packageName its package
     * @param nested what the types in its type are called
     */
    FullNames(String text, String packageName, List<String> nested) {
        this.text = text;
        this.packageName = packageName;
        this.nested = nested;
    }

    /** Returns the first that is hidden. */
    Optional<String> firstHidden(Predicate<String> isType) {
        String own = packageName.replaceAll("\\..*", "");
        return Stream.concat(ROOTS.stream(), Stream.of(own).filter(word -> !word.isEmpty()))
                .flatMap(root -> hidden(root, isType))
                .findFirst();
    }

    private Stream<String> hidden(String root, Predicate<String> isType) {
        if (nested.contains(root)) {
            return beginningWith(root);
        }
        return classCalled(root, isType).stream()
                .flatMap(type -> beginningWith(root).filter(name -> !isNested(name, root, type, isType)));
    }

    /** Whether a name is that of a class in the one that hides the package, and of no class in the package. */
    private static boolean isNested(String name, String root, String type, Predicate<String> isType) {
        if (type.equals(root)) {
            // in the unnamed package, where both have one name; no class is in a package called java or dev itself
            return name.lastIndexOf('.') == root.length() && isType.test(name);
        }
        return isType.test(type + name.substring(root.length())) && !isType.test(name);
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
        if (!text.contains("." + simpleName + ";\n")) {
            return Optional.empty();
        }
        return Pattern.compile("^import ([\\w.]+\\." + simpleName + ");$", FLAGS)
                .matcher(text)
                .results()
                .map(line -> line.group(1))
                .findFirst();
    }

    private Stream<String> beginningWith(String root) {
        return FULL_NAME
                .matcher(text)
                .results()
                .filter(match -> root.equals(match.group(1)) && !isCall(match))
                .map(MatchResult::group);
    }

    /** Whether it is a method's name that ends there, of a class called as a package. */
    private boolean isCall(MatchResult match) {
        return text.startsWith("(", match.end())
                && !text.startsWith("new ", match.start() - 4)
                && !text.startsWith("@", match.start() - 1);
    }
}
