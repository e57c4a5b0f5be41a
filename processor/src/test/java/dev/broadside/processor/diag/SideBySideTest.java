package dev.broadside.processor.diag;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table that two layouts are shown in; what a line is about is its first letter here. */
class SideBySideTest {

    private final SideBySide sideBySide = new SideBySide(line -> line.substring(0, 1));

    private List<String> table(List<String> left, List<String> right) {
        return sideBySide.table("old", left, "new", right).lines().toList();
    }

    @Test
    void marksChangedLines() {
        assertThat(table(List.of("a 1", "b 22", "c 3"), List.of("a 1", "b 4", "c 3")))
                .containsExactly(
                        "    old    new", //
                        "    a 1    a 1",
                        "    b 22 | b 4",
                        "    c 3    c 3")
                .inOrder();
    }

    @Test
    void leavesAGapWhereALineWasPutIn() {
        assertThat(table(List.of("a 1", "c 3"), List.of("a 1", "b 2", "c 4")))
                .containsExactly(
                        "    old   new", //
                        "    a 1   a 1",
                        "        > b 2",
                        "    c 3 | c 4")
                .inOrder();
    }

    @Test
    void leavesAGapWhereALineWasTakenOut() {
        assertThat(table(List.of("a 1", "b 2", "c 3"), List.of("c 3")))
                .containsExactly(
                        "    old   new", //
                        "    a 1 <",
                        "    b 2 <",
                        "    c 3   c 3")
                .inOrder();
    }

    @Test
    void putsARenamedLineBesideTheFormerOne() {
        assertThat(table(List.of("a 1", "b 2", "c 3"), List.of("a 1", "x 2", "c 3")))
                .containsExactly(
                        "    old   new", //
                        "    a 1   a 1",
                        "    b 2 | x 2",
                        "    c 3   c 3")
                .inOrder();
    }

    @Test
    void showsAMovedLineTwice() {
        assertThat(table(List.of("a 1", "b 2", "c 3"), List.of("c 3", "a 1", "b 2")))
                .containsExactly(
                        "    old   new", //
                        "        > c 3",
                        "    a 1   a 1",
                        "    b 2   b 2",
                        "    c 3 <")
                .inOrder();
    }

    @Test
    void breaksLongLinesAtSpaces() {
        String left = "a " + "one two three ".repeat(8).strip();
        String right = "a " + "one two three ".repeat(8) + "four";
        assertThat(table(List.of(left), List.of(right)))
                .containsExactly(
                        "    old                                                       new",
                        "    a one two three one two three one two three one two     | a one two three one two three one two three one two",
                        "        three one two three one two three one two three one |     three one two three one two three one two three one",
                        "        two three                                           |     two three four")
                .inOrder();
    }

    @Test
    void breaksAWordThatIsTooLong() {
        assertThat(table(List.of("a" + "b".repeat(100)), List.of()))
                .containsExactly(
                        "    old" + " ".repeat(56) + "new",
                        "    a" + "b".repeat(55) + " <",
                        "        " + "b".repeat(45) + " ".repeat(7) + " <")
                .inOrder();
    }
}
