package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/** The ids that ran between two looks at what they change; as a rule it is one. */
final class Ids {

    private final int first;
    private final int last;
    private final @Nullable Grid grid;

    /** Takes the lowest and the highest, and what they are ids of in two or three dimensions. */
    Ids(int first, int last, @Nullable Grid grid) {
        this.first = first;
        this.last = last;
        this.grid = grid;
    }

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
