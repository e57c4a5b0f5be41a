package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of results has one section for each JDK, the newest. */
class ReportTest {

    @TempDir
    Path directory;

    @Test
    void aSectionReplacesItsPredecessorAlone() throws IOException {
        Path file = directory.resolve("RESULTS.md");
        Files.writeString(file, "# Results\n\nText.\n");

        new Report("## JDK 25", "## JDK 25\n\nfirst\n").putInto(file);
        new Report("## JDK 17", "## JDK 17\n\n### A\n\nother\n").putInto(file);
        new Report("## JDK 25", "## JDK 25\n\nsecond\n").putInto(file);

        assertThat(Files.readString(file))
                .isEqualTo("# Results\n\nText.\n\n## JDK 17\n\n### A\n\nother\n\n## JDK 25\n\nsecond\n");
    }

    @Test
    void aFileThatIsNotThereIsBegun() throws IOException {
        Path file = directory.resolve("new.md");

        new Report("## JDK 25", "## JDK 25\n\nfirst\n").putInto(file);

        assertThat(Files.readString(file)).isEqualTo("# Results\n\n## JDK 25\n\nfirst\n");
    }
}
