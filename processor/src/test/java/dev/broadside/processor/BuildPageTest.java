package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.processor.harness.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/in-your-build.md shows of a project that is built as a test is what that project has. */
class BuildPageTest {

    private static final Path ROOT = Resources.MODULE.resolve("..");

    /** A comment that names the file, and the block of code that is a part of it. */
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- (processor/src/it/([^/]+)/\\S+) -->\\n```\\w*\\n(.*?)```", Pattern.DOTALL);

    @Test
    void snippetsAreWhatIsTested() throws IOException {
        List<MatchResult> snippets = SNIPPET.matcher(Files.readString(ROOT.resolve("docs/in-your-build.md")))
                .results()
                .toList();
        List<String> projects = new ArrayList<>();
        for (MatchResult snippet : snippets) {
            String file = Files.readString(ROOT.resolve(snippet.group(1)));
            assertWithMessage("%s, but for indentation", snippet.group(1))
                    .that(unindented(file))
                    .contains(unindented(snippet.group(3)));
            projects.add(snippet.group(2));
        }
        assertThat(projects).containsAtLeast("class-path", "module-path", "kapt");
    }

    private static String unindented(String text) {
        return text.replaceAll("(?m)^ +", "").strip();
    }
}
