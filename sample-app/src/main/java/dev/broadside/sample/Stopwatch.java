package dev.broadside.sample;

/** Measures work that is run again and again. */
final class Stopwatch {

    /** Long enough that the clock's grain is nothing beside it. */
    private static final long NANOS = 20_000_000;

    private final Allocations allocations = new Allocations();

    /** What one run takes, on average over a short while. */
    Measurement measure(Runnable work) {
        long bytesBefore = allocations.begin();
        long begin = System.nanoTime();
        long nanos = 0;
        int runs = 0;
        while (nanos < NANOS) {
            work.run();
            runs++;
            nanos = System.nanoTime() - begin;
        }
        long bytes = allocations.total() - bytesBefore;
        return new Measurement((double) nanos / runs, (double) bytes / runs);
    }
}
