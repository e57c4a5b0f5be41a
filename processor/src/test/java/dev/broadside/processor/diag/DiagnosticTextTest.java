package dev.broadside.processor.diag;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** All that can be told is told in the same manner: the offending thing, the rule, the way out, on one line, calmly. */
class DiagnosticTextTest {

    /** What stands for names and for numbers alike, and is found again in the text. */
    private static final Object[] ARGUMENTS = IntStream.range(901, 910).boxed().toArray();

    private static final String ARGUMENT = "90\\d";

    /** What a way out begins with. A text may as well leave that to what is put into it. */
    private static final Pattern IMPERATIVE = Pattern.compile("(?i)(or )?(please )?("
            + "add|annotate|check|compile|copy|declare|give|handle|keep|lower|make|move|name|put|raise|refer|remove|rename"
            + "|replace|report|restore|return|take|undo|use|write|" + ARGUMENT + ")\\b.*");

    private static String text(Diagnostic diagnostic) {
        return diagnostic.message(ARGUMENTS).substring(diagnostic.id().length() + "[] ".length());
    }

    /** The only one that an IDE shows in its list. */
    private static String firstLine(Diagnostic diagnostic) {
        return text(diagnostic).lines().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void beginsWithItsId(Diagnostic diagnostic) {
        assertThat(diagnostic.id()).matches("[a-z]+/[a-z]+(-[a-z]+)*");
        assertThat(diagnostic.message(ARGUMENTS)).startsWith("[" + diagnostic.id() + "] ");
        assertThat(text(diagnostic)).matches("(?s)[A-Z'@].*");
    }

    /** The name of the thing, a value that is wrong, or the place where it was found. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            // there is one runtime, and what is named by the others is empty, or is all that the compiler points at
            names = {"RUNTIME_MISSING", "NAME_EMPTY", "ALIGN_COLUMNS"})
    void namesTheOffendingThingBeforeAnythingElse(Diagnostic diagnostic) {
        String first = firstLine(diagnostic).split("[,.;:]", 2)[0];
        assertThat(first).containsMatch(ARGUMENT);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            // what to do about these is not ours to know, or is put in where we have an idea
            names = {"ENUM_EMPTY", "WRITE_FAILED", "OPTION_UNKNOWN"})
    void saysWhatToDoInstead(Diagnostic diagnostic) {
        List<String> parts = Stream.of(firstLine(diagnostic).split("[.;] ")).toList();
        boolean hasLimit = firstLine(diagnostic).matches(".*\\b(must be|limit is|count from) .*");
        assertThat(hasLimit
                        || parts.stream()
                                .skip(1)
                                .anyMatch(part -> IMPERATIVE.matcher(part).matches()))
                .isTrue();
    }

    /** Only what was put in may follow, on lines of its own. */
    @ParameterizedTest
    @EnumSource
    void standsAloneOnOneLine(Diagnostic diagnostic) {
        assertThat(text(diagnostic)).matches("[^\\v\\t]*\\S(\\R" + ARGUMENT + ")?");
        // the last words may be another's, as a remark of its own or behind a colon
        assertThat(firstLine(diagnostic)).matches(".*(\\.|\\. ?" + ARGUMENT + "|: " + ARGUMENT + ")");
        assertThat(firstLine(diagnostic)).doesNotContain("  ");
    }

    @ParameterizedTest
    @EnumSource
    void blamesNobody(Diagnostic diagnostic) {
        assertThat(text(diagnostic)).doesNotContain("!");
        assertThat(text(diagnostic)).doesNotContainMatch("(?i)\\b(illegal|invalid|forbidden|fatal)\\b");
        assertThat(text(diagnostic)).doesNotContainMatch("\\w(Exception|Error)\\b");
    }

    /** Else what is quoted, and what is said of it, cannot be told from each other. */
    @ParameterizedTest
    @EnumSource
    void closesItsQuotationMarks(Diagnostic diagnostic) {
        String withoutApostrophes = text(diagnostic).replaceAll("(?<=[a-z])'s\\b", "");
        assertThat(withoutApostrophes.chars().filter(c -> c == '\'').count() % 2)
                .isEqualTo(0);
    }

    /** An error cannot be silenced. */
    @ParameterizedTest
    @EnumSource
    void offersSilenceOnlyWhereItCanBeHad(Diagnostic diagnostic) {
        if (diagnostic.isError()) {
            assertThat(text(diagnostic)).doesNotContain("suppress");
        } else {
            assertThat(diagnostic.kind()).isAnyOf(Kind.WARNING, Kind.NOTE);
        }
    }
}
