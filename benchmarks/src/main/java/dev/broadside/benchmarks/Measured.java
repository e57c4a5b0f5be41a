package dev.broadside.benchmarks;

import dev.broadside.benchmarks.dispatch.DispatchSuite;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What one benchmark gave.
 *
 * @param group which kind of benchmark it is: a heading of the results
 * @param work what was done, such as "SmallPackets encode" or "Roots run, count 1024"
 * @param side who did it, such as "Sbe"
 * @param nanos nanoseconds for one packet or dispatch, a value for each iteration of each fork
 * @param bytes the bytes allocated for one
 */
record Measured(String group, String work, String side, Statistics nanos, double bytes) {

    /** The kind of benchmark that dispatches. */
    static final String DISPATCHES = "dispatches";

    /** The kind of benchmark that makes packets, and reads them. */
    static final String PACKETS = "packets";

    /** What JMH's garbage collection profiler calls the bytes of one operation. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private static final String DISPATCH_SUITES = DispatchSuite.class.getPackageName() + ".";

    static Measured of(RunResult result) {
        String name = result.getParams().getBenchmark();
        int type = name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1;
        int method = name.lastIndexOf('.') + 1;
        int side = method;
        while (!Character.isUpperCase(name.charAt(side))) {
            side++;
        }
        StringBuilder work = new StringBuilder(name.substring(type, method - 1) + " " + name.substring(method, side));
        for (String parameter : result.getParams().getParamsKeys()) {
            work.append(", " + parameter + " " + result.getParams().getParam(parameter));
        }
        return new Measured(
                name.startsWith(DISPATCH_SUITES) ? DISPATCHES : PACKETS,
                work.toString(),
                name.substring(side),
                result.getPrimaryResult().getStatistics(),
                Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED)
                        .getScore());
    }

    double median() {
        return nanos.getPercentile(50);
    }
}
