package dev.broadside.sample;

import dev.broadside.runtime.WorkerPool;
import java.util.stream.IntStream;

/** The cube roots of 1 to 1,024. */
final class RootsWorkload implements Workload<double[]> {

    private static final int COUNT = 1024;
    private static final double N = 3;

    private final RootsTasks roots;

    /** The roots, calculated on a pool or without it. */
    RootsWorkload(WorkerPool pool) {
        roots = new RootsTasks(pool);
    }

    @Override
    public String title() {
        return String.format("%,d roots", COUNT);
    }

    @Override
    public double[] newResult() {
        return new double[COUNT];
    }

    @Override
    public void runInLoop(double[] result) {
        for (int id = 0; id < COUNT; id++) {
            result[id] = Roots.nthRoot(id, N);
        }
    }

    @Override
    public void runInStream(double[] result) {
        IntStream.range(0, COUNT).parallel().forEach(id -> result[id] = Roots.nthRoot(id, N));
    }

    @Override
    public void runOnPool(double[] result) {
        roots.nthRoot().runEquallyInto(result, COUNT, N);
    }

    @Override
    public int checksum(double[] result) {
        return Checksums.of(result);
    }
}
