package dev.broadside.sample;

import java.util.List;

/** What one run takes: time, and memory that all threads together allocate. */
record Measurement(double nanos, double bytes) {

    /** The medians of both. */
    static Measurement median(List<Measurement> measurements) {
        double[] nanos =
                measurements.stream().mapToDouble(Measurement::nanos).sorted().toArray();
        double[] bytes =
                measurements.stream().mapToDouble(Measurement::bytes).sorted().toArray();
        return new Measurement(nanos[nanos.length / 2], bytes[bytes.length / 2]);
    }
}
