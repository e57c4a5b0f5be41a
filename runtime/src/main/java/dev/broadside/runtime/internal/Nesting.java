package dev.broadside.runtime.internal;

/**
 * How deep kernels may wait for each other's dispatches on one thread: endless recursion ends in an error that says so, and
 * not in a stack overflow half-way through the runtime.
 */
final class Nesting {

    /** A level takes a few kilobytes of a stack at most, which has 512 of them or more. */
    private static final int MOST = 128;

    private static final int PROBED_FRAMES = 150;

    private Nesting() {}

    /**
     * Refuses a job that is nested too deep.
     *
     * @throws IllegalStateException if there are too many jobs around it
     */
    static void check(int depth, Job job) {
        if (depth >= MOST) {
            throw new IllegalStateException(
                    "The dispatch of " + job + " is refused: " + depth
                            + " kernels wait for each other's dispatches on this thread. Does one dispatch itself without end?");
        }
    }

    /**
     * Makes sure that a kernel which dispatches has stack left for the runtime: where there is not, the overflow happens
     * here, before anything is changed.
     *
     * @throws StackOverflowError if there is not enough
     */
    static void probeStack() {
        if (probe(PROBED_FRAMES, 1, 2, 3, 4) == 0) {
            throw new StackOverflowError();
        }
    }

    /** Takes a frame of the stack for each step, which a compiler cannot save. */
    private static long probe(int frames, long a, long b, long c, long d) {
        return frames == 0 ? a | 1 : (probe(frames - 1, b + 1, c, d, a) + (a ^ c)) | 1;
    }
}
