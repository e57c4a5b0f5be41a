package dev.broadside.benchmarks;

import java.util.List;

/**
 * A work in which somebody else is ahead.
 *
 * @param where the section of the results
 * @param work what was done, and by which side of ours
 * @param ahead who is ahead, and by how much
 */
record Loss(String where, String work, List<String> ahead) {

    /** What a bullet below the table has to name: the work without its parameters, or the kind of measurement. */
    String name() {
        return work.split(",", -1)[0].replace(" run", "");
    }

    /** A row of the table. */
    String row() {
        return "| " + where + " | " + work + " | " + String.join(", ", ahead) + " |\n";
    }
}
