package dev.broadside.runtime;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** What a pool knows of its tasks: of each task, lane and size what its latest dispatcher measures. */
final class Sharings {

    private final Map<Key, Sharing> all = new ConcurrentSkipListMap<>(
            Comparator.comparing(Key::task).thenComparing(Key::lane).thenComparingInt(Key::bits));

    /** Dispatches of a task in a lane whose number of ids has so many bits. */
    private record Key(String task, Lane lane, int bits) {}

    void add(String task, Lane lane, int bits, Sharing sharing) {
        all.put(new Key(task, lane, bits), sharing);
    }

    List<TaskStatistics> statistics() {
        return all.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static TaskStatistics of(Key key, Sharing sharing) {
        int from = 1 << (key.bits - 1);
        return new TaskStatistics(
                key.task,
                key.lane,
                from,
                from - 1 + from,
                sharing.uses(),
                sharing.isShared(),
                sharing.aloneNanosPerId(),
                sharing.sharedNanosPerId(),
                sharing.batchSize());
    }
}
