package dev.broadside.sample;

import dev.broadside.runtime.WorkerPool;

/** The cube roots of 1 to 1,024. */
final class RootsExample implements Example {

    private static final double TOLERANCE = 1e-14;

    @Override
    public String run(WorkerPool pool) {
        double[] roots = new RootsTasks(pool).nthRoot().runEqually(1024, 3.0);
        check(roots);
        return "CalculateNthRoot: 1,024 cube roots, each multiplied back to its number";
    }

    /** Checks cube roots by taking their cubes. */
    static void check(double[] roots) {
        for (int id = 0; id < roots.length; id++) {
            double cube = roots[id] * roots[id] * roots[id];
            double number = id + 1;
            if (!(Math.abs(cube - number) <= TOLERANCE * number)) {
                throw new WrongAnswerException("CalculateNthRoot: " + roots[id] + " is not the cube root of " + number);
            }
        }
    }
}
