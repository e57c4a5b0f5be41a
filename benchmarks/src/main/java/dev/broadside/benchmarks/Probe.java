package dev.broadside.benchmarks;

import dev.broadside.benchmarks.dispatch.Body;
import dev.broadside.benchmarks.dispatch.StepWork;
import dev.broadside.benchmarks.dispatch.Two;
import dev.broadside.benchmarks.scale.Costs;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntConsumer;

/** Measures what a dispatch is made of, with two threads: the caller's and a partner's, who spins. */
final class Probe implements AutoCloseable {

    /** Two cache lines, in words. */
    private static final int APART = 16;

    private static final int INCREMENTS = 10_000;

    /** Beyond the caches: 64 MB. */
    private static final int WORDS = 1 << 23;

    private final Rounds rounds;
    private final Two two = new Two();
    private final AtomicLongArray words = new AtomicLongArray(4 * APART);
    private final long[] memory = new long[WORDS];

    Probe(Rounds rounds) {
        this.rounds = rounds;
        two.start();
    }

    /** All of what the model needs. */
    Costs costs() {
        double line = line();
        Waking waking = Waking.measure();
        return new Costs(
                Math.max(0, sharedDispatch() - 4 * line),
                line,
                claim(),
                waking.unpark(),
                waking.wake(),
                bandwidth(body -> body.run(0, WORDS)),
                bandwidth(body -> two.run(WORDS, body)));
    }

    /** From one thread to the other: half the way there and back. */
    double line() {
        return nanos(times -> {
                    for (int i = 0; i < times; i++) {
                        two.run(2, (from, to) -> {});
                    }
                })
                / 2;
    }

    /** A claim and its count, on lines that nobody else wants. */
    double claim() {
        return nanos(times -> {
            for (int i = 0; i < times; i++) {
                words.compareAndSet(0, words.get(0), i);
                words.getAndAdd(APART, 1);
            }
        });
    }

    /** An increment by each of two threads at once, of words so far apart. */
    double incrementOfBoth(int distance) {
        return nanos(times -> {
                    for (int i = 0; i < times; i++) {
                        two.run(2, (from, to) -> increment(from * distance));
                    }
                })
                / INCREMENTS;
    }

    private void increment(int word) {
        for (int i = 0; i < INCREMENTS; i++) {
            words.setOpaque(word, words.getOpaque(word) + 1);
        }
    }

    /** Two ids of next to nothing, shared. */
    double sharedDispatch() {
        try (StepWork work = new StepWork(2, 1)) {
            return nanos(times -> work.batches(times, 1));
        }
    }

    /** Bytes for each nanosecond. */
    private double bandwidth(Filling filling) {
        long[] memory = this.memory;
        Body body = (from, to) -> Arrays.fill(memory, from, to, from);
        return (double) Long.BYTES
                * WORDS
                / nanos(times -> {
                    for (int i = 0; i < times; i++) {
                        filling.fill(body);
                    }
                });
    }

    /** A way to fill the memory. */
    @FunctionalInterface
    private interface Filling {

        void fill(Body body);
    }

    private double nanos(IntConsumer repeat) {
        return rounds.measure(List.of(new Way("probe", repeat))).get(0).getPercentile(50);
    }

    @Override
    public void close() {
        two.close();
    }
}
