package dev.broadside.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a pool knows of its tasks: of each task, lane and size what its latest dispatcher measures. */
final class Sharings {

    /** By the task; in there, by the number of bits of a dispatch's number of ids, first in the one lane, then in the other. */
    private final Map<String, @Nullable Sharing[]> all = new TreeMap<>();

    synchronized void add(String task, Lane lane, int bits, Sharing sharing) {
        @Nullable Sharing[] sharings = all.get(task);
        if (sharings == null) {
            sharings = new @Nullable Sharing[2 * Integer.SIZE];
            all.put(task, sharings);
        }
        sharings[(lane == Lane.FRAME ? 0 : Integer.SIZE) + bits] = sharing;
    }

    synchronized List<TaskStatistics> statistics() {
        List<TaskStatistics> statistics = new ArrayList<>();
        for (Map.Entry<String, @Nullable Sharing[]> entry : all.entrySet()) {
            @Nullable Sharing[] sharings = entry.getValue();
            for (int i = 0; i < sharings.length; i++) {
                Sharing sharing = sharings[i];
                if (sharing != null) {
                    statistics.add(of(entry.getKey(), i, sharing));
                }
            }
        }
        return statistics;
    }

    private static TaskStatistics of(String task, int index, Sharing sharing) {
        int from = 1 << (index % Integer.SIZE - 1);
        return new TaskStatistics(
                task,
                index < Integer.SIZE ? Lane.FRAME : Lane.BACKGROUND,
                from,
                from - 1 + from,
                sharing.uses(),
                sharing.isShared(),
                sharing.aloneNanosPerId(),
                sharing.sharedNanosPerId(),
                sharing.batchSize());
    }
}
