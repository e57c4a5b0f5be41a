package dev.broadside.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Does workloads in all ways, in turn, so that a busy moment of the machine harms none more than another. */
final class Comparer {

    private final Stopwatch stopwatch = new Stopwatch();
    private final int rounds;

    /** Measures each way so many times, after warming up for as many rounds. */
    Comparer(int rounds) {
        this.rounds = rounds;
    }

    /** Measures a workload. */
    <R> Comparison compare(Workload<R> workload) {
        Map<Way, R> results = new EnumMap<>(Way.class);
        Map<Way, List<Measurement>> measurements = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            results.put(way, workload.newResult());
            measurements.put(way, new ArrayList<>());
        }
        for (int round = 0; round < 2 * rounds; round++) {
            for (Way way : Way.values()) {
                R result = results.get(way);
                Measurement measurement = stopwatch.measure(() -> way.run(workload, result));
                if (round >= rounds) {
                    measurements.get(way).add(measurement);
                }
            }
        }
        List<Comparison.Result> all = new ArrayList<>();
        measurements.forEach((way, taken) ->
                all.add(new Comparison.Result(way, Measurement.median(taken), checksum(workload, way))));
        return new Comparison(workload.title(), all);
    }

    /** The checksum of one more run, into a result that nothing has been written to. */
    private static <R> int checksum(Workload<R> workload, Way way) {
        R result = workload.newResult();
        way.run(workload, result);
        return workload.checksum(result);
    }
}
