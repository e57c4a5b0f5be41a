package dev.broadside.sample;

import dev.broadside.runtime.WorkerPool;
import java.util.stream.IntStream;

/** The points of a turning sunflower. */
final class PositionsWorkload implements Workload<PositionBuffer> {

    private static final double SECONDS = 2.5;

    private final int points;
    private final PositionsTasks positions;

    /** So many points, moved on a pool or without it. */
    PositionsWorkload(WorkerPool pool, int points) {
        this.points = points;
        positions = new PositionsTasks(pool);
    }

    @Override
    public String title() {
        return String.format("%,d positions", points);
    }

    @Override
    public PositionBuffer newResult() {
        return PositionBuffer.allocate(points);
    }

    @Override
    public void runInLoop(PositionBuffer result) {
        for (int id = 0; id < points; id++) {
            result.set(id, Positions.calculatePosition(id, SECONDS));
        }
    }

    @Override
    public void runInStream(PositionBuffer result) {
        IntStream.range(0, points).parallel().forEach(id -> result.set(id, Positions.calculatePosition(id, SECONDS)));
    }

    @Override
    public void runOnPool(PositionBuffer result) {
        positions.calculatePosition().runEquallyInto(result, points, SECONDS);
    }

    @Override
    public int checksum(PositionBuffer result) {
        return Checksums.of(result.bytes());
    }
}
