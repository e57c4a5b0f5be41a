package dev.broadside.benchmarks;

import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What one benchmark gave.
 *
 * @param work what was done, such as "SmallPackets encode"
 * @param side who did it, such as "Sbe"
 * @param nanos nanoseconds for one packet, a value for each iteration of each fork
 * @param bytes the bytes allocated for one packet
 */
record Measured(String work, String side, Statistics nanos, double bytes) {

    /** What JMH's garbage collection profiler calls the bytes of one operation. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Measured of(RunResult result) {
        String name = result.getParams().getBenchmark();
        int type = name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1;
        int method = name.lastIndexOf('.') + 1;
        int side = method;
        while (!Character.isUpperCase(name.charAt(side))) {
            side++;
        }
        return new Measured(
                name.substring(type, method - 1) + " " + name.substring(method, side),
                name.substring(side),
                result.getPrimaryResult().getStatistics(),
                Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED)
                        .getScore());
    }

    double median() {
        return nanos.getPercentile(50);
    }
}
