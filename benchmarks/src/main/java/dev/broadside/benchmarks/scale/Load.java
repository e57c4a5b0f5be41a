package dev.broadside.benchmarks.scale;

/**
 * What is dispatched.
 *
 * @param name how it is called
 * @param count how many ids
 * @param nanos nanoseconds that an id takes, memory included
 * @param bytes bytes that an id writes to memory, beyond the caches
 */
public record Load(String name, int count, double nanos, double bytes) {

    /** How long one thread takes. */
    public double serial() {
        return count * nanos;
    }
}
