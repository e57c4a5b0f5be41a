package dev.broadside.benchmarks;

import java.util.List;

/**
 * Every cell of the results in which somebody else is ahead. Why is for people to say: what stands below the table stays
 * where it is, and works for which it does not say why and what could be done are listed.
 */
final class Losses {

    /** The heading of the section; the last in the file. */
    static final String TITLE = ResultTable.SECTION + "Where we lose";

    private static final String INTRODUCTION = """


            Every cell in which somebody else is ahead of one of our sides, which is named where it is not plain `Broadside`. A \
            number alone is how many times as long ours took; with * where that is within the spread of the two, which is not told at 60 Hz and in the grid. Of two figures ours \
            is the last: points of a core that were used at 60 Hz, bytes that were allocated for a packet. In *Scale* it is the \
            loop that is ahead, where a speed-up is below 1. `Two`, `Copy` and loops written by hand are limits rather than \
            rivals, and count all the same; `Unrecorded` and `Packed` are ours without what is measured. Written by `SummaryMain`, \
            but for what is below the table.

            | JDK, kind | work | ahead |
            |---|---|---|
            """;

    private Losses() {}

    /**
     * The section.
     *
     * @param tables the results
     * @param why what was written about it before
     */
    static String section(List<ResultTable> tables, Why why) {
        List<Loss> losses =
                tables.stream().flatMap(table -> Ahead.in(table).stream()).toList();
        StringBuilder text = new StringBuilder(TITLE + INTRODUCTION);
        losses.forEach(loss -> text.append(loss.row()));
        List<String> unexplained = why.unexplained(losses);
        if (!unexplained.isEmpty()) {
            text.append("\nWithout a bullet below that says why and what could be done: "
                    + String.join(", ", unexplained) + ".\n");
        }
        return text.append("\n" + Why.HEADING + "\n\n" + why.text()).toString().stripTrailing() + "\n";
    }
}
