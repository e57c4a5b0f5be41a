package dev.broadside.runtime;

import java.time.Duration;

/** Durations in nanoseconds, as {@link System#nanoTime} can be compared with: none longer than half of what it counts. */
final class Durations {

    private static final Duration MOST = Duration.ofNanos(Long.MAX_VALUE / 2);

    private Durations() {}

    static long nanos(Duration duration) {
        return duration.compareTo(MOST) > 0 ? MOST.toNanos() : Math.max(0, duration.toNanos());
    }

    /** Returns a limit, 0 for none. */
    static long limit(Duration duration, String name) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(name + " is " + duration + ", but must not be negative.");
        }
        return nanos(duration);
    }
}
