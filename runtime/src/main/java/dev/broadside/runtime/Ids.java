package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The ids that ran between two looks at what they change; as a rule it is one.
 *
 * @param first the lowest
 * @param last the highest
 * @param grid what they are ids of in two or three dimensions, or null
 */
record Ids(int first, int last, @Nullable Grid grid) {

    boolean has(int id) {
        return first <= id && id <= last;
    }

    @Override
    public String toString() {
        return first == last ? "id " + text(first) : "one of the ids " + text(first) + " to " + text(last);
    }

    private String text(int id) {
        return grid == null ? Integer.toString(id) : id + " at " + grid.place(id);
    }
}
