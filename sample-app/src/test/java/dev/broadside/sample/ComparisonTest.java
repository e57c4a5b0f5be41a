package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

    private static final Comparison.Result LOOP = new Comparison.Result(Way.LOOP, new Measurement(3e6, 0), 0xabc);
    private static final Comparison.Result STREAM = new Comparison.Result(Way.STREAM, new Measurement(2e6, 400), 0xabc);
    private static final Comparison.Result OTHER = new Comparison.Result(Way.BROADSIDE, new Measurement(1e6, 0), 0xdef);

    @Test
    void speedsUpAgainstTheFirstWay() {
        Comparison comparison = new Comparison("work", List.of(LOOP, STREAM));

        assertThat(comparison.speedUp(LOOP)).isEqualTo(1.0);
        assertThat(comparison.speedUp(STREAM)).isEqualTo(1.5);
    }

    @Test
    void refusesAWayThatGaveSomethingElse() {
        new Comparison("work", List.of(LOOP, STREAM)).check();
        Comparison different = new Comparison("work", List.of(LOOP, STREAM, OTHER));

        WrongAnswerException thrown = assertThrows(WrongAnswerException.class, different::check);

        assertThat(thrown)
                .hasMessageThat()
                .isEqualTo("work: checksum 00000abc by serial loop, but 00000def by Broadside");
    }

    @Test
    void isPrintedInOneLinePerWay() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

        Table.print(List.of(new Comparison("work", List.of(LOOP, STREAM))), out);

        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("speed-up");
        assertThat(lines.get(1)).startsWith("work ");
        assertThat(lines.get(2)).contains("IntStream.parallel()");
        assertThat(lines.get(2)).endsWith("400 B    00000abc");
        assertThat(lines.get(1).length()).isEqualTo(lines.get(0).length());
    }
}
