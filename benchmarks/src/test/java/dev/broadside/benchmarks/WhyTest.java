package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people wrote about losses stays, and what they did not write yet is listed. */
class WhyTest {

    private static final String RESULTS = """
            # Results

            ## JDK 25: packets

            ### SmallPackets encode

            | side | ns, median | 5 % to 95 % | B |
            |---|---|---|---|
            | BroadsideSet | 2.00 | 2.00 to 2.00 | 0.0 |
            | Copy | 1.00 | 1.00 to 1.00 | 0.0 |

            ## Where we lose

            ### Why, and what could be done

            Text before.

            - **SmallPackets encode**: it checks. *Could be done:* nothing.

            Text behind.

            ## Other

            text
            """;

    @Test
    void whatPeopleWroteStays() {
        Why why = Why.in(RESULTS);
        String section = Losses.section(ResultTable.read(RESULTS.lines().toList()), why);

        assertThat(section).endsWith("""

                ### Why, and what could be done

                Text before.

                - **SmallPackets encode**: it checks. *Could be done:* nothing.

                Text behind.
                """);
        assertThat(section).doesNotContain("Without a bullet");
    }

    @Test
    void aFileWithoutTheTextListsAllWorks() {
        String file = RESULTS.substring(0, RESULTS.indexOf("## Where"));
        String section = Losses.section(ResultTable.read(file.lines().toList()), Why.in(file));

        assertThat(section).endsWith("""

                Without a bullet below that says why and what could be done: SmallPackets encode.

                ### Why, and what could be done
                """);
    }

    @Test
    void aBulletIsAboutTheWorksAtItsHead() {
        Why why = new Why("""
                - **Rays**, **SmallPackets encode**,
                  **Grid**: the partner spins, as in **Roots**.

                  *Could be
                  done:* spin, too.
                - **Boids**: *Could be done:* fewer birds.
                """);

        assertThat(unexplained(why, "Rays run, count 64", "SmallPackets encode, BroadsideGet", "Grid, x", "Boids run"))
                .isEmpty();
        assertThat(unexplained(why, "Roots run", "Roots run, count 64, BroadsideTracked", "60 Hz, 4,300 roots"))
                .containsExactly("60 Hz", "Roots")
                .inOrder();
    }

    @Test
    void aBulletSaysWhatCouldBeDone() {
        Why why = new Why("""
                - **Rays**: the partner spins.
                - **Roots**: it does here, too. *Could be done:*
                - **Boids**: birds.

                And *Could be done:* behind the list.
                """);

        assertThat(unexplained(why, "Rays run", "Roots run", "Boids run"))
                .containsExactly("Boids", "Rays", "Roots")
                .inOrder();
    }

    @Test
    void onlyBoldNamesAtTheHeadOfABulletCount() {
        Why why = new Why("""
                **Rays**: no bullet. *Could be done:* all.

                - Roots: not bold. *Could be done:* all.
                - Not at the head - **Boids**: birds. *Could be done:* all.
                - **Grid** without a colon. *Could be done:* all.
                """);

        assertThat(unexplained(why, "Rays run", "Roots run", "Boids run", "Grid, x"))
                .containsExactly("Boids", "Grid", "Rays", "Roots")
                .inOrder();
    }

    private static List<String> unexplained(Why why, String... works) {
        return why.unexplained(Arrays.stream(works)
                .map(work -> new Loss("JDK 25: dispatches", work, List.of("Two 2.00")))
                .toList());
    }
}
