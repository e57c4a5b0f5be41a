package dev.broadside.benchmarks.scale;

/**
 * What a machine takes for the few things of which a dispatch is made.
 *
 * @param dispatch nanoseconds of a shared dispatch, but for what follows
 * @param line nanoseconds until a cache line that one thread wrote is with another that asks for it
 * @param claim nanoseconds of claiming a batch and counting it, if nobody else wants that cache line
 * @param unpark nanoseconds that it takes a thread to wake another
 * @param wake nanoseconds from then on until that one runs
 * @param alone bytes that one thread writes to memory in a nanosecond
 * @param together bytes that all threads can write to memory in a nanosecond
 */
public record Costs(
        double dispatch, double line, double claim, double unpark, double wake, double alone, double together) {

    /** The same machine with other distances between its processors. */
    public Costs withLine(double nanos) {
        return new Costs(dispatch, nanos, claim, unpark, wake, alone, together);
    }

    /** The same machine if every claim had to fetch its line from another processor, as those of thieves do. */
    public Costs withClaimsFromAfar() {
        return new Costs(dispatch, line, line, unpark, wake, alone, together);
    }
}
