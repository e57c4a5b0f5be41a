package dev.broadside.benchmarks;

import java.util.function.IntConsumer;

/**
 * A way to do one work.
 *
 * @param name its name in the table
 * @param repeat does the work so many times in a row
 */
record Way(String name, IntConsumer repeat) {

    /** How long so many times take, in nanoseconds. */
    long time(int times) {
        long start = System.nanoTime();
        repeat.accept(times);
        return System.nanoTime() - start;
    }
}
