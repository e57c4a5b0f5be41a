package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.toCollection;

import dev.broadside.processor.diag.Diagnostic;
import dev.broadside.processor.harness.Corpus;
import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A diagnostic has a bad program that shows it and a section in the documentation, or it is not finished. */
class EveryDiagnosticTest {

    /** What no program among the resources can bring about, and the test that does. */
    private static final Map<String, Class<?>> ELSEWHERE = Map.of(
            "gen/write-failed", FaultsTest.class,
            "internal/crash", FaultsTest.class,
            "packet/baseline-missing", BaselineTest.class,
            "packet/baseline-unreadable", BaselineTest.class,
            "packet/layout-changed", BaselineTest.class,
            "packet/version-lowered", BaselineTest.class);

    private static Set<String> ids() {
        return Arrays.stream(Diagnostic.values()).map(Diagnostic::id).collect(toCollection(TreeSet::new));
    }

    @Test
    void isOneOfMany() {
        assertThat(ids().size()).isAtLeast(60);
    }

    @Test
    void hasABadProgram() {
        Set<String> shown = Stream.concat(
                        Fixture.under("bad", 2).stream().flatMap(fixture -> fixture.expectations().stream()),
                        Corpus.programs().stream().flatMap(program -> program.expected().stream()))
                .flatMap(expectation -> expectation.id().stream())
                .collect(toCollection(TreeSet::new));
        assertThat(Stream.concat(shown.stream(), ELSEWHERE.keySet().stream()).toList())
                .containsExactlyElementsIn(ids());
    }

    @Test
    void hasOneSection() throws IOException {
        List<String> sections = Files.readAllLines(Resources.MODULE.resolve("../docs/diagnostics.md")).stream()
                .filter(line -> line.matches("### [a-z]+/[a-z-]+"))
                .map(line -> line.substring("### ".length()))
                .toList();
        assertThat(sections).containsExactlyElementsIn(ids());
    }
}
