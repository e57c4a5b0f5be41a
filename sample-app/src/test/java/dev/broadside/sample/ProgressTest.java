package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void isLinesInAFile() {
        print(false);

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("casting ...", "shading ...")
                .inOrder();
    }

    @Test
    void isOneLineOnAConsoleAndLeavesItEmpty() {
        print(true);

        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("\n");
        assertThat(text).endsWith("\r");
        List<String> shown = Arrays.asList(text.split("\r", -1));
        assertThat(shown).hasSize(5);
        assertThat(shown.get(1)).startsWith("casting ... ");
        assertThat(shown.get(2)).startsWith("shading ... ");
        assertThat(shown.get(3)).isEqualTo(" ".repeat(shown.get(1).length()));
    }

    private void print(boolean console) {
        Progress progress = new Progress(out, console);
        progress.begin("casting");
        progress.begin("shading");
        progress.end();
    }
}
