package dev.broadside.runtime.internal;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How a crew watches its workers.
 *
 * @param reportNanos after how long in one batch a worker is reported, or 0 for never
 * @param giveUpNanos after how long it is given up, or 0 for never
 * @param describe makes what tells of a worker
 * @param report is given that
 */
public record Watch(
        long reportNanos,
        long giveUpNanos,
        Function<? super Sighting, ? extends Throwable> describe,
        Consumer<? super Throwable> report) {

    /** How often workers are looked at, in nanoseconds: a limit is exceeded by a quarter at most. */
    long periodNanos() {
        long least = Math.min(
                reportNanos > 0 ? reportNanos : Long.MAX_VALUE, giveUpNanos > 0 ? giveUpNanos : Long.MAX_VALUE);
        return Math.max(1_000_000, least / 4);
    }
}
