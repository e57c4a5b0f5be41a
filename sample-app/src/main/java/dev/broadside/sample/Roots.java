package dev.broadside.sample;

import dev.broadside.annotations.Task;

/** Calculates roots. */
public final class Roots {

    private Roots() {}

    /** The nth root of a whole number: id 0 is the root of 1. */
    @Task(name = "CalculateNthRoot", packet = double.class)
    static double nthRoot(int id, double n) {
        return Math.pow(id + 1, 1 / n);
    }
}
