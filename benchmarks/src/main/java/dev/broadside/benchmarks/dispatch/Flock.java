package dev.broadside.benchmarks.dispatch;

import java.util.SplittableRandom;

/**
 * Birds on a square, the same in every run, sorted into cells as wide as they see: each keeps away from
 * those near it, and goes where they go.
 */
public final class Flock {

    private static final long SEED = 42;

    /** Cells in a row: about three birds in each of them, for 10,000. */
    private static final int ROW = 64;

    private static final float RANGE = 1f / ROW;

    private final Boid[] boids;

    /** The first bird of each cell, and those of one cell one after the other. */
    private final int[] firsts = new int[ROW * ROW + 1];

    private final float[] x;
    private final float[] y;
    private final float[] vx;
    private final float[] vy;

    /**
     * Makes a flock.
     *
     * @param count how many birds
     */
    public Flock(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        boids = new Boid[count];
        for (int i = 0; i < count; i++) {
            boids[i] = new Boid(
                    (float) random.nextDouble(),
                    (float) random.nextDouble(),
                    (float) random.nextDouble(-RANGE, RANGE),
                    (float) random.nextDouble(-RANGE, RANGE));
            firsts[cell(boids[i]) + 1]++;
        }
        for (int cell = 0; cell < ROW * ROW; cell++) {
            firsts[cell + 1] += firsts[cell];
        }
        x = new float[count];
        y = new float[count];
        vx = new float[count];
        vy = new float[count];
        int[] next = firsts.clone();
        for (Boid boid : boids) {
            int place = next[cell(boid)]++;
            x[place] = boid.x();
            y[place] = boid.y();
            vx[place] = boid.vx();
            vy[place] = boid.vy();
        }
    }

    private static int cell(Boid boid) {
        return place(boid.y()) * ROW + place(boid.x());
    }

    /** The row or column of a coordinate. */
    private static int place(float coordinate) {
        return (int) (coordinate * ROW);
    }

    /** A bird after a step, by those in its cell and the eight around it. */
    Boid step(int id) {
        Boid boid = boids[id];
        float ax = 0;
        float ay = 0;
        int column = place(boid.x());
        int row = place(boid.y());
        for (int r = Math.max(0, row - 1); r <= Math.min(ROW - 1, row + 1); r++) {
            int from = firsts[r * ROW + Math.max(0, column - 1)];
            int to = firsts[r * ROW + Math.min(ROW - 1, column + 1) + 1];
            for (int other = from; other < to; other++) {
                float dx = boid.x() - x[other];
                float dy = boid.y() - y[other];
                float square = dx * dx + dy * dy;
                // no branch: half of them are out of sight
                float seen = square < RANGE * RANGE ? 1 : 0;
                float away = seen / (square + RANGE);
                ax += dx * away + (vx[other] - boid.vx()) * seen;
                ay += dy * away + (vy[other] - boid.vy()) * seen;
            }
        }
        float nextVx = boid.vx() + 0.01f * ax;
        float nextVy = boid.vy() + 0.01f * ay;
        return new Boid(boid.x() + nextVx, boid.y() + nextVy, nextVx, nextVy);
    }
}
