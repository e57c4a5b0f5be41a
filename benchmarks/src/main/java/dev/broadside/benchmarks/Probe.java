package dev.broadside.benchmarks;

import dev.broadside.benchmarks.dispatch.Body;
import dev.broadside.benchmarks.dispatch.StepWork;
import dev.broadside.benchmarks.dispatch.Two;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntConsumer;
import org.openjdk.jmh.util.ListStatistics;

/** Measures what a dispatch is made of, with two threads: the caller's and a partner's, who spins. */
final class Probe implements AutoCloseable {

    /** Two cache lines, in words. */
    private static final int APART = 16;

    /** Beyond the caches: 64 MB. */
    private static final int WORDS = 1 << 23;

    private final Rounds rounds;
    private final Two two = new Two();
    private final AtomicLongArray words = new AtomicLongArray(2 * APART);
    private final long[] memory = new long[WORDS];

    Probe(Rounds rounds) {
        this.rounds = rounds;
        two.start();
    }

    /** All of it. */
    Probed measure() {
        Waking waking = Waking.measure();
        Increments increments = new Increments(rounds, two);
        return new Probed(
                sharedDispatch(),
                line(),
                claim(),
                waking.unpark(),
                waking.wake(),
                bandwidth(body -> body.run(0, WORDS)),
                bandwidth(body -> two.run(WORDS, body)),
                increments.ofNeighbours(),
                increments.ofWordsApart());
    }

    /** From one thread to the other: half the way there and back. */
    private ListStatistics line() {
        return map(
                nanos(times -> {
                    for (int i = 0; i < times; i++) {
                        two.run(2, (from, to) -> {});
                    }
                }),
                thereAndBack -> thereAndBack / 2);
    }

    /** A claim and its count, on lines that nobody else wants. */
    private ListStatistics claim() {
        return nanos(times -> {
            for (int i = 0; i < times; i++) {
                words.compareAndSet(0, words.get(0), i);
                words.getAndAdd(APART, 1);
            }
        });
    }

    /** Two ids of next to nothing, shared. */
    private ListStatistics sharedDispatch() {
        try (StepWork work = new StepWork(2, 1)) {
            return nanos(times -> work.batches(times, 1));
        }
    }

    /** Bytes for each nanosecond. */
    private ListStatistics bandwidth(Filling filling) {
        long[] memory = this.memory;
        Body body = (from, to) -> Arrays.fill(memory, from, to, from);
        return map(
                nanos(times -> {
                    for (int i = 0; i < times; i++) {
                        filling.fill(body);
                    }
                }),
                nanos -> (double) Long.BYTES * WORDS / nanos);
    }

    /** A way to fill the memory. */
    @FunctionalInterface
    private interface Filling {

        void fill(Body body);
    }

    private ListStatistics nanos(IntConsumer repeat) {
        return rounds.measure(List.of(new Way("probe", repeat))).get(0);
    }

    private static ListStatistics map(ListStatistics values, DoubleUnaryOperator function) {
        ListStatistics mapped = new ListStatistics();
        values.getRawData().forEachRemaining(value -> mapped.addValue(function.applyAsDouble(value.getKey())));
        return mapped;
    }

    @Override
    public void close() {
        two.close();
    }
}
