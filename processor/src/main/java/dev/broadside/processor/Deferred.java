package dev.broadside.processor;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What waits for the next round, since it refers to types that do not exist yet. */
final class Deferred {

    private final NavigableSet<Unit> waiting = new TreeSet<>();

    void add(Unit unit) {
        waiting.add(unit);
    }

    /** Returns everything that waits, in a fixed order; it no longer does. */
    List<Unit> take() {
        List<Unit> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
